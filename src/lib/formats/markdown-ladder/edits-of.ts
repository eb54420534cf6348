import type { RolemapDocument } from '#lib/model/document.ts';
import type { Edit } from './edit-text.ts';
import { statementsIn, type Statement } from './write-statements.ts';
import { placeKey } from '#lib/model/placed-words.ts';

const statementCollections = ['roles', 'transitions', 'matrices', 'accelerators', 'considerations'] as const;

/** Every statement of a document but its pages' own blocks. */
export function documentStatements(document: RolemapDocument): readonly Statement[] {
	return statementCollections.flatMap((collection) => statementsIn(document[collection]));
}

/** Where the words of `known` stand in the page: its own slice, or the one place in its line that has them. */
function wordsPlace(text: string, known: Statement): { readonly from: number; readonly to: number } | null {
	const { from, to } = known.src;
	const slice = text.slice(from, to);
	if (slice === known.text) return { from, to };
	const at = slice.indexOf(known.text);
	const once = at >= 0 && slice.indexOf(known.text, at + 1) < 0 && known.text !== '';
	if (!once || /[\r\n]/.test(slice)) return null;
	return { from: from + at, to: from + at + known.text.length };
}

/** Statements whose words are not those that `base`, read from the same pages, has at their place, by page. */
export function statementEdits(
	document: RolemapDocument,
	base: RolemapDocument,
	texts: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly Edit[]> {
	const known = new Map<string, Statement[]>();
	for (const statement of documentStatements(base)) {
		const key = placeKey(statement.src);
		known.set(key, [...(known.get(key) ?? []), statement]);
	}
	const edits = new Map<string, Edit[]>();
	const changed = new Set<string>();
	for (const { text, src } of documentStatements(document)) {
		const key = placeKey(src);
		const before = known.get(key);
		const page = texts.get(src.file);
		if (before === undefined || page === undefined || changed.has(key)) continue;
		if (before.some((statement) => statement.text === text)) continue;
		const place = before.map((statement) => wordsPlace(page, statement)).find((found) => found !== null);
		if (place === undefined || place === null) continue;
		changed.add(key);
		edits.set(src.file, [...(edits.get(src.file) ?? []), { ...place, text }]);
	}
	return edits;
}
