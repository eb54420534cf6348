import { readdirSync, readFileSync } from 'node:fs';
import { readLadder } from '#lib/formats/markdown-ladder/read.ts';
import { doCommand, type Done } from '#lib/model/commands/do-command.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import type { Issue } from '#lib/model/issue.ts';
import { commandWords } from '#lib/words/english/commands.ts';

/** A ladder of the pages given, by file. */
export function ladderOf(pages: Readonly<Record<string, string>>): RolemapDocument {
	const files = Object.entries(pages).map(([path, text]) => ({
		path,
		bytes: new TextEncoder().encode(text),
	}));
	return readLadder(files).document;
}

/** The ladder that comes with Rolemap. */
export function shippedLadder(): RolemapDocument {
	const folder = new URL('../../data/ladders/engineering/', import.meta.url);
	return ladderOf(
		Object.fromEntries(
			readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]),
		),
	);
}

/** What a command that is carried out did, with its sentence. */
export function told(
	document: RolemapDocument,
	name: string,
	input: unknown,
): Done & { said: string; issues: readonly Issue[] } {
	const result = doCommand(document, name, input);
	if (!result.ok)
		throw new Error(`${name}: ${result.issues.map(({ code, message }) => `${code} ${message}`).join(' ')}`);
	return {
		...result.value,
		said: commandWords[result.value.name].done(result.value.values),
		issues: result.issues,
	};
}

/** The codes of why a command is not carried out. */
export function refusals(document: RolemapDocument, name: string, input: unknown): readonly string[] {
	const result = doCommand(document, name, input);
	return result.ok ? [] : result.issues.map(({ code }) => code);
}
