import type { RolemapDocument } from '#lib/model/document.ts';
import { nameEdits } from './edit-names.ts';
import { editPage, movedBy, type EditedPage } from './edit-page.ts';
import type { Edit } from './edit-text.ts';
import { documentStatements, statementEdits } from './edits-of.ts';

type PageTexts = ReadonlyMap<string, string>;

/** The made edits of statements that the whole ladder, read again, does not give back at their place. */
function misread(
	read: RolemapDocument,
	edited: ReadonlyMap<string, EditedPage>,
	asked: ReadonlyMap<string, readonly Edit[]>,
): ReadonlyMap<string, readonly Edit[]> {
	const statements = documentStatements(read);
	const found = new Map<string, readonly Edit[]>();
	for (const [file, { made }] of edited) {
		const wanted = new Set(asked.get(file)?.map(({ from }) => from));
		const lost = made.filter((edit) => {
			const from = edit.from + movedBy(made, edit.from);
			return (
				wanted.has(edit.from) &&
				!statements.some(({ src, text }) => {
					return src.file === file && src.from <= from && src.to >= from && text === edit.text;
				})
			);
		});
		if (lost.length > 0) found.set(file, lost);
	}
	return found;
}

/**
 * The pages with edits, by file: every statement and name of `document` that differs from `base`, the document that
 * the pages of `words` are read as. Each edit is checked twice: on its page alone, and in the ladder read as a whole.
 */
export function editLadder(
	document: RolemapDocument,
	base: RolemapDocument,
	words: PageTexts,
	readBack: (texts: PageTexts) => RolemapDocument,
): ReadonlyMap<string, EditedPage> {
	const asked = statementEdits(document, base, words);
	const edited = new Map<string, EditedPage>();
	for (const page of document.pages) {
		const text = words.get(page.file) ?? '';
		const edits = [...(asked.get(page.file) ?? []), ...nameEdits(document, base, page, text)];
		if (edits.length > 0) edited.set(page.file, editPage(page.file, text, edits));
	}
	if (edited.size === 0) return edited;
	const texts = new Map([...words, ...[...edited].map(([file, { text }]) => [file, text] as const)]);
	for (const [file, lost] of misread(readBack(texts), edited, asked)) {
		const page = edited.get(file);
		if (page === undefined) continue;
		const kept = page.made.filter((edit) => !lost.includes(edit));
		const again = editPage(file, words.get(file) ?? '', kept);
		edited.set(file, { ...again, refused: [...page.refused, ...lost, ...again.refused] });
	}
	return edited;
}
