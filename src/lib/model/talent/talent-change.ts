import { mergeValues } from '../merge-values.ts';
import { sameContent } from '../same-content.ts';
import { talentCollections, type Talent } from './talent.ts';

/** What of a talent document is a list of records. */
export const recordLists = ['readinessScale', ...talentCollections] as const;
export type RecordList = (typeof recordLists)[number];
export type RecordOf<L extends RecordList> = Talent[L][number];

/** One record added, changed or removed. */
interface RecordStep {
	readonly list: RecordList;
	/** The record's id; of criticality its position's. */
	readonly key: string;
	/** Where it stands in its list. */
	readonly at: number;
	readonly before: object | null;
	readonly after: object | null;
}

/** What the document says of itself. */
interface FieldStep {
	readonly field: 'title' | 'orgId' | 'boxNames';
	readonly before: unknown;
	readonly after: unknown;
}
export type TalentStep = RecordStep | FieldStep;

/** What one act did to a talent document, as data: its inverse undoes it. */
export interface TalentChange {
	readonly steps: readonly TalentStep[];
}

/** What tells records of one list apart. */
export function keyOf(record: object): string {
	const { id, positionId } = record as { readonly id?: string; readonly positionId?: string };
	return id ?? positionId ?? '';
}

/**
 * `talent` with `change` made, also where another tab changed it meanwhile: a record that both changed keeps the fields of
 * both, and what is being written comes back although it was removed elsewhere.
 */
export function applyTalent(talent: Talent, { steps }: TalentChange): Talent {
	const changed: Record<string, unknown> = { ...talent };
	const own = new Set<RecordList>();
	for (const step of steps) {
		if ('field' in step) {
			if (step.after === undefined) delete changed[step.field];
			else changed[step.field] = step.after;
			continue;
		}
		if (!own.has(step.list)) changed[step.list] = [...talent[step.list]];
		own.add(step.list);
		take(changed[step.list] as object[], step);
	}
	return changed as unknown as Talent;
}

function take(records: object[], { key, at, before, after }: RecordStep): void {
	const found = records.findIndex((record) => keyOf(record) === key);
	const current = records[found];
	if (after === null) {
		if (current) records.splice(found, 1);
	} else if (current)
		records[found] = mergeValues({ base: before, mine: after, theirs: current }, 'mine').value as object;
	else records.splice(Math.min(at, records.length), 0, after);
}

export function inverseTalent({ steps }: TalentChange): TalentChange {
	return {
		steps: steps
			.toReversed()
			.map((step) => ({ ...step, before: step.after, after: step.before }) as TalentStep),
	};
}

/** Builds one change act by act; each sees what the ones before it did. */
export class TalentDraft {
	#talent: Talent;
	readonly #steps: TalentStep[] = [];

	constructor(talent: Talent) {
		this.#talent = talent;
	}

	get talent(): Talent {
		return this.#talent;
	}

	/** Puts `record` into `list`: in the place of the one of its id, or at the end. */
	put<L extends RecordList>(list: L, record: RecordOf<L>): void {
		this.#set(list, keyOf(record), record);
	}

	remove(list: RecordList, key: string): void {
		this.#set(list, key, null);
	}

	setField(field: FieldStep['field'], after: unknown): void {
		const step = { field, before: this.#talent[field], after };
		if (!sameContent(step.before, after)) this.#take(step);
	}

	change(): TalentChange {
		return { steps: this.#steps };
	}

	#set(list: RecordList, key: string, after: object | null): void {
		const records: readonly object[] = this.#talent[list];
		const at = records.findIndex((record) => keyOf(record) === key);
		const before = records[at] ?? null;
		if (sameContent(before, after)) return;
		this.#take({ list, key, at: at < 0 ? records.length : at, before, after });
	}

	#take(step: TalentStep): void {
		this.#steps.push(step);
		this.#talent = applyTalent(this.#talent, { steps: [step] });
	}
}
