import {
	fileFormats,
	pagesFormat,
	pictureFormats,
	subjectOf,
	type FileFormat,
} from '#lib/formats/catalog.ts';
import { unheldInTable } from '#lib/formats/document-tables/unheld-in-table.ts';
import { fileKind, isNativeFile } from '#lib/formats/files/file-kind.ts';
import { writeWorkspace } from '#lib/formats/workspace-folder/write.ts';
import type { SourceFile } from '#lib/formats/files/source-file.ts';
import type { Subject } from '#lib/formats/subject.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import { bothMasks, unmasked, type Mask } from '#lib/model/mask.ts';
import { project, type ProjectedDocument } from '#lib/model/projection.ts';
import { withoutNames } from '#lib/model/without-names.ts';
import { readInsidePath } from '#lib/server/inside-path.ts';
import { commandLineWords as words } from '#lib/words/english/command-line.ts';
import { pictureCommandWords as pictureWords } from '#lib/words/english/picture-command.ts';
import { diffReportWords } from '#lib/words/english/scenarios.ts';
import { leftClosed } from '../left-closed.ts';
import { readFlags, type Given } from '../read-flags.ts';
import { readLadders } from '../read-ladders.ts';
import { readView, type View } from '../read-view.ts';
import { painter, showIssue } from '../show-issue.ts';
import { showText } from '../show-text.ts';
import { stateNamed } from '../state-named.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { folderState, writeFolder } from '../write-folder.ts';
import { writeOut } from '../write-out.ts';
import { refuse, wrongUsage } from '../wrong-usage.ts';
import { htmlFlags, htmlFormat, isHtmlOrder, pageOf, readHtmlOrder, type HtmlOrder } from './convert-html.ts';
import {
	drawPicture,
	isPictureOrder,
	knownMask,
	pictureFlags,
	readPictureOrder,
	type PictureOrder,
} from './convert-picture.ts';
import { isTableOrder, readTableOrder, writeTable, type TableOrder } from './convert-table.ts';

const names = [...fileFormats, ...pictureFormats].map(({ name }) => name);
const formatNames = [...new Set([...names, pagesFormat, htmlFormat])].join(', ');

interface ConvertOrder {
	readonly path: string;
	readonly format: FileFormat | typeof pagesFormat;
	/** Where to write; null for the standard output. */
	readonly out: string | null;
	readonly force: boolean;
	/** What to show of the document; null for whatever the format shows first. */
	readonly view: View | null;
	readonly mask: Mask;
}

interface Converted {
	readonly document: ProjectedDocument;
	readonly subject: Subject;
	readonly files: readonly SourceFile[];
}

/** `rolemap convert <path> --to <format> [--out <file or folder>] [--force] [--view <address>]`, and what `pictureFlags` and `htmlFlags` list. */
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
	if (isPictureOrder(order) || isHtmlOrder(order) || isTableOrder(order)) {
		const file = isHtmlOrder(order)
			? await pageOf(order, read, terminal)
			: isTableOrder(order)
				? await writeTable(order, read, terminal)
				: await drawPicture(order, read, terminal);
		return typeof file === 'number'
			? file
			: endOf(await writeOut(order.out, file, terminal), errors, terminal);
	}
	const state = read && stateNamed(project(read, { purpose: 'file' }), order.view?.scenario ?? 'today');
	if (typeof state === 'string') return refuse(terminal, state);
	if (state && state.stale > 0) terminal.err(diffReportWords.stale(showText(state.name), state.stale));
	// Ids stand in tables, and often they are names or mail addresses.
	const hide = (whole: RolemapDocument) => withoutNames(whole, order.mask).document;
	const document = state && project(state.document, { purpose: 'file', hide });
	const subject = document && shownOf(order, document);
	if (!document || !subject) {
		terminal.err(
			words.nothingToWrite(order.format === pagesFormat ? ['ladder', 'organization'] : order.format.shows),
		);
		return 1;
	}
	return endOf(await write(order, { document, subject, files }, terminal), errors, terminal);
}

function endOf(problem: string | null, errors: number, terminal: Terminal): ExitCode {
	if (problem !== null) return refuse(terminal, problem);
	if (errors === 0) return 0;
	terminal.err(words.readWithErrors(errors));
	return 1;
}

/** What is to be shown of `document`; null where it holds nothing of the kind. */
function shownOf({ format, view }: ConvertOrder, document: ProjectedDocument): Subject | null {
	if (format === pagesFormat) return document.roles.length + document.positions.length > 0 ? 'ladder' : null;
	return subjectOf(view === null ? format : { ...format, shows: [view.subject] }, document);
}

function readOrder(args: readonly string[]): ConvertOrder | PictureOrder | HtmlOrder | TableOrder | string {
	const given = readFlags('convert', args, {
		...{ to: 'value', out: 'value', view: 'value', force: 'switch', ...pictureFlags, ...htmlFlags },
	});
	if (typeof given === 'string') return given;
	const [path, ...more] = given.paths;
	if (path === undefined) return words.missingPath('convert');
	if (more.length > 0) return words.tooManyPaths('convert');
	const name = given.values['to'];
	if (name === undefined) return words.missingFormat(formatNames);
	if (name === htmlFormat) return readHtmlOrder(path, given);
	const picture = pictureFormats.find((one) => one.name === name);
	if (picture) return readPictureOrder(picture, path, given);
	const table = name === 'csv' || name === 'xlsx' ? readTableOrder(name, path, given) : null;
	return table ?? readFileOrder(name, path, given);
}

function readFileOrder(name: string, path: string, given: Given): ConvertOrder | string {
	const { mask: hidden, ...others } = given.values;
	const foreign = [...Object.keys(pictureFlags), ...Object.keys(htmlFlags)].find((flag) => flag in others);
	if (foreign !== undefined) {
		const formats = foreign in htmlFlags ? [htmlFormat] : pictureFormats.map((one) => one.name);
		return pictureWords.onlyPictures(foreign, formats);
	}
	const asked = knownMask(hidden ?? 'none');
	if (asked === null) return pictureWords.unknownMask(showText(hidden ?? ''));
	const format = name === pagesFormat ? pagesFormat : fileFormats.find((one) => one.name === name);
	if (format === undefined) return words.unknownFormat(name, formatNames);
	const out = given.values['out'] ?? null;
	if (format === pagesFormat && out === null) return words.formatNeedsFolder(format);
	if (format !== pagesFormat && format.binary && out === null) return words.formatNeedsFile(format.name);
	const address = given.values['view'];
	const view = address === undefined ? null : readView(address);
	const shows = format === pagesFormat ? [] : format.shows;
	if (address !== undefined && (view === null || !shows.includes(view.subject)))
		return words.noSuchView(address, name);
	const mask = bothMasks(asked, view?.mask ?? unmasked);
	return { path, format, out, force: given.switches.has('force'), view, mask };
}

/** Writes what was asked for; a sentence where that cannot be done. */
async function write(order: ConvertOrder, converted: Converted, terminal: Terminal): Promise<string | null> {
	const { format, out } = order;
	try {
		if (format === pagesFormat) return await writePages(out ?? '', order.force, converted, terminal);
		const { document, subject } = converted;
		const written = await (await format.load())(document, subject);
		if (subject === 'organization' && isTable(format)) {
			const bytes = typeof written === 'string' ? new TextEncoder().encode(written) : written;
			const unheld = await unheldInTable(document, { path: `organization${format.extension}`, bytes });
			const parts = [...unheld].map(([one, count]) => `${one} (${count})`).join(', ');
			if (parts !== '') terminal.err(words.notInTable(parts));
		}
		return await writeOut(out, written, terminal);
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		// Only the file system's own errors have a code; anything else is a fault of ours.
		if (typeof code !== 'string' || out === null) throw error;
		return words.outUnwritable(out, code);
	}
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
