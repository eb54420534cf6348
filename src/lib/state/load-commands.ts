import type { Commands } from './editing.svelte.ts';

/** The catalogue of commands and their sentences, fetched with the first edit. */
export async function loadCommands(): Promise<Commands> {
	const [{ doCommand }, { doInScenario }, { isCommandName }, { lateWords }] = await Promise.all([
		import('#lib/model/commands/do-command.ts'),
		import('#lib/model/commands/in-scenario.ts'),
		import('#lib/model/commands/catalog.ts'),
		import('#lib/words/late-words.ts'),
	]);
	return {
		doCommand: (document, name, input, scenario) =>
			scenario === undefined
				? doCommand(document, name, input)
				: doInScenario(document, scenario, name, input),
		sayDone: (name, values) => (isCommandName(name) ? lateWords().commands[name].done(values) : name),
	};
}
