import type { RolemapDocument } from '#lib/model/document.ts';
import type { Dice } from './ladder.ts';

type Entry = Readonly<Record<string, unknown>>;

/** One list of a record that was changed, and how. */
export interface StructuralEdit {
	readonly document: RolemapDocument;
	readonly collection: 'roles' | 'transitions';
	readonly id: string;
	/** Fields and indexes from the record down. */
	readonly path: readonly (string | number)[];
	readonly kind: 'insert' | 'remove' | 'move';
	/** How many entries the list had. */
	readonly length: number;
}

const roleLists = ['responsibilities', 'activities', 'skillSets', 'timeShares', 'scope', 'notes'] as const;
const moveLists = [
	'shifts',
	'actions',
	'pitfalls',
	'indicators',
	'accelerators',
	'notes',
	'timelineNotes',
] as const;
const said = [
	'Ask who gains',
	'Write it down (2-4 hrs/week)',
	'A | B, and `code`',
	'# Not a heading',
	'- not a list',
	'**Bold** words; then more',
	'"Quoted", he said',
	'1. no number',
];

let made = 0;

function words(dice: Dice): string {
	made++;
	return `${dice.pick(said)} ${String(made)}`;
}

/** A new entry as a command makes it: without places. */
function entryFor(dice: Dice, field: string, document: RolemapDocument, list: readonly Entry[]): Entry {
	const item = (): Entry => ({ id: `new-${String(made)}`, text: words(dice) });
	const plain = `Fresh words ${String(++made)}`;
	switch (field) {
		case 'responsibilities':
		case 'activities':
			return { id: `group-${String(made)}`, title: plain, items: [item(), item()] };
		case 'skillSets':
			return { categoryId: dice.pick(document.skillCategories).id, text: plain, skillIds: [], from: 'user' };
		case 'scope': {
			const dimension = dice.pick(
				document.dimensions.filter(
					({ id, group }) => group === 'scope' && !list.some((entry) => entry['dimensionId'] === id),
				),
			);
			return {
				dimensionId: dimension.id,
				statements: [{ value: { text: plain, kind: 'text' }, text: plain, from: 'user' }],
			};
		}
		case 'timeShares': {
			const dimension = dice.pick(document.dimensions.filter(({ group }) => group === 'time'));
			const text = `${String(1 + dice.below(9))} hrs/week`;
			return {
				activity: dimension.name,
				dimensionId: dimension.id,
				stated: { value: { text, kind: 'text' }, text, from: 'user' },
			};
		}
		case 'shifts':
			return { id: `shift-${String(made)}`, from: `Old way ${plain}`, to: words(dice), alsoStated: [] };
		case 'actions':
			return {
				id: `action-${String(made)}`,
				title: plain,
				items: [item(), item()],
				examples: dice.chance(0.5) ? [item()] : [],
			};
		case 'timelineNotes':
		case 'examples':
			return item();
		default:
			return dice.chance(0.15) ? { ...item(), children: [item()] } : item();
	}
}

function listAt(record: Entry, path: readonly (string | number)[]): readonly Entry[] {
	let value: unknown = record;
	for (const step of path) value = (value as Readonly<Record<string | number, unknown>>)[step];
	return (value ?? []) as readonly Entry[];
}

function withList(value: unknown, path: readonly (string | number)[], list: readonly Entry[]): unknown {
	const [step, ...rest] = path;
	if (step === undefined) return list;
	const inner = withList((value as Readonly<Record<string | number, unknown>>)[step], rest, list);
	if (Array.isArray(value)) return value.map((part: unknown, at) => (at === step ? inner : part));
	return { ...(value as Entry), [step]: inner };
}

/** The list to change: of the record itself or, often, of a group, an action or an item in it. */
function pathIn(dice: Dice, record: Entry, field: string): readonly (string | number)[] {
	const list = listAt(record, [field]);
	if (list.length === 0 || dice.chance(0.4)) return [field];
	const at = dice.below(list.length);
	if (field === 'responsibilities' || field === 'activities') return [field, at, 'items'];
	if (field === 'actions') return [field, at, dice.chance(0.7) ? 'items' : 'examples'];
	return Array.isArray(list[at]?.['children']) ? [field, at, 'children'] : [field];
}

/** Where a list's own lines differ by who states them, only what the record's own page says is moved about. */
function changedList(
	dice: Dice,
	kind: StructuralEdit['kind'],
	list: readonly Entry[],
	fresh: () => Entry,
): readonly Entry[] {
	const at = dice.below(list.length);
	if (kind === 'insert') return list.toSpliced(dice.below(list.length + 1), 0, fresh());
	if (kind === 'remove') return list.toSpliced(at, 1);
	const [entry] = list.slice(at, at + 1);
	const rest = list.toSpliced(at, 1);
	return entry === undefined ? list : rest.toSpliced(dice.below(rest.length + 1), 0, entry);
}

/** `document` with one entry put in, taken out or moved, somewhere. */
export function structuralEdit(document: RolemapDocument, dice: Dice): StructuralEdit {
	for (;;) {
		const collection = dice.chance(0.5) && document.transitions.length > 0 ? 'transitions' : 'roles';
		const records =
			collection === 'roles'
				? document.roles.filter(({ pageId }) => pageId !== undefined)
				: document.transitions;
		const record = dice.pick<{ readonly id: string }>(records) as unknown as Entry;
		const field = dice.pick<string>(collection === 'roles' ? roleLists : moveLists);
		if (field === 'skillSets' && document.skillCategories.length === 0) continue;
		const scope = document.dimensions.filter(({ group }) => group === 'scope').length;
		if (field === 'scope' && scope <= listAt(record, ['scope']).length) continue;
		if (field === 'timeShares' && !document.dimensions.some(({ group }) => group === 'time')) continue;
		const path = pathIn(dice, record, field);
		const list = listAt(record, path);
		const kind = list.length === 0 ? 'insert' : dice.pick(['insert', 'remove', 'move'] as const);
		// The order of what several pages state is theirs.
		if (kind === 'move' && (list.length < 2 || ['scope', 'timeShares', 'skillSets'].includes(field)))
			continue;
		const last = path.at(-1);
		const inner = last === field || last === 'examples' ? last : 'items';
		const changed = changedList(dice, kind, list, () => entryFor(dice, inner, document, list));
		if (JSON.stringify(changed) === JSON.stringify(list)) continue;
		const edited = withList(record, path, changed) as Entry;
		const id = String(record['id']);
		// A list that was written for several moves is edited for all of them, as the commands do.
		const before = JSON.stringify(record[field]);
		const twins = collection === 'transitions' && list.length > 0 && before.includes('"src"');
		const all = (document[collection] as unknown as readonly Entry[]).map((one) => {
			if (one['id'] === id) return edited;
			return twins && JSON.stringify(one[field]) === before ? { ...one, [field]: edited[field] } : one;
		});
		return { document: { ...document, [collection]: all }, collection, id, path, kind, length: list.length };
	}
}

/** Every text that a value says, flat, in order: ids, places and what is worked out left out. */
export function saidIn(value: unknown): readonly string[] {
	if (Array.isArray(value)) return value.flatMap(saidIn);
	if (typeof value !== 'object' || value === null) return [];
	// A group without lines is a title that says nothing.
	if ('items' in value && !('examples' in value) && Array.isArray(value.items) && value.items.length === 0)
		return [];
	return Object.entries(value).flatMap(([key, part]: [string, unknown]) => {
		if (/src$/i.test(key) || key === 'value' || key === 'quantity') return [];
		if (['text', 'title', 'activity'].includes(key) && typeof part === 'string') return [flat(part)];
		if (['from', 'to'].includes(key) && typeof part === 'string' && 'alsoStated' in value)
			return [flat(part)];
		return saidIn(part);
	});
}

/** Without the escapes that a place on a page asks for. */
function flat(text: string): string {
	return text
		.replace(/\\(?=[|#>.)\-+*`[\]"])/g, '')
		.replace(/\s+/g, ' ')
		.trim();
}
