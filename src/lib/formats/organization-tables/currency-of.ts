import type { Table } from '../tables/table.ts';
import type { OrgMeaning } from './org-columns.ts';

const signs: Readonly<Record<string, string>> = { '€': 'EUR', '£': 'GBP' };

/** ISO codes of the currencies that a table's costs are written in, such as "EUR 92,000" or "65 000 €"; "$" is that of several. */
export function currencyOf({ rows }: Table, meanings: readonly OrgMeaning[]): ReadonlySet<string> {
	const found = new Set<string>();
	const column = meanings.indexOf('cost');
	if (column < 0) return found;
	for (const { cells } of rows) {
		const text = (cells[column] ?? '').trim();
		const [, before, after] =
			/^([A-Z]{3}|[€£])?[\s\u00a0]*-?\d[\d.,\s\u00a0'’]*?([A-Z]{3}|[€£])?$/.exec(text) ?? [];
		const named = before ?? after;
		if (named !== undefined) found.add(signs[named] ?? named);
	}
	return found;
}
