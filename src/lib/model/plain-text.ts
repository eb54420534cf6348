const entities: ReadonlyMap<string, string> = new Map([
	['amp', '&'],
	['lt', '<'],
	['gt', '>'],
	['quot', '"'],
	['apos', "'"],
	['nbsp', ' '],
]);

/** Longer texts are not names or titles, and every pattern here stays cheap below this length. */
const longest = 20_000;

function decodeEntity(whole: string, name: string): string {
	if (!name.startsWith('#')) return entities.get(name.toLowerCase()) ?? whole;
	const hex = name[1] === 'x' || name[1] === 'X';
	const code = Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10);
	return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
		? String.fromCodePoint(code)
		: whole;
}

/** Texts without any of these are plain already, as most are. */
const marks = /[[\]<\\*_`~&\t\r\n]| {2}/;

/** The words of inline Markdown without its marks: for names, titles and matching, never for what is shown as text. */
export function plainText(markdown: string): string {
	if (markdown.length < longest && !marks.test(markdown)) return markdown.trim();
	return markdown
		.slice(0, longest)
		.replace(/(?<!\\)!?\[([^[\]]*)\](?:\([^()]*\)|\[[^[\]]*\])/g, '$1')
		.replace(/<br\s*\/?>/gi, ' ')
		.replace(/(?<!\\)<[^<>]{1,200}>/g, '')
		.replace(
			/`([^`]*)`|\\([!-/:-@[-`{-~])|(?:\*\*|__|~~|[*`])|(^|[\s(])_(?=\S)|_(?=$|[\s).,:;!?])/g,
			(_, ...parts: (string | undefined)[]) => parts.slice(0, 3).find((part) => part !== undefined) ?? '',
		)
		.replace(/&(#?\w{1,10});/g, decodeEntity)
		.replace(/\s+/g, ' ')
		.trim();
}
