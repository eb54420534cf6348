import type { CommandWords } from '#lib/words/english/command-words.ts';
import { commandWords, type CommandName } from '#lib/words/english/commands.ts';
import { cellCommands } from './cell-commands.ts';
import type { Command } from './command.ts';
import { listCommands } from './list-commands.ts';
import { linkCommands } from './link-commands.ts';
import { moveCommands } from './move-commands.ts';
import { personCommands } from './person-commands.ts';
import { placeCommands } from './place-commands.ts';
import { positionCommands } from './position-commands.ts';
import { positionLinkCommands } from './position-links.ts';
import { roleCommands } from './role-commands.ts';
import { roleFactCommands } from './role-facts.ts';
import { scenarioCommands } from './scenario-commands.ts';
import { skillCommands } from './skill-commands.ts';
import { skillLinkCommands } from './skill-links.ts';
import { statedCommands } from './stated-commands.ts';
import { storyCommands } from './story-commands.ts';
import { workshopCommands } from './workshop-commands.ts';

const all = {
	...roleCommands,
	...placeCommands,
	...moveCommands,
	...linkCommands,
	...statedCommands,
	...roleFactCommands,
	...skillCommands,
	...skillLinkCommands,
	...listCommands,
	...cellCommands,
	...positionCommands,
	...positionLinkCommands,
	...personCommands,
	...scenarioCommands,
	...storyCommands,
	...workshopCommands,
};

/** Every command by its name: what a button, a menu, a key, the palette and `rolemap edit` can do to a ladder. */
export const commandCatalog: Readonly<Record<CommandName, Command>> = all;

// A command that the words do not know is an error of types here.
commandWords satisfies Readonly<Record<keyof typeof all, CommandWords>>;

export const commandNames = Object.keys(commandCatalog) as readonly CommandName[];

export function isCommandName(name: string): name is CommandName {
	return Object.hasOwn(commandCatalog, name);
}
