import { stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { decodeText } from '#lib/formats/files/decode-text.ts';
import type { SourceFile } from '#lib/formats/files/source-file.ts';
import { lineDiff, unifiedDiff } from '#lib/formats/line-diff.ts';
import { isOrganizationPath } from '#lib/formats/files/file-kind.ts';
import { writeWorkspace } from '#lib/formats/workspace-folder/write.ts';
import { writeNative } from '#lib/formats/native/write.ts';
import { readLadder } from '#lib/formats/markdown-ladder/read.ts';
import { writeLadder } from '#lib/formats/markdown-ladder/write.ts';
import { commandCatalog, commandNames } from '#lib/model/commands/catalog.ts';
import { doGiven } from '#lib/model/commands/in-scenario.ts';
import type { Done } from '#lib/model/commands/do-command.ts';
import type { CommandField } from '#lib/model/commands/command.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import { documentVersion } from '#lib/model/empty-document.ts';
import type { Issue } from '#lib/model/issue.ts';
import { project } from '#lib/model/projection.ts';
import { readInsidePath } from '#lib/server/inside-path.ts';
import { commandLineWords as words } from '#lib/words/english/command-line.ts';
import { commandWords } from '#lib/words/english/commands.ts';
import { leftClosed } from '../left-closed.ts';
import { readFlags } from '../read-flags.ts';
import { readLadders, type OpenedLadder } from '../read-ladders.ts';
import { painter, showIssue } from '../show-issue.ts';
import { showText } from '../show-text.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { sameBytes, writeChanges, type FileChange } from '../write-changes.ts';
import { refuse, wrongUsage } from '../wrong-usage.ts';

interface EditOrder {
	readonly path: string;
	readonly command: string;
	readonly input: unknown;
	readonly dryRun: boolean;
	/** The option of the organization that it is done in. */
	readonly scenario: string | undefined;
}

/**
 * `rolemap edit <path> <command> --input <json> [--scenario <id>] [--dry-run]` and `rolemap edit <path> --list`; the
 * path is a folder of pages or a `.rolemap.json`.
 */
export async function edit(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
	const order = readOrder(args);
	if (typeof order === 'string') return wrongUsage(terminal, order);
	if (order === null) {
		for (const name of commandNames) terminal.out(listed(name));
		return 0;
	}
	const isFolder = await stat(order.path).then(
		(found) => found.isDirectory(),
		() => true, // a path that is not there is said by who reads it
	);
	const isNative = order.path.endsWith('.rolemap.json');
	if (!isFolder && !isNative) return refuse(terminal, words.editNeedsFolder(order.path));
	const ladders = await readLadders([order.path]);
	if (typeof ladders === 'string') return refuse(terminal, ladders);
	const [ladder] = ladders;
	if (!ladder) return refuse(terminal, words.nothingToWrite(['ladder']));
	const { document } = ladder;
	for (const { code, message } of ladder.issues) if (leftClosed.has(code)) terminal.err(message);
	const result = doGiven(document, order.command, order.input, order.scenario);
	report(result.issues, terminal);
	// What changes nothing is no error: a script may run twice.
	if (!result.ok) return result.issues.every(({ severity }) => severity === 'info') ? 0 : 1;
	const changes = isFolder
		? await writtenChanges(ladder.files, document, result.value, terminal)
		: nativeChange(ladder, result.value, terminal);
	if (changes === null) return 1;
	if (order.dryRun) {
		for (const change of changes) terminal.out(shownDiff(change));
		return 0;
	}
	return save(isFolder ? order.path : dirname(order.path), changes, result.value, terminal);
}

function readOrder(args: readonly string[]): EditOrder | string | null {
	const given = readFlags('edit', args, {
		...{ input: 'value', scenario: 'value', 'dry-run': 'switch', list: 'switch' },
	});
	if (typeof given === 'string') return given;
	if (given.switches.has('list')) return null;
	const [path, command, ...more] = given.paths;
	if (path === undefined) return words.missingPath('edit');
	if (command === undefined) return words.missingEdit;
	if (more.length > 0) return words.tooManyPaths('edit');
	const text = given.values['input'];
	if (text === undefined) return words.missingInput(listed(command));
	try {
		const input = JSON.parse(text) as unknown;
		const scenario = given.values['scenario'];
		return { path, command, input, dryRun: given.switches.has('dry-run'), scenario };
	} catch (error) {
		return words.brokenInput(error instanceof Error ? error.message : '');
	}
}

function shownField({ name, kind, optional, choices }: CommandField): string {
	const type = choices ? choices.join('|') : kind;
	return optional ? `[${name}: ${type}]` : `${name}: ${type}`;
}

/** "add-move  from: role, to: role"; the name alone where there is no such command. */
function listed(name: string): string {
	const command = Object.hasOwn(commandCatalog, name)
		? commandCatalog[name as keyof typeof commandCatalog]
		: undefined;
	return command ? `${name}  ${command.fields.map(shownField).join(', ')}` : name;
}

function report(issues: readonly Issue[], terminal: Terminal): void {
	for (const issue of issues) terminal.err(showIssue(issue, painter(terminal.color)));
}

/** The files that the edit makes other ones; null, with the reasons said, where they would not say all of it. */
async function writtenChanges(
	files: readonly SourceFile[],
	before: RolemapDocument,
	{ document }: Done,
	terminal: Terminal,
): Promise<readonly FileChange[] | null> {
	const originals = new Map(files.map(({ path, bytes }) => [path, bytes]));
	const meant = project(document, { purpose: 'file' });
	// A ladder without an index has no heading to rename.
	const isNamed =
		document.title === before.title ||
		readLadder(writeLadder(meant, originals).files).document.title === document.title;
	const base = isNamed ? { ...before, title: document.title } : before;
	const written = await writeWorkspace(meant, { files: originals, document: base });
	report(written.issues, terminal);
	if (written.issues.some(({ severity }) => severity === 'error')) {
		terminal.err(words.editNotWritten);
		return null;
	}
	const kept = new Set(document.pages.map(({ file }) => file));
	const removed = [
		...before.pages.filter(({ file }) => !kept.has(file)).map(({ file }) => file),
		...written.removed.filter(isOrganizationPath),
	];
	const put = written.files.map(({ path, bytes }): FileChange => {
		return { path, before: originals.get(path) ?? null, after: bytes };
	});
	const gone = removed.map((path): FileChange => ({
		path,
		before: originals.get(path) ?? null,
		after: null,
	}));
	const changes = [...put, ...gone].filter((change) => !sameBytes(change.before, change.after));
	if (changes.length > 0) return changes;
	terminal.err(words.editNotWritten);
	return null;
}

/** The one file with the edit in it; null, with the reason said, where writing it would lose what could not be read. */
function nativeChange(
	{ files, issues, document }: OpenedLadder,
	done: Done,
	terminal: Terminal,
): readonly FileChange[] | null {
	const [file] = files;
	const lost = issues.filter(({ severity }) => severity === 'error');
	if (!file || lost.length > 0 || document.version > documentVersion) {
		report(issues, terminal);
		terminal.err(words.editLosesParts);
		return null;
	}
	const text = writeNative(project(done.document, { purpose: 'file' }));
	return [{ path: basename(file.path), before: file.bytes, after: new TextEncoder().encode(text) }];
}

function shownDiff({ path, before, after }: FileChange): string {
	const [old, now] = [before, after].map((bytes) => (bytes === null ? '' : decodeText(bytes).text));
	const diff = unifiedDiff(lineDiff(old ?? '', now ?? ''), before && path, after && path);
	return diff.replace(/\n$/, '').split('\n').map(showText).join('\n');
}

/** Writes the files if all of them still are what was read. */
async function save(
	folder: string,
	changes: readonly FileChange[],
	{ name, values, elsewhere }: Done,
	terminal: Terminal,
): Promise<ExitCode> {
	try {
		// Paths come from files that others made: none may lead out of the folder that was named.
		const outside = changes.find(({ path }) => readInsidePath(path) === null);
		if (outside) return refuse(terminal, words.outUnwritable(showText(outside.path), 'EACCES'));
		const changed = await writeChanges(folder, changes);
		if (changed !== null) {
			terminal.err(words.changedMeanwhile(showText(changed)));
			return 1;
		}
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		if (typeof code !== 'string') throw error;
		return refuse(terminal, words.outUnwritable(folder, code));
	}
	terminal.out(`${showText(commandWords[name].done(values))}.`);
	for (const { path, after } of changes)
		terminal.out(after === null ? words.removedFile(showText(path)) : words.wrote(showText(path)));
	if (elsewhere.length > 0)
		terminal.out(words.alsoStated(elsewhere.map(({ file, line }) => `${showText(file)}:${line}`).join(', ')));
	return 0;
}
