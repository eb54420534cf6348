import type { PageEdit } from './page-edits.ts';
import type { Holder, PageShape } from './page-shape.ts';
import type { Wanted } from './sequence-edits.ts';

/**
 * In a table whose first column names the move of the rows below, down to the next name, the name stays with the
 * first row of its move: `lead` is to be written into a new first row.
 */
export function labelEdits(
	{ page }: PageShape,
	holders: readonly Holder[],
	wanted: readonly Wanted[],
	owner: string,
): { readonly edits: readonly PageEdit[]; readonly lead: string | null } | null {
	const named = holders.find(
		({ cells }) =>
			cells !== undefined && cells.length > 2 && cells[0] !== undefined && cells[0].to > cells[0].from,
	);
	const cell = named?.cells?.[0];
	const first = wanted[0];
	if (!named || !cell || first === undefined || ('body' in first && first.body === named.at)) return null;
	const label = page.text.slice(cell.from, cell.to);
	const stays = wanted.some((one) => 'body' in one && one.body === named.at);
	const edits: PageEdit[] = stays ? [{ ...cell, parts: [], depth: 95, owner }] : [];
	const heir = 'body' in first ? holders.find(({ at }) => at === first.body)?.cells?.[0] : undefined;
	if (heir) {
		// An empty cell stands one space into its padding.
		const padded = page.text[heir.to] === '|' ? `${label} ` : label;
		edits.push({
			...heir,
			parts: [page.text[heir.from - 1] === '|' ? ` ${padded}` : padded],
			depth: 95,
			owner,
		});
	}
	return { edits, lead: 'text' in first ? label : null };
}

/** The rows with the name in the first, new one. */
export function withLabel(wanted: readonly Wanted[], lead: string | null): readonly Wanted[] {
	const [first, ...rest] = wanted;
	if (lead === null || first === undefined || !('text' in first)) return wanted;
	return [
		{ text: first.text.replace(/^([ \t]*\|)[ \t]*/, (_, open: string) => `${open} ${lead} `) },
		...rest,
	];
}
