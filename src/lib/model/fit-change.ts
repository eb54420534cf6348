import type { Change, CollectionName, RecordIn, RecordStep } from './change.ts';
import type { RolemapDocument } from './document.ts';
import { mergeValues } from './merge-values.ts';
import { sameContent } from './same-content.ts';

export interface Fitted {
	/** Fits the document exactly: every `before` is the record that stands there. */
	readonly change: Change;
	/** How much was left out or overruled, because what it was about is gone or says something else by now. */
	readonly clashes: number;
}

/**
 * `change`, made for another state of the document, as it can be made in `document`: nothing that was removed since
 * comes back, and where both sides changed one text `prefer` says whose stands. An edit prefers 'mine', an undo
 * 'theirs'.
 */
export function fitChange(document: RolemapDocument, change: Change, prefer: 'mine' | 'theirs'): Fitted {
	const lists = new Map<CollectionName, RecordIn<CollectionName>[]>();
	const steps: RecordStep[] = [];
	let clashes = 0;
	const take = (step: RecordStep) => {
		const records = lists.get(step.collection) ?? [...document[step.collection]];
		lists.set(step.collection, records);
		const fitted = fitStep(records, step, prefer);
		clashes += fitted.clashes;
		if (!fitted.step) return;
		const { at, before, after } = fitted.step;
		records.splice(at, before === null ? 0 : 1, ...(after === null ? [] : [after]));
		steps.push(fitted.step);
	};
	for (const step of change.steps) take(step);
	for (const step of loosened(document, lists, steps)) {
		take(step);
		clashes += 1;
	}
	const title = fitTitle(document.title, change.title, prefer);
	return { change: title ? { steps, title } : { steps }, clashes };
}

function fitStep(
	records: readonly RecordIn<CollectionName>[],
	step: RecordStep,
	prefer: 'mine' | 'theirs',
): { readonly step: RecordStep | null; readonly clashes: number } {
	const { id, before, after } = step;
	const found = records[step.at]?.id === id ? step.at : records.findIndex((record) => record.id === id);
	const current = records[found];
	if (before === null) {
		if (current) return { step: null, clashes: 1 };
		return { step: { ...step, at: Math.min(step.at, records.length) }, clashes: 0 };
	}
	if (!current) return { step: null, clashes: after === null ? 0 : 1 };
	if (after === null || current === before) {
		return { step: { ...step, at: found, before: current } as RecordStep, clashes: 0 };
	}
	const merged = mergeValues({ base: before, mine: after, theirs: current }, prefer);
	if (sameContent(merged.value, current)) return { step: null, clashes: merged.clashes };
	return {
		step: { ...step, at: found, before: current, after: merged.value } as RecordStep,
		clashes: merged.clashes,
	};
}

/** Steps that take away the moves which `steps` would leave without one of their ends. */
function loosened(
	document: RolemapDocument,
	lists: ReadonlyMap<CollectionName, readonly RecordIn<CollectionName>[]>,
	steps: readonly RecordStep[],
): readonly RecordStep[] {
	if (!steps.some(isLoosening)) return [];
	const present = new Set((lists.get('roles') ?? document.roles).map(({ id }) => id));
	// A ladder may have been read with moves that lead nowhere: those are not this change's doing.
	const suspects = new Set(steps.filter(({ collection }) => collection === 'roles').map(({ id }) => id));
	const added = new Set(steps.filter((step) => step.collection === 'transitions').map(({ id }) => id));
	const records = (lists.get('transitions') ?? document.transitions) as RolemapDocument['transitions'];
	return records
		.map((record, at) => ({
			collection: 'transitions' as const,
			id: record.id,
			at,
			before: record,
			after: null,
		}))
		.filter(({ before: { id, from, to } }) =>
			[from, to].some((end) => !present.has(end) && (suspects.has(end) || added.has(id))),
		)
		.toReversed();
}

function isLoosening({ collection, before, after }: RecordStep): boolean {
	return (collection === 'roles' && after === null) || (collection === 'transitions' && before === null);
}

function fitTitle(
	current: string,
	title: readonly [string, string] | undefined,
	prefer: 'mine' | 'theirs',
): readonly [string, string] | undefined {
	if (!title || current === title[1]) return undefined;
	return current !== title[0] && prefer === 'theirs' ? undefined : [current, title[1]];
}
