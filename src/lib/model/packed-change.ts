import type { Change, CollectionName, RecordStep } from './change.ts';
import type { RolemapDocument } from './document.ts';
import { frozen } from './frozen.ts';
import { sameContent } from './same-content.ts';

/** One field of a record made another; undefined is a field that the record does not have. */
export interface FieldStep {
	readonly collection: CollectionName;
	readonly id: string;
	readonly at: number;
	readonly field: string;
	readonly before: unknown;
	readonly after: unknown;
}
export type PackedStep = RecordStep | FieldStep;

/** A change as a history holds thousands of them: of a record that stays, the fields that changed alone. */
export interface PackedChange {
	readonly steps: readonly PackedStep[];
	readonly title?: readonly [string, string];
}

type Fields = Readonly<Record<string, unknown>>;

export function packedChange({ steps, title }: Change): PackedChange {
	const packed = steps.flatMap((step): readonly PackedStep[] =>
		step.before && step.after ? fieldSteps(step) : [step],
	);
	return title ? { steps: [...packed], title } : { steps: [...packed] };
}

function fieldSteps({ collection, id, at, before, after }: RecordStep): readonly FieldStep[] {
	const [old, now] = [before, after] as readonly unknown[] as readonly [Fields, Fields];
	return [...new Set([...Object.keys(old), ...Object.keys(now)])]
		.filter((field) => !sameContent(old[field], now[field]))
		.map((field) => ({ collection, id, at, field, before: old[field], after: now[field] }));
}

/** The packed change that undoes `change`. */
export function inverseOfPacked({ steps, title }: PackedChange): PackedChange {
	const back = steps
		.toReversed()
		.map((step) => ({ ...step, before: step.after, after: step.before }) as PackedStep);
	return title ? { steps: back, title: [title[1], title[0]] } : { steps: back };
}

/** The change that `first` and then `second` make, each record and field replaced once however often it was. */
export function joinedChange(first: PackedChange, second: PackedChange): PackedChange {
	const steps: PackedStep[] = [...first.steps];
	for (const step of second.steps) {
		const at = steps.findLastIndex((made) => isAboutSame(made, step));
		const made = steps[at];
		if (made && leadsTo(made, step)) steps[at] = { ...made, after: step.after } as PackedStep;
		else steps.push(step);
	}
	const from = first.title ?? second.title;
	const to = second.title ?? first.title;
	return from && to ? { steps, title: [from[0], to[1]] } : { steps };
}

/** Whether `made` is about the field of `step`, or about the whole record, which what is done next must not pass. */
function isAboutSame(made: PackedStep, step: PackedStep): boolean {
	const isOfRecord = made.collection === step.collection && made.id === step.id;
	return isOfRecord && (!('field' in made) || made.field === fieldOf(step));
}

/** Whether `made` left exactly the record or field that `step` replaces. */
function leadsTo(made: PackedStep, step: PackedStep): boolean {
	if (made.after === null || step.after === null || made.after !== step.before) return false;
	return fieldOf(made) === fieldOf(step);
}

function fieldOf(step: PackedStep): string | null {
	return 'field' in step ? step.field : null;
}

/**
 * `packed` in whole records again, as they are in `document` beside the fields that it is about. Of a record that is
 * gone it says no more than that it was another.
 */
export function unpackedChange({ steps, title }: PackedChange, document: RolemapDocument): Change {
	const whole: RecordStep[] = [];
	for (const step of steps) {
		if (!('field' in step)) {
			whole.push(step);
			continue;
		}
		const { collection, id, at, field } = step;
		const last = whole.findLastIndex((made) => made.collection === collection && made.id === id);
		const made = whole[last];
		const joins = made !== undefined && made.before !== null && made.after !== null;
		const now = ((made ? made.after : recordAt(document, step)) ?? { id }) as object as Fields;
		const old = joins ? (made.before as object as Fields) : now;
		const before = joins && old[field] !== now[field] ? old : withField(old, field, step.before);
		const next = {
			collection,
			id,
			at,
			before,
			after: withField(now, field, step.after),
		} as unknown as RecordStep;
		if (joins) whole[last] = frozen(next);
		else whole.push(frozen(next));
	}
	return title ? { steps: whole, title } : { steps: whole };
}

function recordAt(document: RolemapDocument, { collection, id, at }: FieldStep): object | undefined {
	const records = document[collection];
	return records[at]?.id === id ? records[at] : records.find((record) => record.id === id);
}

/** `record` with one field made `value`: itself where it is that already. */
function withField(record: Fields, field: string, value: unknown): Fields {
	if (record[field] === value) return record;
	const { [field]: _, ...rest } = record;
	return value === undefined ? rest : { ...record, [field]: value };
}
