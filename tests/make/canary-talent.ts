import { talentSchema, talentVersion, type Talent } from '#lib/model/talent/talent.ts';

/** What of a schema of valibot the walk reads. */
interface Shape {
	readonly type: string;
	readonly entries?: Readonly<Record<string, Shape>>;
	readonly item?: Shape;
	readonly items?: readonly Shape[];
	readonly options?: readonly unknown[];
	readonly wrapped?: Shape;
	readonly value?: Shape;
	readonly literal?: unknown;
	readonly '~run': (dataset: { value: unknown }, config: object) => { readonly issues?: readonly unknown[] };
}

/** Something that is in the organization, or in another part of the talent data, by the name of the field it stands in. */
export interface CanaryReferences {
	readonly positionId: string;
	readonly personId: string;
	/** Two who hold no other position than their own, so that only slates know them beside `positionId`. */
	readonly others: readonly string[];
}

/** Talent data with a word in every field that can hold one, by the place of the field, found nowhere else. */
export interface CanaryTalent {
	readonly talent: Talent;
	/** Each word, and the fields it stands for: `slates.nominations.notes`. */
	readonly canaries: ReadonlyMap<string, string>;
}

const mostOfAList = 3;
const day = '2026-11-25';

/**
 * Walks the schema, so that a field that is added tomorrow is filled by itself: with a word of its own wherever any word
 * may stand, else with what the field allows. Every option of a choice or a union comes up.
 */
export function canaryTalent({ positionId, personId, others }: CanaryReferences): CanaryTalent {
	const canaries = new Map<string, string>();
	const people = [personId, ...others];
	const references = (field: string, nth: number): string | null => {
		if (field === 'positionId' || field === 'closed' || field === 'open') return positionId;
		if (field === 'personId' || field === 'leaving') return people[nth % people.length] ?? personId;
		if (field === 'readiness') return 'now';
		return null;
	};
	const make = (shape: Shape, path: readonly string[], nth: number): unknown => {
		switch (shape.type) {
			case 'object': {
				const entries = Object.entries(shape.entries ?? {});
				return Object.fromEntries(entries.map(([name, one]) => [name, make(one, [...path, name], nth)]));
			}
			case 'array':
				return [...Array(mostOfAList).keys()].map((at) => make(need(shape.item), path, at));
			case 'tuple':
				return (shape.items ?? []).map((one) => make(one, path, nth));
			case 'union':
			case 'variant': {
				const options = (shape.options ?? []) as readonly Shape[];
				return make(need(options[nth % options.length]), path, nth);
			}
			case 'picklist':
				return need(shape.options)[nth % need(shape.options).length];
			case 'exact_optional':
			case 'optional':
			case 'nullable':
				return make(need(shape.wrapped), path, nth);
			case 'record':
				return { [word(path, 'key')]: make(need(shape.value), path, nth) };
			case 'literal':
				return shape.literal;
			case 'number':
				return nth + 1;
			case 'boolean':
				return nth % 2 === 0;
			case 'string':
				return references(path.at(-1) ?? '', nth) ?? (takes(shape, 'canary') ? word(path) : day);
			default:
				throw new Error(`A canary for ${shape.type} at ${path.join('.')} is missing.`);
		}
	};
	const word = (path: readonly string[], kind = '') => {
		const canary = `canary${String(canaries.size + 1).padStart(4, '0')}end`;
		canaries.set(canary, [...path, kind].filter(Boolean).join('.'));
		return canary;
	};
	const made = make(talentSchema as unknown as Shape, [], 0) as Talent;
	const scale = { id: 'now', name: 'Ready now', months: [0, 12] as [number, number] };
	const cycle = need(made.cycles[0]).id;
	const ofCycle = <T extends object>(records: readonly T[]) => records.map((one) => ({ ...one, cycle }));
	const talent = {
		...made,
		...{ version: talentVersion, orgId: '', readinessScale: [scale, ...made.readinessScale] },
		boxNames: [...Array(9).keys()].map((at) => made.boxNames?.[at] ?? word(['boxNames'])),
		// One record a position: the first that is filled.
		criticality: made.criticality.slice(0, 1).map((one) => ({ ...one, critical: true })),
		slates: made.slates.map((slate) => ({
			...slate,
			nominations: slate.nominations.map((one, at) => {
				const external = at === mostOfAList - 1;
				const who = external ? word(['outsider']) : one.personId;
				return { ...one, status: 'confirmed' as const, external, personId: who };
			}),
		})),
		...{ assessments: ofCycle(made.assessments), agenda: ofCycle(made.agenda) },
		...{ decisions: ofCycle(made.decisions), followUps: ofCycle(made.followUps), plans: ofCycle(made.plans) },
	};
	const text = JSON.stringify(talent);
	return { talent, canaries: new Map([...canaries].filter(([canary]) => text.includes(canary))) };
}

function takes(shape: Shape, value: string): boolean {
	return (shape['~run']({ value }, {}).issues ?? []).length === 0;
}

function need<T>(value: T | undefined): T {
	if (value === undefined) throw new Error('The schema is not as the walk takes it to be.');
	return value;
}

/** The canaries of `all` in `text`, each with the field it stands for. */
export function canariesIn(text: string, { canaries }: CanaryTalent): readonly string[] {
	return [...canaries].flatMap(([canary, field]) => (text.includes(canary) ? [`${field}: ${canary}`] : []));
}

/** Every place of a schema where a text may stand, by its path: what a canary must have been put to. */
export function textFields(shape: Shape = talentSchema as unknown as Shape, path = ''): readonly string[] {
	const below = [
		...Object.entries(shape.entries ?? {}).map(
			([name, one]) => [one, path === '' ? name : `${path}.${name}`] as const,
		),
		...[shape.item, shape.wrapped, shape.value].flatMap((one) => (one ? [[one, path] as const] : [])),
		...(shape.items ?? []).map((one) => [one, path] as const),
		...(['union', 'variant'].includes(shape.type) ? ((shape.options ?? []) as readonly Shape[]) : []).map(
			(one) => [one, path] as const,
		),
	];
	const own = shape.type === 'string' && takes(shape, 'canary') ? [path] : [];
	return [...new Set([...own, ...below.flatMap(([one, at]) => textFields(one, at))])];
}

/** What each of a person and a position goes by: their ids and names. */
export type Pair = readonly [readonly string[], readonly string[]];

/**
 * Whether `text` says of a person and a position together what only slates know: in one record of JSON, or in one line of
 * other text.
 */
export function saysPair(text: string, pair: Pair): boolean {
	const records = jsonRecords(text);
	if (records !== null)
		return records.some((values) => pair.every((names) => names.some((name) => values.includes(name))));
	const called = pair.map(
		(names) => new RegExp(`(?<![\\p{L}\\p{N}-])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'u'),
	);
	return text.split(/[\r\n]/u).some((line) => called.every((name) => name.test(line)));
}

/** The texts that each object in a text of JSON holds itself; null where it is none. */
function jsonRecords(text: string): readonly (readonly string[])[] | null {
	if (!/^\s*[[{]/u.test(text)) return null;
	try {
		return recordsOf(JSON.parse(text));
	} catch {
		return null;
	}
}

function recordsOf(value: unknown): readonly (readonly string[])[] {
	// Some stores hold JSON as text.
	if (typeof value === 'string') return jsonRecords(value) ?? [];
	if (value === null || typeof value !== 'object') return [];
	const parts: readonly unknown[] = Object.values(value);
	const own = Array.isArray(value) ? [] : parts.filter((one) => typeof one === 'string');
	return [own, ...parts.flatMap(recordsOf)];
}
