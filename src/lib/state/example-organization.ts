import { isViewer } from './is-viewer.ts';
import type { Workspace } from './workspace.svelte.ts';

const addresses: Record<string, string> = isViewer
	? {}
	: import.meta.glob('/data/organizations/tidemark/*.{csv,json}', {
			query: '?url',
			import: 'default',
			eager: true,
		});

/** The company is invented, and so is its name. */
const name = 'Tidemark';

/** Joins the shipped organization to the shipped ladder, where that is open as it was shipped. */
export async function openExampleOrganization(workspace: Workspace): Promise<void> {
	const { source, phase } = workspace;
	if (phase !== 'ready' || source?.kind !== 'example' || source.origin.kind !== 'addresses') return;
	if (workspace.document.orgs.length > 0) return;
	const added = Object.entries(addresses).map(([path, url]) => ({
		path: path.slice(path.lastIndexOf('/') + 1),
		url,
	}));
	const all = [...source.origin.addresses, ...added];
	await workspace.join(source, { kind: 'addresses', addresses: all }, name);
}
