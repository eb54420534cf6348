import type { CommandValues } from '#lib/model/commands/command.ts';
import type { Commands } from './editing.svelte.ts';

/** Fetches the catalogue of commands and their sentences. */
export async function loadCommands(): Promise<Commands> {
	const [{ doCommand }, { commandWords }] = await Promise.all([
		import('#lib/model/commands/do-command.ts'),
		import('#lib/words/english/commands.ts'),
	]);
	const sentences: Readonly<
		Record<string, { readonly done: (values: CommandValues) => string } | undefined>
	> = commandWords;
	return { doCommand, sayDone: (name, values) => sentences[name]?.done(values) ?? name };
}
