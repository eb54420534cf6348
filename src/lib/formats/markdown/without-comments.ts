/** `html` without its `<!-- -->` comments; one that never ends stays, for nobody meant to hide the rest. */
export function withoutComments(html: string): string {
	const kept: string[] = [];
	let at = 0;
	for (;;) {
		const open = html.indexOf('<!--', at);
		const close = open < 0 ? -1 : html.indexOf('-->', open + 4);
		if (close < 0) break;
		kept.push(html.slice(at, open));
		at = close + 3;
	}
	kept.push(html.slice(at));
	return kept.join('');
}
