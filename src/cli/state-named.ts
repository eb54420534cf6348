import { materialise } from '#lib/model/materialise.ts';
import type { ProjectedDocument } from '#lib/model/projection.ts';
import { diffReportWords as words, orgDiffWords } from '#lib/words/english/scenarios.ts';
import { showText } from './show-text.ts';

/** The organization as one of its options makes it, or as it is today. */
export interface NamedState {
	/** The option's; undefined for today. */
	readonly id: string | undefined;
	readonly name: string;
	readonly document: ProjectedDocument;
	/** How many changes no longer fit and are left out. */
	readonly stale: number;
}

/** The state that `asked` names by `today`, an option's id or its name, or a sentence on what is wrong with it. */
export function stateNamed(document: ProjectedDocument, asked: string): NamedState | string {
	const { scenarios } = document;
	const option =
		scenarios.find(({ id }) => id === asked) ??
		scenarios.find(({ name }) => name.toLowerCase() === asked.toLowerCase());
	if (!option && asked.toLowerCase() !== 'today')
		return words.unknown(
			showText(asked),
			scenarios.map(({ name }) => showText(name)),
		);
	const state = materialise(document, option?.id ?? null);
	return {
		id: option?.id,
		name: option?.name ?? orgDiffWords.today,
		document: state.document,
		stale: state.stale.length,
	};
}
