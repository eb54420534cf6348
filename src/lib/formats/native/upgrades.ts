import { slug } from '#lib/model/slug.ts';
import { workshopCollections } from '#lib/model/workshop.ts';

/**
 * A change of the file's form: from version `from` to the next. `upgrade` changes a file fresh from the parser in
 * place, so that its records stay the ones whose lines are known; what it does not understand it leaves alone.
 */
export interface Upgrade {
	readonly from: number;
	readonly name: string;
	readonly upgrade: (file: JsonRecord) => void;
}

export type JsonRecord = Record<string, unknown>;

export function isRecord(value: unknown): value is JsonRecord {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every change the form has been through, oldest first: a file of version n is led through those from n on. */
export const upgrades: readonly Upgrade[] = [
	{
		from: 1,
		name: 'examples-keep-their-ids',
		upgrade: (file) => {
			for (const transition of recordsIn(file['transitions'])) {
				for (const action of recordsIn(transition['actions'])) nameExamples(action);
			}
		},
	},
	{
		from: 2,
		name: 'room-for-the-organization',
		upgrade: (file) => {
			for (const name of newCollections) file[name] ??= [];
		},
	},
	{
		from: 3,
		name: 'room-for-the-workshop',
		upgrade: (file) => {
			for (const name of workshopCollections) file[name] ??= [];
		},
	},
];

/** What version 2 could not hold: organizations, scales of skills, roles that are the same in two frameworks. */
const newCollections = [
	'orgs',
	'units',
	'positions',
	'people',
	'assignments',
	'lines',
	'scales',
	'roleLinks',
];

function recordsIn(value: unknown): readonly JsonRecord[] {
	return Array.isArray(value) ? value.filter(isRecord) : [];
}

/** Version 1 kept of an example its text and where it stands. */
function nameExamples(action: JsonRecord): void {
	const { examples, exampleSources } = action;
	if (!Array.isArray(exampleSources) || action['exampleItems'] !== undefined) return;
	const texts: readonly unknown[] = Array.isArray(examples) ? examples : [];
	action['exampleItems'] = texts.map((text, at) => {
		const src: unknown = exampleSources[at];
		const id = typeof text === 'string' ? slug(text.slice(0, 60)) : '';
		return { id: id === '' ? 'example' : id, ...(isRecord(src) ? { src } : {}) };
	});
	delete action['exampleSources'];
}
