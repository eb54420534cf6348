import { stat } from 'node:fs/promises';
import { fileFormats, laterFormats, pagesFormat, subjectOf, type FileFormat } from '#lib/formats/catalog.ts';
import { unheldInTable } from '#lib/formats/document-tables/unheld-in-table.ts';
import { fileKind, isNativeFile } from '#lib/formats/files/file-kind.ts';
import { writeWorkspace } from '#lib/formats/workspace-folder/write.ts';
import type { SourceFile } from '#lib/formats/files/source-file.ts';
import type { Subject } from '#lib/formats/subject.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import { isMask, masked, readMask } from '#lib/model/mask.ts';
import { project, type ProjectedDocument } from '#lib/model/projection.ts';
import { readInsidePath } from '#lib/server/inside-path.ts';
import { writeAtomically } from '#lib/server/write-atomically.ts';
import { commandLineWords as words } from '#lib/words/english/command-line.ts';
import { diffReportWords } from '#lib/words/english/scenarios.ts';
import { htmlFormat, htmlOf, isViewOfHtml, type HtmlOrder } from '../convert-html.ts';
import { leftClosed } from '../left-closed.ts';
import { readFlags } from '../read-flags.ts';
import { readLadders } from '../read-ladders.ts';
import { readView, type View } from '../read-view.ts';
import { painter, showIssue } from '../show-issue.ts';
import { showText } from '../show-text.ts';
import { stateNamed } from '../state-named.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { folderState, writeFolder } from '../write-folder.ts';
import { refuse, wrongUsage } from '../wrong-usage.ts';

const formatNames = [...fileFormats.map(({ name }) => name), pagesFormat, htmlFormat].join(', ');

interface ConvertOrder {
	readonly path: string;
	readonly format: FileFormat | typeof pagesFormat | typeof htmlFormat;
	/** Where to write; null for the standard output. */
	readonly out: string | null;
	readonly force: boolean;
	/** What to show of the document; null for whatever the format shows first. */
	readonly view: View | null;
	/** What a page of its own shows, and how. */
	readonly html: HtmlOrder;
}

interface Converted {
	readonly document: ProjectedDocument;
	readonly subject: Subject;
	readonly files: readonly SourceFile[];
}

/** `rolemap convert <path> --to <format> [--out <file or folder>] [--force] [--view <address>]` [--mask <mask>]`; html has `[--title] [--mark]` as well. */
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
	if (order.format === htmlFormat) return writePage(order, read, errors, terminal);
	const state = read && stateNamed(project(read, { purpose: 'file' }), order.view?.scenario ?? 'today');
	if (typeof state === 'string') return refuse(terminal, state);
	if (state && state.stale > 0) terminal.err(diffReportWords.stale(showText(state.name), state.stale));
	const mask = readMask(order.html.mask);
	const document =
		state && project(state.document, { purpose: 'file', hide: (whole) => masked(whole, mask) });
	const subject = document && shownOf(order, document);
	if (!document || !subject) {
		terminal.err(
			words.nothingToWrite(
				typeof order.format === 'string' ? ['ladder', 'organization'] : order.format.shows,
			),
		);
		return 1;
	}
	const problem = await write(order, { document, subject, files }, terminal);
	if (problem !== null) return refuse(terminal, problem);
	return told(errors, terminal);
}

function told(errors: number, terminal: Terminal): ExitCode {
	if (errors === 0) return 0;
	terminal.err(words.readWithErrors(errors));
	return 1;
}

/** What is to be shown of `document`; null where it holds nothing of the kind. */
function shownOf({ format, view }: ConvertOrder, document: ProjectedDocument): Subject | null {
	if (typeof format === 'string')
		return document.roles.length + document.positions.length > 0 ? 'ladder' : null;
	return subjectOf(view === null ? format : { ...format, shows: [view.subject] }, document);
}

function readOrder(args: readonly string[]): ConvertOrder | string {
	const given = readFlags('convert', args, {
		...{ to: 'value', out: 'value', view: 'value', force: 'switch' },
		...{ mask: 'value', title: 'value', mark: 'value' },
	});
	if (typeof given === 'string') return given;
	const [path, ...more] = given.paths;
	if (path === undefined) return words.missingPath('convert');
	if (more.length > 0) return words.tooManyPaths('convert');
	const name = given.values['to'];
	if (name === undefined) return words.missingFormat(formatNames);
	if (laterFormats.includes(name)) return words.laterFormat(name, formatNames);
	const { mask = null, title = '', mark = '' } = given.values;
	const named = ([pagesFormat, htmlFormat] as const).find((one) => one === name);
	const format = named ?? fileFormats.find((one) => one.name === name);
	if (format === undefined) return words.unknownFormat(name, formatNames);
	const out = given.values['out'] ?? null;
	if (format === pagesFormat && out === null) return words.formatNeedsFolder(format);
	if (typeof format !== 'string' && format.binary && out === null) return words.formatNeedsFile(format.name);
	const address = given.values['view'];
	const html = { view: address ?? '/', mask, title, mark };
	if (mask !== null && !isMask(mask)) return words.wrongMask(mask);
	const order = { path, format, out, force: given.switches.has('force'), html };
	if (format === htmlFormat)
		return isViewOfHtml(html.view) ? { ...order, view: null } : words.noSuchView(html.view, name);
	const view = address === undefined ? null : readView(address);
	const shows = format === pagesFormat ? [] : format.shows;
	if (address !== undefined && (view === null || !shows.includes(view.subject)))
		return words.noSuchView(address, name);
	return { ...order, view };
}

/** Writes what was asked for; a sentence where that cannot be done. */
async function write(order: ConvertOrder, converted: Converted, terminal: Terminal): Promise<string | null> {
	const { format, out } = order;
	try {
		if (typeof format === 'string') return await writePages(out ?? '', order.force, converted, terminal);
		const { document, subject } = converted;
		const written = await (await format.load())(document, subject);
		const bytes = typeof written === 'string' ? new TextEncoder().encode(written) : written;
		if (subject === 'organization' && isTable(format)) {
			const unheld = await unheldInTable(document, { path: `organization${format.extension}`, bytes });
			const parts = [...unheld].map(([name, count]) => `${name} (${count})`).join(', ');
			if (parts !== '') terminal.err(words.notInTable(parts));
		}
		if (out === null) {
			terminal.out(String(written).replace(/\n$/, ''));
			return null;
		}
		return await writeFile(out, bytes, terminal);
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		// Only the file system's own errors have a code; anything else is a fault of ours.
		if (typeof code !== 'string' || out === null) throw error;
		return words.outUnwritable(out, code);
	}
}

/** Writes the document as a page of its own. */
async function writePage(
	{ out, html }: ConvertOrder,
	document: RolemapDocument | undefined,
	errors: number,
	terminal: Terminal,
): Promise<ExitCode> {
	if (!document || document.roles.length + document.positions.length === 0) {
		terminal.err(words.nothingToWrite(['ladder', 'organization']));
		return 1;
	}
	const made = await htmlOf(document, html);
	if (typeof made === 'string') return refuse(terminal, made);
	if (out === null) terminal.out(made.text.trimEnd());
	else {
		const problem = await writeFile(out, new TextEncoder().encode(made.text), terminal).catch(
			(error: NodeJS.ErrnoException) => {
				if (typeof error.code !== 'string') throw error;
				return words.outUnwritable(out, error.code);
			},
		);
		if (problem !== null) return refuse(terminal, problem);
		terminal.err(words.contains(made.note));
	}
	return told(errors, terminal);
}

async function writeFile(out: string, bytes: Uint8Array, terminal: Terminal): Promise<string | null> {
	if (await isFolder(out)) return words.outIsFolder(out);
	await writeAtomically(out, bytes);
	terminal.err(words.wrote(out));
	return null;
}

/** Whether a format has a column for each kind of thing, and none for the others. */
function isTable({ name }: FileFormat): boolean {
	return name === 'csv' || name === 'xlsx';
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
	const originals = new Map(files.map(({ path, bytes }) => [path, bytes]));
	const written = await writeWorkspace(document, { files: originals, document });
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
