import { commandCatalog } from '#lib/model/commands/catalog.ts';
import type { CommandField, CommandInput } from '#lib/model/commands/command.ts';
import { entryChoices } from '#lib/model/commands/entry-choices.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import type { CommandName } from '#lib/words/english/commands.ts';
import type { Dice } from './ladder.ts';

const said = [
	'Own the plan',
	'3-5 years',
	'12-5 people',
	'Coach, review; and plan (2-4 hrs/week)',
	'**Bold** `code` [link](x.md)',
	'a | b',
	'技術者 naïve',
	'<img src=x onerror=alert(1)>',
	'__proto__',
	'constructor',
];

/** People work on a few roles and moves at a time, which is how lists grow long enough to be put in order. */
function near<T>(dice: Dice, records: readonly T[]): T | undefined {
	return dice.chance(0.5) ? records[dice.below(3)] : dice.pick(records);
}

/** A value for a field that mostly fits it: ids that are there, texts old and new, now and then something else. */
function valueFor(dice: Dice, document: RolemapDocument, field: CommandField, input: CommandInput): unknown {
	if (dice.chance(0.01)) return dice.pick([null, '', 'nowhere', 7, -1, true, {}, '\u0000']);
	switch (field.kind) {
		case 'role':
			return near(dice, document.roles)?.id;
		case 'move':
			return near(dice, document.transitions)?.id;
		case 'track':
			return dice.pick(document.tracks)?.id;
		case 'level':
			return dice.pick(document.levels)?.id;
		case 'page':
			return dice.pick(document.pages)?.id;
		case 'table':
			return dice.pick(document.matrices)?.id;
		case 'seat':
			return near(dice, document.positions)?.id;
		case 'person':
			return near(dice, document.people)?.id;
		case 'unit':
			return dice.pick(document.units)?.id;
		case 'scenario':
			return near(dice, document.scenarios)?.id;
		case 'skill':
			return dice.pick(document.skills)?.id;
		case 'story':
			return near(dice, document.stories)?.id;
		case 'view':
			return dice.pick(document.views)?.id;
		case 'note':
			return dice.pick(document.notes)?.id;
		case 'criterion':
			return dice.pick(document.criteria)?.id;
		case 'decision':
			return dice.pick(document.decisions)?.id;
		case 'follow-up':
			return dice.pick(document.actions)?.id;
		case 'entry': {
			const owner =
				input['role'] ??
				input['move'] ??
				input['table'] ??
				input['scenario'] ??
				input['skill'] ??
				input['story'];
			const known = [
				...document.roles,
				...document.transitions,
				...document.matrices,
				...document.scenarios,
				...document.skills,
				...document.stories,
			];
			if (!known.some(({ id }) => id === owner)) return undefined;
			return dice.pick(entryChoices(document, field, input))?.[0];
		}
		case 'choice':
			return dice.pick(field.choices ?? []);
		case 'flag':
			return dice.chance(0.5);
		case 'number':
			return dice.below(20) / 2;
		case 'position':
			return dice.below(5);
		case 'text':
		case 'lines':
			if (days.has(field.name))
				return dice.chance(0.9) ? `2027-0${1 + dice.below(9)}-1${dice.below(9)}` : 'soon';
			if (field.name === 'address')
				return dice.pick([
					'/organization?mask=initials,pay',
					'/',
					'/roles/vp',
					'/compare?roles=vp,cto',
					'//x.y',
				]);
			if (field.name === 'camera') return dice.pick(['1 2 0.5', '0 0 1', 'near']);
			if (field.name === 'acts') return document.scenarios[0]?.acts[0]?.id ?? '';
			if (field.name === 'target')
				return near(dice, [...document.notes, ...document.scenarios])?.id ?? 'gone';
			if (field.name === 'links')
				return `${near(dice, document.positions)?.title} -> ${near(dice, document.roles)?.id}`;
			return dice.chance(0.5) ? dice.pick(said) : `${dice.pick(said)} ${dice.below(10_000)}`;
	}
}

const ownerKinds: ReadonlySet<string> = new Set(['role', 'move', 'table', 'scenario', 'skill', 'story']);

const days: ReadonlySet<string> = new Set(['on', 'due', 'review']);

/** A record that has what the command is about, if one of a few does: most moves have no example to remove. */
function ownerFor(
	dice: Dice,
	document: RolemapDocument,
	command: CommandName,
	input: CommandInput,
): CommandInput {
	const { fields } = commandCatalog[command];
	const owner = fields.find(({ kind }) => ownerKinds.has(kind));
	const entry = fields.find(({ kind, optional }) => kind === 'entry' && !optional);
	if (!owner || !entry) return input;
	if (command.startsWith('reorder-')) {
		const records =
			owner.kind === 'role'
				? document.roles
				: owner.kind === 'story'
					? document.stories
					: document.transitions;
		const several = records.filter(
			({ id }) => entryChoices(document, entry, { [owner.name]: id }).length > 1,
		);
		if (several.length > 0) return { [owner.name]: dice.pick(several).id };
	}
	for (let tries = 0; tries < 6; tries++) {
		const tried = { [owner.name]: valueFor(dice, document, owner, {}) as string };
		if (valueFor(dice, document, entry, tried) !== undefined) return tried;
	}
	return input;
}

export interface RandomCommand {
	readonly name: CommandName;
	readonly input: unknown;
}

/** An order of the catalogue for a document, mostly one that can be carried out. */
export function randomCommand(
	dice: Dice,
	document: RolemapDocument,
	names: readonly CommandName[],
): RandomCommand {
	// Ladders that only lose roles run dry.
	let name = dice.pick(names);
	if (/^remove-(?:role|move|track|level)$/.test(name) && dice.chance(0.7))
		name = dice.pick(['add-role', 'add-move']);
	if (
		/^(?:close-position|merge-positions|remove-person|remove-scenario|drop-act)$/.test(name) &&
		dice.chance(0.7)
	)
		name = dice.pick(['add-position', 'add-person', 'add-scenario']);
	if (/^remove-(?:story|step|note|parked|criterion|decision|follow-up|view)$/.test(name) && dice.chance(0.7))
		name = dice.pick(['add-story', 'add-step', 'add-note', 'park-thought', 'add-criterion', 'add-decision']);
	const input: Record<string, unknown> = { ...ownerFor(dice, document, name, {}) };
	const dotted = document.lines.filter(({ kind }) => kind === 'dotted');
	if (name === 'remove-dotted-line' && dotted.length > 0) {
		const { report, manager } = dice.pick(dotted);
		Object.assign(input, { position: report, manager });
	}
	for (const field of commandCatalog[name].fields) {
		if (field.name in input || (field.optional && dice.chance(0.5))) continue;
		const value = valueFor(dice, document, field, input as CommandInput);
		if (value !== undefined) input[field.name] = value;
	}
	return { name, input };
}
