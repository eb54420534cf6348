import type { RolemapDocument } from '#lib/model/document.ts';
import { commandCatalog, commandNames } from '#lib/model/commands/catalog.ts';
import type { CommandField, CommandInput } from '#lib/model/commands/command.ts';
import { personCommands } from '#lib/model/commands/person-commands.ts';
import { positionCommands } from '#lib/model/commands/position-commands.ts';
import { positionLinkCommands } from '#lib/model/commands/position-links.ts';
import { scenarioCommands } from '#lib/model/commands/scenario-commands.ts';
import { storyCommands } from '#lib/model/commands/story-commands.ts';
import { workshopCommands } from '#lib/model/commands/workshop-commands.ts';
import { doCommand, type Done } from '#lib/model/commands/do-command.ts';
import { entryChoices } from '#lib/model/commands/entry-choices.ts';
import type { Dice } from './ladder.ts';

/** Pages say nothing of organizations and of workshops. */
const ofOrganizations: object = {
	...positionCommands,
	...positionLinkCommands,
	...personCommands,
	...scenarioCommands,
	...storyCommands,
	...workshopCommands,
};
const ladderCommands = commandNames.filter((name) => !Object.hasOwn(ofOrganizations, name));

type Value = string | number | boolean | undefined;

function idOf(dice: Dice, list: readonly { readonly id: string }[]): string | undefined {
	return list.length === 0 ? undefined : dice.pick(list).id;
}

function valueFor(dice: Dice, document: RolemapDocument, field: CommandField, input: CommandInput): Value {
	if (field.optional && dice.chance(0.5)) return undefined;
	const collections: Readonly<Record<string, readonly { readonly id: string }[]>> = {
		role: document.roles,
		move: document.transitions,
		track: document.tracks,
		level: document.levels,
		page: document.pages,
		table: document.matrices,
		seat: document.positions,
		person: document.people,
		unit: document.units,
		scenario: document.scenarios,
		skill: document.skills,
	};
	const collection = collections[field.kind];
	if (collection) return idOf(dice, collection);
	if (field.kind === 'entry')
		return idOf(
			dice,
			entryChoices(document, field, input).map(([id]) => ({ id })),
		);
	if (field.kind === 'choice') return field.choices && dice.pick(field.choices);
	if (field.kind === 'flag') return dice.chance(0.5);
	if (field.kind === 'number') return 1 + dice.below(9);
	if (field.kind === 'position') return dice.below(4);
	return `${dice.pick(['Plain words', 'Typically 2-4 years', 'A | B', '**Bold** first', '# no heading', '3-5 people'])} ${String(dice.below(1000))}`;
}

/** A command that did something to the document, with an input that chance gave it. */
export function randomCommand(
	document: RolemapDocument,
	dice: Dice,
): { readonly done: Done; readonly said: string; readonly role: unknown } {
	for (;;) {
		const name = dice.pick(ladderCommands);
		const input: Record<string, Exclude<Value, undefined>> = {};
		try {
			for (const field of commandCatalog[name].fields) {
				const value = valueFor(dice, document, field, input);
				if (value !== undefined) input[field.name] = value;
			}
		} catch {
			// Choices are only known where the record that they are of is.
			continue;
		}
		const result = doCommand(document, name, input);
		if (result.ok)
			return { done: result.value, said: `${name} ${JSON.stringify(input)}`, role: input['role'] };
	}
}
