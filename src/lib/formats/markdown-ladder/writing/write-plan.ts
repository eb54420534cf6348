import type { RolemapDocument } from '#lib/model/document.ts';
import type { Edit } from '../edit-text.ts';
import { editedWords } from '../edit-page.ts';
import { unknown, type WordsAt } from './contents.ts';
import { frontMatterEdits } from './front-matter-edits.ts';
import { goneRowEdits } from './ladder-rows.ts';
import { namesOf } from './lines-of.ts';
import { listEdits } from './list-edits.ts';
import { goneRoleEdits } from './gone-parts.ts';
import { goneMoveEdits, newMoveEdits } from './move-edits.ts';
import { goneMoveRowEdits } from './move-rows.ts';
import { newRowEdits } from './new-rows.ts';
import { pageShape, type PageShape } from './page-shape.ts';
import { withoutNewPage } from './pages-for-facts.ts';
import { scopeLines } from './page-lines.ts';
import type { Entry, ListChange, Rebased } from './rebase.ts';
import { splitLists } from './split-lists.ts';
import type { FileEdit, WriteContext } from './write-context.ts';

/** All edits of lines that a document asks for, and the moves that no page can hold. */
export interface WritePlan {
	readonly edits: readonly FileEdit[];
	readonly homeless: readonly string[];
	/** The lists that change. */
	readonly lists: readonly ListChange[];
	/** Whether a list is parted from those of other moves. */
	readonly parted: boolean;
}

/** A role's scope as one list of lines, told apart by their places. */
function scopeChanges({ document, lists }: Rebased, base: RolemapDocument): readonly ListChange[] {
	const ids = new Set(
		lists.flatMap(({ collection, id, path }) => (collection === 'roles' && path[0] === 'scope' ? [id] : [])),
	);
	return [...ids].map((id): ListChange => {
		const find = (roles: RolemapDocument['roles']): readonly Entry[] => {
			const role = roles.find((other) => other.id === id);
			return role === undefined ? [] : scopeLines(role as unknown as Entry);
		};
		const [before, after] = [find(base.roles), find(document.roles)];
		const from = after.map((entry) =>
			entry['src'] === undefined ? -1 : before.findIndex(({ src }) => src === entry['src']),
		);
		return { collection: 'roles', id, path: ['scope'], before, after, from, parent: null };
	});
}

/**
 * The edits that take the pages of `base` to what `rebased` says, but for words that change in their place. Lists of
 * the moves in `split`, as `transitions/<id>`, are parted from those of others that share them.
 */
export function writePlan(
	rebased: Rebased,
	base: RolemapDocument,
	texts: ReadonlyMap<string, string>,
	split: ReadonlySet<string> = new Set(),
): WritePlan {
	const shapes = new Map<string, PageShape>();
	const context: WriteContext = {
		...{ document: rebased.document, base, names: namesOf(rebased.document) },
		shape: (file) => {
			const text = texts.get(file);
			if (text === undefined) return undefined;
			const shape = shapes.get(file) ?? pageShape(file, text);
			shapes.set(file, shape);
			return shape;
		},
	};
	const changes = [
		...rebased.lists.filter(({ path }) => path[0] !== 'scope'),
		...scopeChanges(rebased, base),
	];
	const lists = changes.map((change) => withoutNewPage(change, rebased.document, base));
	const moves = newMoveEdits(context);
	const parted = splitLists(lists, split, context);
	const edits = [
		...parted.edits,
		...parted.whole.flatMap((change) => listEdits(change, context)),
		...goneMoveEdits(context),
		...goneMoveRowEdits(context),
		...goneRoleEdits(context),
		...goneRowEdits(context),
		...newRowEdits(context),
		...moves.edits,
		...frontMatterEdits(context),
	];
	return { edits: eachOnce(edits), homeless: moves.homeless, lists, parted: parted.edits.length > 0 };
}

/** A list that stands for several moves asks for the same edits once for each. */
function eachOnce(edits: readonly FileEdit[]): readonly FileEdit[] {
	const asked = new Map<string, FileEdit>();
	for (const one of edits) {
		const { from, to, parts, depth } = one.edit;
		const key = JSON.stringify([one.file, from, to, parts, depth]);
		const first = asked.get(key);
		if (first === undefined || first.edit.owner === one.edit.owner)
			asked.set(first ? `${key} ${String(asked.size)}` : key, one);
	}
	return [...asked.values()];
}

/** What statements must read once words were edited around or within them; those refused stay as they were. */
export function wordsMeant(
	made: ReadonlyMap<string, readonly Edit[]>,
	refused: ReadonlyMap<string, readonly Edit[]>,
): WordsAt {
	return (text, src) => {
		if (src === undefined) return text;
		const kept = refused.get(src.file)?.some(({ from, to }) => from < src.to && src.from < to);
		if (kept) return unknown;
		const edits = made.get(src.file);
		return edits === undefined || edits.length === 0 ? text : (editedWords({ text, src }, edits) ?? unknown);
	};
}
