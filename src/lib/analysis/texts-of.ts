/** A text to be shown as Markdown, and the page its links start from. */
export interface ShownText {
	readonly file: string;
	readonly text: string;
}

/**
 * Every text in a piece of plain data, so that a view can have all its trees ready before it shows any. A text's
 * file is that of the nearest `src` around it, `file` where there is none.
 */
export function textsOf(value: unknown, file: string): readonly ShownText[] {
	const texts = new Map<string, ShownText>();
	collect(value, file, texts);
	return [...texts.values()];
}

function collect(value: unknown, file: string, texts: Map<string, ShownText>): void {
	if (typeof value === 'string') {
		texts.set(`${file}\n${value}`, { file, text: value });
	} else if (Array.isArray(value)) {
		for (const part of value) collect(part, file, texts);
	} else if (typeof value === 'object' && value !== null) {
		const here = fileOf(value) ?? file;
		for (const [key, part] of Object.entries(value)) {
			if (
				!/^id$|Ids?$|^(?:src|fromSrc|toSrc|kind|refKind|value|range|quantity|figure|figures|scale)$/.test(key)
			) {
				collect(part, here, texts);
			}
		}
	}
}

/** The page of an object's own source; a shift has two, and both are on one line. */
function fileOf(value: object): string | undefined {
	const { src, fromSrc, toSrc } = value as Record<'src' | 'fromSrc' | 'toSrc', { file?: string } | undefined>;
	return (src ?? fromSrc ?? toSrc)?.file;
}
