/**
 * The cells of one line of a table, trimmed: cut at every `|` without a backslash, the outer ones left out, and `\|`
 * read as `|` (GFM 4.10).
 */
export function tableRow(line: string): readonly string[] {
	const cells: string[] = [];
	let cell = '';
	for (let at = 0; at < line.length; at++) {
		const char = line[at] ?? '';
		if (char === '\\' && at + 1 < line.length) {
			const next = line[at + 1] ?? '';
			cell += next === '|' ? '|' : char + next;
			at++;
		} else if (char === '|') {
			cells.push(cell.trim());
			cell = '';
		} else cell += char;
	}
	cells.push(cell.trim());
	if (line.trimStart().startsWith('|')) cells.shift();
	if (cells.length > 0 && cell.trim() === '') cells.pop();
	return cells;
}
