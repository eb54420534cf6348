import type { ShownText } from '../texts-of.ts';
import type { ComparedRow } from './compared-row.ts';

/** Every text that the rows show as Markdown, each with the page its links start from. */
export function comparedTexts(rows: readonly ComparedRow[]): readonly ShownText[] {
	return rows.flatMap(({ name, cells }) => [
		{ file: '', text: name },
		...cells.flatMap((cell) => [
			...(cell?.statements ?? []).map(({ text, sources }) => ({ file: sources[0]?.file ?? '', text })),
			...(cell?.items ?? []).flatMap(({ text, heading, src }) =>
				[text, ...(heading === undefined ? [] : [heading])].map((one) => ({
					file: src?.file ?? '',
					text: one,
				})),
			),
		]),
	]);
}
