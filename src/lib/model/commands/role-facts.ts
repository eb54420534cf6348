import type { RolemapDocument } from '../document.ts';
import { dimensionNamed } from '../dimension-of-name.ts';
import { makeIssue } from '../make-issue.ts';
import { matchable } from '../matchable.ts';
import { plainText } from '../plain-text.ts';
import { readRange } from '../read-range.ts';
import type { Result } from '../result.ts';
import type { Role, SkillSet } from '../role.ts';
import { UniqueIds } from '../unique-ids.ts';
import type { Command, CommandField, CommandInput, Edited } from './command.ts';
import { edited, recordOf, refused, shortened, withRecord } from './edited.ts';
import { atField, everywhereField, restated, withPlaces, type AnyStated } from './stated-commands.ts';

/** Facts of a role that go by a name which many roles share: of a dimension, an activity, a kind of skills. */
interface RoleFacts {
	readonly noun: string;
	/** The input that names the fact. */
	readonly key: string;
	readonly statements: (role: Role, id: string) => readonly AnyStated[];
	/** `name` is what a fact that the role does not have yet is called. */
	readonly withStatements: (role: Role, id: string, list: readonly AnyStated[], name?: string) => Role;
	/** The ids of the role's facts, in order, each once. */
	readonly ids: (role: Role) => readonly string[];
	/** The role with its facts in the order of `ids`. */
	readonly inOrder: (role: Role, ids: readonly string[]) => Role;
	/** The name's record, made where it is new. */
	readonly named: (
		document: RolemapDocument,
		name: string,
		role: Role,
	) => { document: RolemapDocument; id: string };
	readonly nameOf: (document: RolemapDocument, id: string) => string;
	readonly restate: (text: string, old: AnyStated | undefined) => AnyStated;
}

function ranged(text: string, old: AnyStated | undefined): AnyStated {
	return { ...(old ?? { from: 'user' }), text, ...{ value: readRange(text) } };
}

function ordered<T>(list: readonly T[], idOf: (entry: T) => string, ids: readonly string[]): T[] {
	return ids.flatMap((id) => list.filter((entry) => idOf(entry) === id));
}

/** `list` with `parts` for those of its entries that have `id`, in their places; more of them follow the last. */
function exchanged<T>(list: readonly T[], idOf: (entry: T) => string, id: string, parts: readonly T[]): T[] {
	const places = list.flatMap((entry, at) => (idOf(entry) === id ? [at] : []));
	const last = places.at(-1) ?? list.length - 1;
	const next = list.flatMap((entry, at) => {
		const number = places.indexOf(at);
		const own = number < 0 ? [entry] : parts.slice(number, number + 1);
		return at === last ? [...own, ...parts.slice(places.length)] : own;
	});
	return list.length === 0 ? [...parts] : next;
}

const dimensionName = (document: RolemapDocument, id: string): string =>
	document.dimensions.find((dimension) => dimension.id === id)?.name ?? id;

const scopeFigures: RoleFacts = {
	noun: 'scope-figure',
	key: 'dimension',
	statements: (role, id) => role.scope.find((entry) => entry.dimensionId === id)?.statements ?? [],
	withStatements: (role, id, list) => {
		const statements = list as Role['scope'][number]['statements'];
		const old = role.scope.find((entry) => entry.dimensionId === id);
		const next = statements.length === 0 ? [] : [{ ...(old ?? { dimensionId: id }), statements }];
		return { ...role, scope: exchanged(role.scope, (entry) => entry.dimensionId, id, next) };
	},
	ids: (role) => role.scope.map((entry) => entry.dimensionId),
	inOrder: (role, ids) => ({ ...role, scope: ordered(role.scope, (entry) => entry.dimensionId, ids) }),
	named: (document, name, role) => {
		const { document: next, dimension } = dimensionNamed(document, name, 'scope', role.frameworkId);
		return { document: next, id: dimension.id };
	},
	nameOf: dimensionName,
	restate: ranged,
};

const timeShares: RoleFacts = {
	noun: 'time-share',
	key: 'activity',
	statements: (role, id) =>
		role.timeShares.filter((share) => share.dimensionId === id).map((share) => share.stated),
	withStatements: (role, id, list, name = id) => ({ ...role, timeShares: sharesWith(role, id, list, name) }),
	ids: (role) => [...new Set(role.timeShares.map((share) => share.dimensionId))],
	inOrder: (role, ids) => ({
		...role,
		timeShares: ordered(role.timeShares, (share) => share.dimensionId, ids),
	}),
	named: (document, name, role) => {
		const { document: next, dimension } = dimensionNamed(document, name, 'time', role.frameworkId);
		return { document: next, id: dimension.id };
	},
	nameOf: dimensionName,
	restate: ranged,
};

function sharesWith(
	role: Role,
	id: string,
	list: readonly AnyStated[],
	activity: string,
): Role['timeShares'] {
	const old = role.timeShares.filter((share) => share.dimensionId === id);
	const shares = list.map((stated, at) => ({
		...(old[at] ?? old[0] ?? { activity, dimensionId: id }),
		stated: stated as Role['timeShares'][number]['stated'],
	}));
	return exchanged(role.timeShares, (share) => share.dimensionId, id, shares);
}

const skillSets: RoleFacts = {
	noun: 'skill-set',
	key: 'category',
	statements: (role, id) => role.skillSets.filter((set) => set.categoryId === id),
	withStatements: (role, id, list) => {
		const sets = list.map((set) => ({ ...set, categoryId: id })) as SkillSet[];
		return { ...role, skillSets: exchanged(role.skillSets, (set) => set.categoryId, id, sets) };
	},
	ids: (role) => [...new Set(role.skillSets.map((set) => set.categoryId))],
	inOrder: (role, ids) => ({ ...role, skillSets: ordered(role.skillSets, (set) => set.categoryId, ids) }),
	named: categoryNamed,
	nameOf: (document, id) => document.skillCategories.find((category) => category.id === id)?.name ?? id,
	restate: (text, old) => ({ ...(old ?? { from: 'user', skillIds: [] }), text }),
};

function categoryNamed(
	document: RolemapDocument,
	label: string,
	role: Role,
): { document: RolemapDocument; id: string } {
	const key = matchable(label);
	const known = document.skillCategories.find((category) => matchable(category.name) === key);
	if (known) return { document, id: known.id };
	const ids = new UniqueIds();
	for (const { id } of document.skillCategories) ids.take(id);
	const name = plainText(label);
	const category = { id: ids.ofText(name, 'category'), frameworkId: role.frameworkId, name, aliases: [] };
	return {
		document: { ...document, skillCategories: [...document.skillCategories, category] },
		id: category.id,
	};
}

function addFact(facts: RoleFacts, document: RolemapDocument, input: CommandInput): Result<Edited> {
	const role = recordOf(document, 'roles', input['role']);
	const label = String(input[facts.key]);
	const { document: next, id } = facts.named(document, label, role);
	const fact = facts.nameOf(next, id);
	const values = { role: role.name, fact, text: shortened(String(input['text'])) };
	if (facts.statements(role, id).length > 0)
		return refused(makeIssue('edit-already-stated', { role: role.name, fact }, null));
	const added = facts.withStatements(role, id, [facts.restate(String(input['text']), undefined)], fact);
	const position = input['position'] as number | undefined;
	const placed = position === undefined ? added : moved(facts, added, id, position);
	return edited(withRecord(next, 'roles', placed), values);
}

function moved(facts: RoleFacts, role: Role, id: string, position: number): Role {
	const rest = facts.ids(role).filter((other) => other !== id);
	return facts.inOrder(role, [...rest.slice(0, position), id, ...rest.slice(position)]);
}

/** Gives the fact another text; '' takes it out. */
function restateFact(
	facts: RoleFacts,
	document: RolemapDocument,
	input: CommandInput,
	text: string,
): Result<Edited> {
	const role = recordOf(document, 'roles', input['role']);
	const id = String(input[facts.key]);
	const list = facts.statements(role, id);
	const at = Math.min((input['at'] as number | undefined) ?? 0, list.length - 1);
	const next = restated(list, text, { at, everywhere: input['everywhere'] === true }, facts.restate);
	const own = withRecord(document, 'roles', facts.withStatements(role, id, next.list));
	return edited(
		withPlaces(own, next.places, text),
		{
			role: role.name,
			fact: facts.nameOf(document, id),
			text: shortened(text),
			before: shortened(next.before),
		},
		next.elsewhere,
		next.places[0],
	);
}

function reorderFact(facts: RoleFacts, document: RolemapDocument, input: CommandInput): Result<Edited> {
	const role = recordOf(document, 'roles', input['role']);
	const id = String(input[facts.key]);
	const position = input['position'] as number;
	const next = moved(facts, role, id, position);
	const same = facts.ids(next).every((other, at) => facts.ids(role)[at] === other);
	return edited(same ? document : withRecord(document, 'roles', next), {
		role: role.name,
		fact: facts.nameOf(document, id),
		position: facts.ids(next).indexOf(id) + 1,
	});
}

function commandsOf(facts: RoleFacts): readonly (readonly [string, Command])[] {
	const role: CommandField = { name: 'role', kind: 'role' };
	const key: CommandField = { name: facts.key, kind: 'entry', of: facts.noun };
	const text: CommandField = { name: 'text', kind: 'text' };
	const position: CommandField = { name: 'position', kind: 'position' };
	const verbs: Readonly<Record<string, Omit<Command, 'name'>>> = {
		add: {
			fields: [role, { name: facts.key, kind: 'text' }, text, { ...position, optional: true }],
			run: (document, input) => addFact(facts, document, input),
		},
		edit: {
			fields: [role, key, text, atField, everywhereField],
			run: (document, input) => restateFact(facts, document, input, String(input['text'])),
		},
		reorder: {
			fields: [role, key, position],
			run: (document, input) => reorderFact(facts, document, input),
		},
		remove: {
			fields: [role, key, atField, everywhereField],
			run: (document, input) => restateFact(facts, document, input, ''),
		},
	};
	return Object.entries(verbs).map(([verb, command]) => {
		const name = `${verb}-${facts.noun}`;
		return [name, { name, ...command }];
	});
}

const roleFacts = [scopeFigures, timeShares, skillSets];

/** The facts that a role has of a kind, as [id, name], for those who choose one. */
export function factChoices(
	document: RolemapDocument,
	role: Role,
	noun: string,
): readonly (readonly [id: string, name: string])[] | null {
	const facts = roleFacts.find((one) => one.noun === noun);
	return facts ? facts.ids(role).map((id) => [id, facts.nameOf(document, id)] as const) : null;
}

export const roleFactCommands = Object.fromEntries(roleFacts.flatMap(commandsOf)) as Readonly<
	Record<`${'add' | 'edit' | 'reorder' | 'remove'}-${'scope-figure' | 'time-share' | 'skill-set'}`, Command>
>;
