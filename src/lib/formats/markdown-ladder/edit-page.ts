import { writtenText, withEdits, type Edit } from './edit-text.ts';
import { frontMatterText } from './edit-escapes.ts';
import type { PageReading } from './page-reading.ts';
import { pageSource } from './page-source.ts';
import { readLadderPage } from './read-page.ts';
import { statementsIn, type Statement } from './write-statements.ts';

/** A page with the edits that could be made, and those that could not. */
export interface EditedPage {
	readonly text: string;
	/** As written, in place of the words asked for. */
	readonly made: readonly Edit[];
	readonly refused: readonly Edit[];
}

function readText(file: string, text: string): PageReading {
	return readLadderPage(pageSource(file, text));
}

function statementsOf(reading: PageReading): readonly Statement[] {
	return statementsIn([
		reading.frontMatter.map(({ raw }) => raw),
		reading.h1,
		reading.findings,
		reading.parts,
	]);
}

function inside(inner: { from: number; to: number }, outer: { from: number; to: number }): boolean {
	return inner.from >= outer.from && inner.to <= outer.to;
}

/** The words that `statement` must have once `edits` are made; undefined where an edit around it decides. */
export function editedWords(statement: Statement, edits: readonly Edit[]): string | undefined {
	const { src, text } = statement;
	const around = edits.find((edit) => inside(src, edit));
	if (around !== undefined) return around.from === src.from && around.to === src.to ? around.text : undefined;
	const within = edits.filter((edit) => inside(edit, src));
	if (within.length === 0 || text.length !== src.to - src.from) return text;
	return withEdits(
		text,
		within.map((edit) => ({ ...edit, from: edit.from - src.from, to: edit.to - src.from })),
	);
}

/** How far `edits` move what stands at `at` of the old text, if none lies around it. */
export function movedBy(edits: readonly Edit[], at: number): number {
	return edits
		.filter((edit) => edit.to <= at && edit.from < at)
		.reduce((sum, edit) => sum + edit.text.length - (edit.to - edit.from), 0);
}

/** Whether the edited page reads as the old one does but for the words of the edits: the same blocks and statements. */
function readsAsMeant(before: PageReading, after: PageReading, edits: readonly Edit[]): boolean {
	if (before.blocks.length !== after.blocks.length) return false;
	if (before.blocks.some((block, at) => block.kind !== after.blocks[at]?.kind)) return false;
	const changed = edits.map((edit) => {
		const from = edit.from + movedBy(edits, edit.from);
		return { from, to: from + edit.text.length };
	});
	const meant = statementsOf(before)
		.map((statement) => editedWords(statement, edits))
		.filter((words) => words !== undefined);
	const read = statementsOf(after).filter(
		({ src }) => !changed.some((range) => inside(src, range) && src.to - src.from < range.to - range.from),
	);
	return meant.length === read.length && meant.every((words, at) => words === read[at]?.text);
}

/** `edit` with its words as they must be written at its place. */
function asWritten(reading: PageReading, edit: Edit): Edit {
	const block = reading.blocks.find(({ src }) => edit.from >= src.from && edit.from < src.to);
	const kind = block?.kind ?? reading.blocks.at(-1)?.kind ?? 'paragraph';
	if (kind === 'front-matter') {
		return { ...edit, text: frontMatterText(edit.text, reading.text.slice(edit.from, edit.to)) };
	}
	return { ...edit, text: writtenText(reading.text, edit, kind) };
}

function withoutOverlaps(edits: readonly Edit[]): {
	readonly kept: readonly Edit[];
	readonly left: readonly Edit[];
} {
	const kept: Edit[] = [];
	const left: Edit[] = [];
	const largestFirst = [...edits].sort((a, b) => b.to - b.from - (a.to - a.from));
	for (const edit of largestFirst) {
		const clash = kept.some((other) => edit.from < other.to && other.from < edit.to);
		(clash ? left : kept).push(edit);
	}
	return { kept, left };
}

/**
 * Makes `edits` in a page and reads it again: an edit whose words would be read as anything else, or would change
 * how anything else is read, is refused and leaves the page as it was. All other lines stay as they are.
 */
export function editPage(file: string, text: string, edits: readonly Edit[]): EditedPage {
	const before = readText(file, text);
	const { kept, left } = withoutOverlaps(edits);
	const written = kept.map((edit) => ({ asked: edit, edit: asWritten(before, edit) }));
	const sound = (made: readonly Edit[]): boolean => {
		return readsAsMeant(before, readText(file, withEdits(text, made)), made);
	};
	const all = written.map(({ edit }) => edit);
	if (sound(all)) return { text: withEdits(text, all), made: all, refused: left };
	const made: Edit[] = [];
	const refused: Edit[] = [...left];
	for (const { asked, edit } of written) {
		if (sound([...made, edit])) made.push(edit);
		else refused.push(asked);
	}
	return { text: withEdits(text, made), made, refused };
}
