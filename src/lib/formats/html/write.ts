import type { ProjectedDocument } from '#lib/model/projection.ts';
import { published } from '../native/published.ts';
import { fillViewer, type ViewerHead } from './viewer-file.ts';

/** What only an import or a payroll needs: no screen of a viewer shows it, so no file has it. */
const unshown: ReadonlySet<string> = new Set(['extras', 'email']);

/**
 * `document` as one page that opens by itself, without a network: `template` is the built viewer (`build/viewer.html`),
 * `head` what the file says of itself. Throws where the template is no viewer of ours.
 */
export function writeHtml(document: ProjectedDocument, template: string, head: ViewerHead): string {
	const text = JSON.stringify(published(document), (key, value: unknown) =>
		unshown.has(key) ? undefined : value,
	);
	return fillViewer(template, head, text);
}
