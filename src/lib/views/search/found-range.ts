/** A letter that is compared: where it stands in which text node. */
interface Letter {
	readonly node: Text;
	readonly offset: number;
}

/**
 * The first place below `root` where `text` stands, whatever elements it is spread over; white space does not
 * count, because a line of Markdown breaks elsewhere than a line on the screen. null where it is not there.
 */
export function foundRange(root: Element, text: string): Range | null {
	const wanted = text.replace(/\s+/g, '');
	if (wanted === '') return null;
	const letters: Letter[] = [];
	let shown = '';
	const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const data = (node as Text).data;
		for (let offset = 0; offset < data.length; offset++) {
			const letter = data[offset] ?? '';
			if (/\s/.test(letter)) continue;
			shown += letter;
			letters.push({ node: node as Text, offset });
		}
	}
	const at = shown.indexOf(wanted);
	const first = letters[at];
	const last = letters[at + wanted.length - 1];
	if (at < 0 || !first || !last) return null;
	const range = root.ownerDocument.createRange();
	range.setStart(first.node, first.offset);
	range.setEnd(last.node, last.offset + 1);
	return range;
}
