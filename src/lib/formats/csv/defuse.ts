/** Blanks, marks that nobody sees, and the apostrophe of a guard, all within one line. */
const blank = String.raw`(?:['\p{Cf}]|[^\S\n\r\u2028\u2029])*`;
/**
 * What spreadsheets take for a formula when they open a CSV: a sign at the start of a line, also behind blanks and in
 * full width, and a tab or line end at the start of the cell (OWASP, "CSV Injection"). An apostrophe that stands there
 * already counts, so that `restored` undoes all.
 */
const risky = String.raw`${blank}[=+\-@＝＋－＠]`;
const unguarded = new RegExp(String.raw`^(?=${risky})|(?<![^])(?='*[\t\n])`, 'gmu');
const guarded = new RegExp(String.raw`^'(?=${risky})|(?<![^])'(?='*[\t\n])`, 'gmu');
/** Numbers and telephone numbers are what they look like. */
const harmless = /^(?:[+-]?\d+(?:[.,]\d+)*%?|\+\d[\d ]*)$/;

/** `cell`, its lines ended by \n, as no spreadsheet computes it: an apostrophe before each line that reads as a formula. */
export function defused(cell: string): string {
	return harmless.test(cell) ? cell : cell.replace(unguarded, "'");
}

/** What `defused` was given. */
export function restored(cell: string): string {
	return cell.includes("'") ? cell.replace(guarded, '') : cell;
}
