import type { RolemapDocument } from '#lib/model/document.ts';
import type { Role } from '#lib/model/role.ts';
import type { PageBlock, Span } from '../page-block.ts';
import { trimmed } from '../page-text.ts';
import type { Section } from '../section.ts';
import { blockSpan, partSpan } from './emptied-part.ts';
import { levelOfParts, newPart } from './first-entries.ts';
import { listEdits } from './list-edits.ts';
import { blockTargets, pageOfMove, roleSection } from './move-places.ts';
import { moveLines } from './page-lines.ts';
import { sectionBlocks, type PageShape } from './page-shape.ts';
import { entriesIn } from './lines-of.ts';
import { entryPlace, type Entry, type ListChange } from './rebase.ts';
import type { FileEdit, WriteContext } from './write-context.ts';

/** The moves that the pages speak of and the document has no more. */
function goneMoves({ document, base }: WriteContext): ReadonlySet<string> {
	const kept = new Set(document.transitions.map(({ id }) => id));
	return new Set(base.transitions.flatMap(({ id }) => (kept.has(id) ? [] : [id])));
}

/** What of a block's records is left, leaving out tables as such; null where it was read for nothing. */
function remains(targets: readonly string[], gone: ReadonlySet<string>): 'all' | 'some' | 'none' | null {
	const records = targets.filter((target) => target !== '' && !target.startsWith('matrices/'));
	const lost = records.filter(
		(target) => gone.has(target.split('/')[1] ?? '') && target.startsWith('transitions/'),
	);
	if (records.length === 0) return null;
	return lost.length === 0 ? 'all' : lost.length < records.length ? 'some' : 'none';
}

/** Takes the moves that are gone off the pages: their sections, their blocks, their ends in titles for several. */
export function goneMoveEdits(context: WriteContext): readonly FileEdit[] {
	const gone = goneMoves(context);
	if (gone.size === 0) return [];
	const files = context.base.pages.filter(({ blocks }) =>
		blocks.some(({ mappedTo }) => remains(mappedTo?.split(',') ?? [], gone) !== null),
	);
	const edits = files.flatMap(({ file }) => {
		const shape = context.shape(file);
		return shape ? pageWithout(shape, file, gone, context) : [];
	});
	return [...edits, ...[...gone].flatMap((id) => sharedLists(id, gone, context))];
}

function pageWithout(
	shape: PageShape,
	file: string,
	gone: ReadonlySet<string>,
	context: WriteContext,
): readonly FileEdit[] {
	const targets = blockTargets(context.base, file);
	const left = (block: PageBlock): ReturnType<typeof remains> =>
		remains(targets.get(block.index) ?? [], gone);
	const ownerOf = (block: PageBlock): string => {
		const id = targets
			.get(block.index)
			?.map((target) => target.split('/')[1] ?? '')
			.find((one) => gone.has(one));
		return `transitions/${id ?? ''}`;
	};
	const edits: FileEdit[] = [];
	const remove = (span: Span, block: PageBlock): void => {
		edits.push({ file, edit: { ...span, parts: [], depth: 15, owner: ownerOf(block) } });
	};
	const visit = (section: Section): void => {
		const { heading } = section;
		const blocks = sectionBlocks(section);
		if (
			heading &&
			left(heading) === 'none' &&
			!blocks.some((block) => ['all', 'some'].includes(left(block) ?? ''))
		) {
			remove(partSpan(shape, section), heading);
			return;
		}
		if (heading && left(heading) === 'some')
			edits.push(...shorterTitle(shape, file, heading, gone, ownerOf(heading), context.base));
		for (const block of section.body) {
			if (left(block) === 'none') remove(blockSpan(shape, block), block);
			else if (left(block) === 'some' && introduces(shape, block))
				edits.push(...shorterTitle(shape, file, block, gone, ownerOf(block), context.base));
		}
		section.sections.forEach(visit);
	};
	visit(shape.root);
	return edits;
}

/** "You're ready for CTO or CEO when you've demonstrated:" names the moves of the list below it. */
function introduces({ page }: PageShape, block: PageBlock): boolean {
	const words = page.text.slice(block.from, block.to).trim();
	return block.kind === 'paragraph' && /\bready\b/i.test(words) && words.length < 200;
}

function namesOfRole(role: Role | undefined): readonly string[] {
	return role ? [role.name, role.shortName ?? '', ...role.aliases].filter((name) => name !== '') : [];
}

/** "Transition to CTO or CEO" without one of its ends. */
function shorterTitle(
	shape: PageShape,
	file: string,
	block: PageBlock,
	gone: ReadonlySet<string>,
	owner: string,
	base: RolemapDocument,
): readonly FileEdit[] {
	const { from, to } = trimmed(shape.page.text, block.content);
	const text = shape.page.text.slice(from, to);
	const names = base.transitions
		.filter(({ id }) => gone.has(id))
		.flatMap((move) => namesOfRole(base.roles.find(({ id }) => id === move.to)));
	for (const name of [...names].sort((a, b) => b.length - a.length)) {
		const word = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
		const before = new RegExp(
			`(?:\\s*,?\\s+(?:or|and)\\s+|\\s*[/,]\\s*)(?:an?\\s+|the\\s+)?${word}(?![\\p{L}\\p{N}])`,
			'iu',
		);
		const behind = new RegExp(`(?<![\\p{L}\\p{N}])${word}(?:\\s*,?\\s+(?:or|and)\\s+|\\s*[/,]\\s*)`, 'iu');
		const match = before.exec(text) ?? behind.exec(text);
		if (!match) continue;
		const start = from + match.index;
		return [{ file, edit: { from: start, to: start + match[0].length, parts: [], depth: 90, owner } }];
	}
	return [];
}

const lists = [
	'intro',
	'timeline',
	'timelineNotes',
	'shifts',
	'actions',
	'pitfalls',
	'indicators',
	'accelerators',
	'notes',
] as const;

/** Rows and items of a gone move in tables and lists that are others', too. */
function sharedLists(id: string, gone: ReadonlySet<string>, context: WriteContext): readonly FileEdit[] {
	const { base } = context;
	const move = base.transitions.find((other) => other.id === id) as unknown as Entry | undefined;
	if (move === undefined) return [];
	const elsewhere = new Set(
		base.transitions
			.filter((other) => !gone.has(other.id))
			.flatMap((other) => lists.flatMap((list) => entriesIn(other as unknown as Entry, list).map(placeOf))),
	);
	return lists.flatMap((list) => {
		const all = entriesIn(move, list).flatMap((entry) => [entry, ...entriesIn(entry, 'alsoStated')]);
		const before = all.filter((entry) => {
			const place = entryPlace(entry);
			const block =
				place &&
				context.base.pages
					.find(({ file }) => file === place.file)
					?.blocks.find(({ src }) => place.from >= src.from && place.from < src.to);
			return remains(block?.mappedTo?.split(',') ?? [], gone) === 'some' && !elsewhere.has(placeOf(entry));
		});
		const change: ListChange = {
			collection: 'transitions',
			id,
			path: [list],
			before,
			after: [],
			from: [],
			parent: null,
		};
		return before.length === 0 ? [] : listEdits(change, context);
	});
}

function placeOf(entry: Entry): string {
	const place = entryPlace(entry);
	return place === undefined ? '' : `${place.file} ${String(place.from)} ${String(place.to)}`;
}

/** The sections of moves that no page speaks of yet, on the pages of their first roles, else on the index. */
export function newMoveEdits(context: WriteContext): {
	readonly edits: readonly FileEdit[];
	readonly homeless: readonly string[];
} {
	const { document, base } = context;
	const known = new Set(base.transitions.map(({ id }) => id));
	const homeless: string[] = [];
	const edits = document.transitions.flatMap((move): FileEdit[] => {
		if (known.has(move.id)) return [];
		const role = document.roles.find(({ id }) => id === move.from);
		const own = base.pages.find(({ id }) => id === role?.pageId)?.file;
		// Written with its whole page.
		if (own === undefined && document.pages.some(({ id }) => id === role?.pageId)) return [];
		const file = own ?? pageOfMove(move.id, base) ?? base.pages.find(({ kind }) => kind === 'index')?.file;
		const shape = file === undefined ? undefined : context.shape(file);
		if (file === undefined || shape === undefined) {
			homeless.push(move.id);
			return [];
		}
		const home =
			file === own
				? roleSection(shape, move.from, base)
				: (shape.root.sections.find(({ kind }) => kind === 'title') ?? shape.root);
		const lines = moveLines(document, move, file !== own, levelOfParts(home));
		const edit = newPart(shape, home, lines, 'move', (at, parts) => ({
			...{ from: at, to: at, parts, depth: 20, owner: `transitions/${move.id}` },
		}));
		return [{ file, edit }];
	});
	return { edits, homeless };
}
