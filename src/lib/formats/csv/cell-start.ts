/** Where the cell `column`, counted from 0, of the record at `from` begins; the record's end where it has no such cell. */
export function cellStart(text: string, from: number, delimiter: string, column: number): number {
	let at = from;
	for (let cell = 0; cell < column; cell++) {
		if (text[at] === '"') {
			for (at++; at < text.length; at++) {
				if (text[at] !== '"') continue;
				if (text[at + 1] !== '"') break;
				at++;
			}
		}
		while (at < text.length && text[at] !== delimiter && text[at] !== '\n') at++;
		if (text[at] !== delimiter) return at;
		at++;
	}
	return at;
}
