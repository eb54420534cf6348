import type { Commands } from './editing.svelte.ts';

/** The catalogue of commands and their sentences, fetched with the first edit. */
export async function loadCommands(): Promise<Commands> {
	const [{ doGiven }, { isCommandName }, { lateWords }] = await Promise.all([
		import('#lib/model/commands/in-scenario.ts'),
		import('#lib/model/commands/catalog.ts'),
		import('#lib/words/late-words.ts'),
	]);
	return {
		doCommand: doGiven,
		sayDone: (name, values) => (isCommandName(name) ? lateWords().commands[name].done(values) : name),
	};
}
