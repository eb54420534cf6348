import { stat } from 'node:fs/promises';
import { laterFormats, pagesFormat, textFormats, type TextFormat } from '#lib/formats/catalog.ts';
import { fileKind, isNativeFile } from '#lib/formats/files/file-kind.ts';
import { writeLadder } from '#lib/formats/markdown-ladder/write.ts';
import type { SourceFile } from '#lib/formats/files/source-file.ts';
import { project, type ProjectedDocument } from '#lib/model/projection.ts';
import { readInsidePath } from '#lib/server/inside-path.ts';
import { writeAtomically } from '#lib/server/write-atomically.ts';
import { commandLineWords as words } from '#lib/words/english/command-line.ts';
import { leftClosed } from '../left-closed.ts';
import { readFlags } from '../read-flags.ts';
import { readLadders } from '../read-ladders.ts';
import { painter, showIssue } from '../show-issue.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { folderState, writeFolder } from '../write-folder.ts';
import { refuse, wrongUsage } from '../wrong-usage.ts';

const formatNames = [...textFormats.map(({ name }) => name), pagesFormat].join(', ');

interface ConvertOrder {
	readonly path: string;
	readonly format: TextFormat | typeof pagesFormat;
	/** Where to write; null for the standard output. */
	readonly out: string | null;
	readonly force: boolean;
}

interface Converted {
	readonly document: ProjectedDocument;
	readonly files: readonly SourceFile[];
}

/** `rolemap convert <path> --to <format> [--out <file or folder>] [--force]`. */
export async function convert(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
	const order = readOrder(args);
	if (typeof order === 'string') return wrongUsage(terminal, order);
	const ladders = await readLadders([order.path]);
	if (typeof ladders === 'string') return refuse(terminal, ladders);
	const files = ladders.flatMap((ladder) => ladder.files);
	const issues = ladders.flatMap((ladder) => ladder.issues);
	const read = ladders[0]?.document;
	const errors = issues.filter(({ severity }) => severity === 'error').length;
	for (const { code, message } of issues) if (leftClosed.has(code)) terminal.err(message);
	if (read === undefined || read.roles.length === 0) {
		terminal.err(words.nothingToConvert);
		return 1;
	}
	const document = project(read, { purpose: 'file' });
	const problem = await write(order, { document, files }, terminal);
	if (problem !== null) return refuse(terminal, problem);
	if (errors === 0) return 0;
	terminal.err(words.readWithErrors(errors));
	return 1;
}

function readOrder(args: readonly string[]): ConvertOrder | string {
	const given = readFlags('convert', args, { to: 'value', out: 'value', force: 'switch' });
	if (typeof given === 'string') return given;
	const [path, ...more] = given.paths;
	if (path === undefined) return words.missingPath('convert');
	if (more.length > 0) return words.tooManyPaths('convert');
	const name = given.values['to'];
	if (name === undefined) return words.missingFormat(formatNames);
	if (laterFormats.includes(name)) return words.laterFormat(name, formatNames);
	const format = name === pagesFormat ? pagesFormat : textFormats.find((one) => one.name === name);
	if (format === undefined) return words.unknownFormat(name, formatNames);
	const out = given.values['out'] ?? null;
	if (format === pagesFormat && out === null) return words.formatNeedsFolder(format);
	return { path, format, out, force: given.switches.has('force') };
}

/** Writes what was asked for; a sentence where that cannot be done. */
async function write(order: ConvertOrder, converted: Converted, terminal: Terminal): Promise<string | null> {
	const { format, out } = order;
	try {
		if (format === pagesFormat) return await writePages(out ?? '', order.force, converted, terminal);
		const text = (await format.load())(converted.document);
		if (out === null) {
			terminal.out(text.replace(/\n$/, ''));
			return null;
		}
		if (await isFolder(out)) return words.outIsFolder(out);
		await writeAtomically(out, Buffer.from(text, 'utf8'));
		terminal.err(words.wrote(out));
		return null;
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		// Only the file system's own errors have a code; anything else is a fault of ours.
		if (typeof code !== 'string' || out === null) throw error;
		return words.outUnwritable(out, code);
	}
}

async function writePages(
	out: string,
	force: boolean,
	{ document, files }: Converted,
	terminal: Terminal,
): Promise<string | null> {
	const state = await folderState(out);
	if (state === 'file') return words.outIsFile(out);
	if (state === 'filled' && !force) return words.outNotEmpty(out);
	// Paths come from files that others made: none may lead out of the folder that was named.
	const isSafe = ({ path }: SourceFile) => readInsidePath(path) !== null;
	const written = writeLadder(document, new Map(files.map(({ path, bytes }) => [path, bytes])));
	const made = new Set(written.files.map(({ path }) => path));
	const settings = files.filter(
		({ path }) => fileKind(path) === 'data' && !isNativeFile(path) && !made.has(path),
	);
	const all = [...written.files, ...settings].filter(isSafe);
	await writeFolder(out, all);
	for (const issue of written.issues) terminal.err(showIssue(issue, painter(false)));
	terminal.err(words.wroteFiles(all.length, out));
	return null;
}

async function isFolder(place: string): Promise<boolean> {
	return stat(place).then(
		(found) => found.isDirectory(),
		() => false,
	);
}
