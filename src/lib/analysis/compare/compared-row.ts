import { plainText } from '#lib/model/plain-text.ts';
import type { Src } from '#lib/model/source.ts';
import { distinctStatements, type DistinctStatement } from '../distinct-statements.ts';
import type { ScopeFigure } from '../scope-figure.ts';
import type { ScopeScale } from '../scope-scale.ts';
import { statementsAgree } from '../statements-agree.ts';

/** One line of a list in a cell; `isNew` where the first column has no such line. */
export interface ComparedItem {
	readonly text: string;
	readonly src?: Src;
	readonly isNew: boolean;
	/** The title of the group that begins with this line, where its row has no title for it. */
	readonly heading?: string;
}

/** What one column says in a row: a statement in one or several wordings, or a list. */
export interface ComparedCell {
	/** The wordings of a fact, the one that counts first, each with the places it stands; empty for a list. */
	readonly statements: readonly DistinctStatement[];
	readonly items: readonly ComparedItem[];
	/** Whether pages contradict each other here. */
	readonly conflict: boolean;
	/** Whether it says something else than the first column. */
	readonly differs: boolean;
	readonly figure: ScopeFigure | null;
	/** Of a share of time: its middle as a part of 1, once all are scaled to make a whole. */
	readonly share: number | null;
}

/** One thing that is asked of every column. */
export interface ComparedRow {
	readonly id: string;
	readonly name: string;
	/** One a column, null where nothing is said. */
	readonly cells: readonly (ComparedCell | null)[];
	/** Whether not all columns say the same. */
	readonly differs: boolean;
	/** The scale the figures of this row share; null where fewer than two cells are figures of one measure. */
	readonly scale: Pick<ScopeScale, 'kind' | 'domain' | 'ends'> | null;
}

/** What a cell is made of. */
export interface CellSource {
	readonly statements: readonly { readonly text: string; readonly src?: Src }[];
	readonly figure?: ScopeFigure | null;
	readonly share?: number | null;
}

/** A row of facts. */
export function factRow(
	id: string,
	name: string,
	sources: readonly (CellSource | null)[],
	scale: ComparedRow['scale'] = null,
): ComparedRow {
	const said = sources.map((source) => (source && source.statements.length > 0 ? source : null));
	const words = said.map((source) => keyOf(source?.statements[0]?.text ?? ''));
	return {
		id,
		name,
		cells: said.map((source, at) => source && factCell(source, words[at] !== words[0])),
		differs: words.some((word) => word !== words[0]),
		scale,
	};
}

function factCell({ statements, figure = null, share = null }: CellSource, differs: boolean): ComparedCell {
	const wordings = distinctStatements(statements);
	const first = wordings[0];
	return {
		statements: wordings,
		items: [],
		conflict: wordings.some(({ text }) => first !== undefined && !statementsAgree(first.text, text)),
		differs,
		figure,
		share,
	};
}

/** A row of lists. A line is marked as new where the first column has none in the same words. */
export function listRow(
	id: string,
	name: string,
	lists: readonly (readonly Omit<ComparedItem, 'isNew'>[])[],
): ComparedRow {
	const keys = lists.map((list) => new Set(list.map(({ text }) => keyOf(text))));
	const first = keys[0] ?? new Set<string>();
	const isSame = (set: ReadonlySet<string>) =>
		set.size === first.size && [...set].every((key) => first.has(key));
	return {
		id,
		name,
		cells: lists.map((list, at) =>
			list.length === 0
				? null
				: {
						statements: [],
						items: list.map(({ text, src, heading }) => ({
							text,
							...(src ? { src } : {}),
							...(heading === undefined ? {} : { heading }),
							isNew: !first.has(keyOf(text)),
						})),
						conflict: false,
						differs: !isSame(keys[at] ?? first),
						figure: null,
						share: null,
					},
		),
		differs: keys.some((set) => !isSame(set)),
		scale: null,
	};
}

/** Words without marks, capitals, and what pages write one way or another: dashes, quotation marks, a stop at the end. */
function keyOf(text: string): string {
	const flat = plainText(text)
		.toLowerCase()
		.replace(/[–—−]/g, '-')
		.replace(/["“”„«»]/g, '')
		.replace(/[’‘]/g, "'");
	return flat.replace(/[.\s]+$/, '') || text.trim();
}
