import { lateWords } from '#lib/words/late-words.ts';

type CommandName = keyof ReturnType<typeof lateWords>['commands'];

/** What a person calls the command: "Add move". */
export function commandTitle(command: string): string {
	return lateWords().commands[command as CommandName].title;
}

/** What a form calls a field of a command. */
export function fieldName(command: string, field: string): string {
	const fields: Readonly<Record<string, string>> = lateWords().commands[command as CommandName].fields;
	return fields[field] ?? field;
}
