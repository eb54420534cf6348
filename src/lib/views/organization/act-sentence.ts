import type { ScenarioAct } from '#lib/model/scenario.ts';
import { lateWords } from '#lib/words/late-words.ts';

/** What an act did, as a sentence; of a command that this version does not know, its name. */
export function actSentence({ command, values }: Pick<ScenarioAct, 'command' | 'values'>): string {
	const commands = lateWords().commands;
	return Object.hasOwn(commands, command) ? commands[command as keyof typeof commands].done(values) : command;
}
