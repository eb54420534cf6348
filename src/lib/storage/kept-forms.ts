import { collectionNames } from '#lib/model/change.ts';
import type { KeptWorkspace, PlacedAct } from './store.ts';

/** Parsed by hand: the schemas live in the worker, and these few fields are read on the page. */
type Fields = Readonly<Record<string, unknown>>;

/** A stored workspace, or null where it has not the form of one. */
export function keptWorkspace(value: unknown): KeptWorkspace | null {
	if (!isFields(value) || !isFields(value['head'])) return null;
	const { head } = value;
	const texts = [value['id'], value['name'], head['id'], head['title']];
	const numbers = ['createdAt', 'changedAt', 'seq', 'copiedSeq', 'size'].map((key) => value[key]);
	const deleted = value['deletedAt'];
	const sound =
		texts.every((text) => typeof text === 'string') &&
		numbers.every((number) => typeof number === 'number' && Number.isFinite(number)) &&
		(deleted === null || typeof deleted === 'number') &&
		head['format'] === 'rolemap' &&
		typeof head['version'] === 'number';
	return sound ? (value as unknown as KeptWorkspace) : null;
}

/** A stored act whose steps are steps, or null. Its records came from a tab of the same version. */
export function placedAct(value: unknown): PlacedAct | null {
	if (!isFields(value) || !isFields(value['change'])) return null;
	const { steps } = value['change'];
	const sound =
		typeof value['seq'] === 'number' &&
		typeof value['id'] === 'string' &&
		Array.isArray(steps) &&
		steps.every(isStep);
	return sound ? (value as unknown as PlacedAct) : null;
}

function isStep(step: unknown): boolean {
	if (!isFields(step)) return false;
	const { collection, id, at, field, before, after } = step;
	const isPlaced =
		collectionNames.some((name) => name === collection) && typeof id === 'string' && typeof at === 'number';
	if (field !== undefined) return isPlaced && typeof field === 'string' && field !== 'id';
	return (
		isPlaced &&
		[before, after].every((record) => record === null || (isFields(record) && record['id'] === id))
	);
}

function isFields(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null;
}
