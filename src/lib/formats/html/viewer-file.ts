import * as v from 'valibot';

/** The ids of the two data blocks of the one file: what it says of itself, and the document it shows. */
export const viewerIds = { head: 'rolemap-head', document: 'rolemap-document' } as const;

/** Where the template waits for its contents; `vite.viewer.config.ts` writes them there. */
export const viewerMarks = {
	title: '<title>Rolemap</title>',
	head: `<script type="application/json" id="${viewerIds.head}"></script>`,
	document: `<script type="application/json" id="${viewerIds.document}"></script>`,
} as const;

const headSchema = v.object({
	title: v.string(),
	/** The address that it opens at: `/organization?mask=initials`. */
	view: v.pipe(v.string(), v.startsWith('/')),
	/** What it holds and how old that is, in a sentence; '' where nothing was said. */
	note: v.string(),
	/** A mark such as "Confidential" that stays in sight; '' for none. */
	mark: v.string(),
});
export type ViewerHead = v.InferOutput<typeof headSchema>;

/** What a file says of itself; where that cannot be read it is a map without a name. */
export function readViewerHead(text: string): ViewerHead {
	try {
		return v.parse(headSchema, JSON.parse(text));
	} catch {
		return { title: '', view: '/', note: '', mark: '' };
	}
}

/** Whether `page` is a viewer that waits for its contents. */
export function isViewer(page: string): boolean {
	return Object.values(viewerMarks).every((mark) => page.includes(mark));
}

/**
 * The built viewer with `documentText` (JSON) and `head` in it. Throws where `template` is no such viewer: it comes from
 * our own build.
 */
export function fillViewer(template: string, head: ViewerHead, documentText: string): string {
	const block = (mark: string, json: string) => {
		const end = mark.lastIndexOf('</');
		return [mark, mark.slice(0, end) + inScript(json) + mark.slice(end)] as const;
	};
	const parts = [
		[viewerMarks.title, `<title>${inMarkup(head.title || 'Rolemap')}</title>`],
		block(viewerMarks.head, JSON.stringify(head)),
		block(viewerMarks.document, documentText),
	] as const;
	return parts.reduce((text, [mark, part]) => {
		const at = text.indexOf(mark);
		if (at < 0) throw new Error(`The template of the viewer holds no ${mark}.`);
		return text.slice(0, at) + part + text.slice(at + mark.length);
	}, template);
}

/** In JSON `<` stands in strings alone; as an escape it ends no script and opens no comment. */
function inScript(json: string): string {
	return json.replaceAll('<', '\\u003c');
}

function inMarkup(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('\0', '\uFFFD');
}
