import type { CommandValues } from '#lib/model/commands/command.ts';
import type { Commands } from './editing.svelte.ts';

/** The catalogue of commands and their sentences, fetched with the first edit; `hide` is what they may not say. */
export async function loadCommands(hide: (values: CommandValues) => CommandValues): Promise<Commands> {
	const [{ doGiven }, { isCommandName }, { lateWords }] = await Promise.all([
		import('#lib/model/commands/in-scenario.ts'),
		import('#lib/model/commands/catalog.ts'),
		import('#lib/words/late-words.ts'),
	]);
	return {
		doCommand: doGiven,
		sayDone: (name, values) => (isCommandName(name) ? lateWords().commands[name].done(hide(values)) : name),
	};
}
