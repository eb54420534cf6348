import { decodeText } from '#lib/formats/files/decode-text.ts';
import { encodeText } from '#lib/formats/files/encode-text.ts';
import type { SourceFile } from '#lib/formats/files/source-file.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import type { Issue } from '#lib/model/issue.ts';
import { issueMaker } from '#lib/model/issue-maker.ts';
import type { Page } from '#lib/model/page.ts';
import type { ProjectedDocument } from '#lib/model/projection.ts';
import { editLadder } from './edit-ladder.ts';
import type { EditedPage } from './edit-page.ts';
import type { Edit } from './edit-text.ts';
import { ladderFiles } from './read.ts';
import { misread } from './writing/misread.ts';
import { isNewPage, newPageTexts, withPages } from './writing/new-pages.ts';
import { withPageEdits } from './writing/page-edits.ts';
import { PageReadings, type KnownReading } from './writing/page-readings.ts';
import { withPagesForFacts } from './writing/pages-for-facts.ts';
import { titledSettingsText } from './folder-settings-text.ts';
import { placingGap, placingText } from './writing/placing.ts';
import { rebase, withoutGone } from './writing/rebase.ts';
import { soundEdits, type Attempt, type SoundEdits } from './writing/sound-edits.ts';
import { unwritten } from './writing/unwritten.ts';
import type { FileEdit } from './writing/write-context.ts';
import { withoutWordsOf } from './writing/without-words.ts';
import { wordsMeant, writePlan, type WritePlan } from './writing/write-plan.ts';
import { writingIssueWords } from '#lib/words/english/issues-writing.ts';

const makeIssue = issueMaker(writingIssueWords);

/** Pages to write, by their paths, those to remove, and what could not be written. */
export interface WrittenLadder {
	/** Every page, and `rolemap.json` where there is one or what it says is new. */
	readonly files: readonly SourceFile[];
	/** Paths of pages that are to go. */
	readonly removed: readonly string[];
	readonly issues: readonly Issue[];
}

type Originals = ReadonlyMap<string, Uint8Array>;

const settingsPath = 'rolemap.json';

function pageWords(page: Page): string {
	return page.blocks.map(({ text }) => text).join('');
}

/** The bytes of a page that nobody changed: the original's own, or UTF-8 where that is surely what they were. */
function untouchedBytes(page: Page, text: string, original: Uint8Array | undefined): Uint8Array | null {
	if (original !== undefined && decodeText(original).text === text) return original;
	const whole = page.encoding === 'utf-8' && !text.includes('\ufffd');
	return whole ? encodeText(text, page.byteOrderMark) : null;
}

function lineOf(text: string, at: number): number {
	return text.slice(0, at).split(/\r\n|\n|\r/).length;
}

function refusals(file: string, text: string, refused: readonly Edit[]): readonly Issue[] {
	return refused.map(({ from, text: wanted }) => {
		const place = { file, line: lineOf(text, from) };
		return makeIssue('edit-not-written', { ...place, text: wanted.slice(0, 200) }, place);
	});
}

/** A page as a file: as it was, or in UTF-8 with its new words. */
function pageFile(
	page: Page,
	before: string,
	after: string,
	original: Uint8Array | undefined,
): Pick<WrittenLadder, 'files' | 'issues'> {
	const { file: path, encoding } = page;
	if (before !== after) {
		const utf8 = encoding === 'utf-8';
		const issues = utf8 ? [] : [makeIssue('page-now-utf8', { file: path, encoding }, { file: path })];
		return { files: [{ path, bytes: encodeText(after, page.byteOrderMark && utf8) }], issues };
	}
	const bytes = untouchedBytes(page, before, original);
	if (bytes !== null) return { files: [{ path, bytes }], issues: [] };
	return { files: [], issues: [makeIssue('page-needs-original', { file: path, encoding }, { file: path })] };
}

function editsByFile(
	edited: ReadonlyMap<string, EditedPage>,
	which: 'made' | 'refused',
): ReadonlyMap<string, readonly Edit[]> {
	return new Map([...edited].map(([file, page]) => [file, page[which]]));
}

/** The texts of the pages with words changed in place and lines put in, taken out and moved. */
function editedTexts(
	words: ReadonlyMap<string, string>,
	edited: ReadonlyMap<string, EditedPage>,
	edits: readonly FileEdit[],
): Map<string, string> {
	const texts = new Map(words);
	const files = new Set([...edited.keys(), ...edits.map(({ file }) => file)]);
	for (const file of files) {
		const inPlace = edited.get(file)?.made ?? [];
		const all = [
			...inPlace.map(({ from, to, text }) => ({ from, to, parts: [text], depth: 99, owner: '' })),
			...edits.filter((one) => one.file === file).map(({ edit }) => edit),
		];
		if (all.length > 0) texts.set(file, withPageEdits(words.get(file) ?? '', all));
	}
	return texts;
}

function settingsFile(text: string): SourceFile {
	return { path: settingsPath, bytes: encodeText(text, false) };
}

/** The pages that stay: not those of roles that are gone. */
function stayingPages(document: RolemapDocument, originals: Originals): readonly Page[] {
	const roles = new Set(document.roles.map(({ pageId }) => pageId));
	return document.pages.filter(
		(page) => !isNewPage(page, originals) && (page.kind !== 'role' || roles.has(page.id)),
	);
}

/** Files of the ladder that the document has no page for. */
function removedFiles(
	document: RolemapDocument,
	staying: readonly Page[],
	originals: Originals,
): readonly string[] {
	const kept = new Set(staying.map(({ file }) => file));
	const before = ladderFiles([...originals].map(([path, bytes]) => ({ path, bytes }))).pages;
	const gone = document.pages.filter((page) => page.kind === 'role' && page.blocks.length > 0);
	const paths = new Set([...before.map(({ path }) => path), ...gone.map(({ file }) => file)]);
	const made = new Set(document.pages.filter((page) => isNewPage(page, originals)).map(({ file }) => file));
	return [...paths].filter((path) => !kept.has(path) && !made.has(path)).sort();
}

/** Where a move is not given back, with its lists parted from those of the others that share them. */
function soundOrParted(
	edits: readonly FileEdit[],
	attempt: Attempt,
	planFor: (lost: ReadonlySet<string>) => WritePlan,
): SoundEdits {
	const whole = soundEdits(edits, attempt);
	if (![...whole.lost].some((key) => key.startsWith('transitions/'))) return whole;
	const plan = planFor(whole.lost);
	const parted = plan.parted ? soundEdits(plan.edits, attempt) : whole;
	return parted.lost.size < whole.lost.size ? parted : whole;
}

/** The ladder that written pages are read as, with its `rolemap.json`. */
interface Placed {
	readonly read: RolemapDocument;
	readonly file: SourceFile | undefined;
}

/** Pages as written, and the records that they do not give back. */
interface Outcome extends Placed {
	readonly edited: ReadonlyMap<string, EditedPage>;
	readonly texts: ReadonlyMap<string, string>;
	readonly lost: ReadonlySet<string>;
}

/**
 * A ladder as files. A page that nobody changed is its original, byte for byte (`originals` by path, with the
 * folder's `rolemap.json`; a page in another encoding than UTF-8 is left out without them, with an issue). Changed
 * words are rewritten in their place, entries put in, taken out and moved by their own lines alone; new roles get
 * pages, and what pages cannot say goes to `rolemap.json`. Everything is read back before it is given out: what would
 * be read otherwise than meant is left as it was, with an issue, never lost in silence. `known` spares reading pages
 * again that the caller has read. `titleRead` is the title that was read with the pages: pages may come under the name
 * of their folder, so only who read them can tell that the ladder was renamed.
 */
export function writeLadder(
	projected: ProjectedDocument,
	originals: Originals = new Map(),
	known?: KnownReading,
	titleRead = projected.title,
): WrittenLadder {
	const whole = projected.pages.length === 0 && projected.roles.length > 0;
	const document = whole ? withPages(projected) : projected;
	const staying = stayingPages(document, originals);
	const words = new Map(staying.map((page) => [page.file, pageWords(page)]));
	const readings = new PageReadings(document.title, known);
	const settings = originals.get(settingsPath);
	const existing = settings && !whole ? { path: settingsPath, bytes: settings } : undefined;
	const base = readings.document(words, existing);
	const rebased = rebase(document, base);
	const wanted = withPagesForFacts(rebased);
	const first = editLadder({ ...wanted, pages: staying }, base, words, (texts) =>
		readings.document(texts, existing),
	);
	const plan = writePlan({ ...rebased, document: wanted }, base, words);
	const eol = [...words.values()].some((text) => text.includes('\r\n')) ? '\r\n' : '\n';
	const fresh = wanted.pages.filter((page) => isNewPage(page, originals));
	const made = newPageTexts(wanted, base, fresh, plan.homeless, eol);
	const placed = (texts: ReadonlyMap<string, string>): Placed => {
		const read = readings.document(texts, existing);
		const title = whole || document.title !== titleRead ? document.title : undefined;
		const placing = whole || placingGap(wanted, base, read) !== null;
		if (!placing && title === undefined) return { read, file: existing };
		const before = existing ? decodeText(existing.bytes).text : '';
		const file = settingsFile(
			placing ? placingText(wanted, read, before, title) : titledSettingsText(before, title),
		);
		return { read: readings.document(texts, file), file };
	};
	const meantDocument = withoutGone(wanted, plan.lists);
	const outcome = (edited: ReadonlyMap<string, EditedPage>): Outcome => {
		const spoken = wordsMeant(editsByFile(edited, 'made'), editsByFile(edited, 'refused'));
		const meant = { document: meantDocument, base, words: spoken };
		const textsWith = (edits: readonly FileEdit[]): Map<string, string> =>
			new Map([...editedTexts(words, edited, edits), ...made]);
		const attempt: Attempt = (edits) => {
			const { read } = placed(textsWith(edits));
			return { read, lost: misread(read, meant) };
		};
		const sound = soundOrParted(plan.edits, attempt, (lost) =>
			writePlan({ ...rebased, document: wanted }, base, words, lost),
		);
		const texts = textsWith(sound.edits);
		return { edited, texts, lost: sound.lost, ...placed(texts) };
	};
	const tried = outcome(first);
	// Words that are read where they stand, but as something else: a timeline without years is a note.
	const fewer = tried.lost.size > 0 ? withoutWordsOf(first, tried.lost, base, words) : null;
	const { edited, texts, lost, read, file } = fewer ? outcome(fewer) : tried;
	const pages = staying.map((page) =>
		pageFile(page, words.get(page.file) ?? '', texts.get(page.file) ?? '', originals.get(page.file)),
	);
	const newFiles = [...made].map(([path, text]) => ({ path, bytes: encodeText(text, false) }));
	return {
		files: [...pages.flatMap(({ files }) => files), ...newFiles, ...(file ? [file] : [])],
		removed: removedFiles(wanted, staying, originals),
		issues: [
			...[...edited].flatMap(([path, { refused }]) => refusals(path, words.get(path) ?? '', refused)),
			...pages.flatMap(({ issues }) => issues),
			...unwritten(lost, { document: wanted, base, read }),
		],
	};
}
