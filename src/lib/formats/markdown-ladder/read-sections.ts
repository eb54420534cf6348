import type { Surroundings } from './construct.ts';
import { constructs } from './constructs.ts';
import type { Finding, FoundMove, FoundTable } from './found.ts';
import { namesOneOf, type MoveTitle } from './move-title.ts';
import type { PageBlock } from './page-block.ts';
import { sourceOf, type PageText } from './page-text.ts';
import type { Section } from './section.ts';
import type { SectionKind } from './section-kind.ts';
import { namesItsMoves } from './sections/shifts.ts';
import { readStrayLine } from './stray-lines.ts';

interface Progress {
	readonly page: PageText;
	readonly findings: Finding[];
	/** Moves whose sections stand in no other move's. */
	readonly outerMoves: FoundMove[];
	/** The last of them, with no section between them that speaks of a move. */
	row: FoundMove[];
	rowEnded: boolean;
	/** Whether a title that nobody knows stands between the last move and here. */
	adrift: boolean;
	everyMove: FoundMove | null;
	lastTable: FoundTable | null;
}

/** Everything the sections of a page say, in page order. */
export function readSections(page: PageText, root: Section): Finding[] {
	const progress: Progress = {
		page,
		...{ findings: [], outerMoves: [], row: [] },
		...{ rowEnded: false, adrift: false },
		...{ everyMove: null, lastTable: null },
	};
	readSection(root, surroundings(progress, null), progress);
	return progress.findings;
}

function readSection(section: Section, around: Surroundings, progress: Progress): void {
	const before = progress.findings.length;
	if (around.move === null && section.kind === 'none') progress.adrift = true;
	if (around.move === null && speaksOfMove(section, around)) readOfMoves(section, around, progress);
	else constructs.get(section.kind)?.read(section, around);
	if (section.kind === 'none' && progress.outerMoves.length === 0) progress.adrift = false;
	const heading = section.heading;
	const first = progress.findings[before];
	if (heading && first && first.kind !== 'move' && first.kind !== 'table') {
		(first.uses as { block: number; field: string }[]).push({
			block: heading.index,
			field: first.uses[0]?.field ?? '',
		});
	} else if (heading && first?.kind === 'table') first.uses.push({ block: heading.index, field: 'title' });
}

const ofMoves: ReadonlySet<SectionKind> = new Set(['timeline', 'shifts', 'actions', 'pitfalls']);

function speaksOfMove(section: Section, around: Surroundings): boolean {
	return ofMoves.has(section.kind) && !namesItsMoves(section, around);
}

/** A section outside of any move's goes for the moves in a row above it; below an unknown title it is kept as text. */
function readOfMoves(section: Section, around: Surroundings, progress: Progress): void {
	const moves = movesAbove(progress);
	const [first, ...others] = moves;
	progress.rowEnded = true;
	if (progress.adrift) constructs.get('none')?.read({ ...section, kind: 'none' }, around);
	else if (first === undefined) constructs.get(section.kind)?.read(section, around);
	else if (others.length === 0) constructs.get(section.kind)?.read(section, surroundings(progress, first));
	else {
		const { fromText, bare } = first;
		const ends: MoveTitle = {
			toText: moves.map((move) => move.toText).join(' or '),
			certain: false,
			...(fromText === undefined ? {} : { fromText }),
			...(bare ? { bare } : {}),
		};
		// Its heading is a section's, and no title of a move.
		const { title: _, ...all } = emptyMove(progress.page, ends, section.heading as PageBlock, section.path);
		progress.findings.push(all);
		constructs.get(section.kind)?.read(section, surroundings(progress, all));
	}
}

/** "CTO or CEO" above "CTO" and "CEO", else the moves of one role that nothing stands between, else the last. */
function movesAbove({ outerMoves, row }: Progress): readonly FoundMove[] {
	const last = outerMoves.at(-1);
	if (last === undefined) return [];
	const both = outerMoves
		.slice(-20)
		.findLast((move) => move !== last && namesOneOf(move.toText ?? '', last.toText ?? ''));
	if (both) return [both];
	return row.every((move) => move.fromText === last.fromText) ? row : [last];
}

function surroundings(progress: Progress, move: FoundMove | null): Surroundings {
	const { page, findings } = progress;
	const around: Surroundings = {
		page,
		move,
		found: (finding) => {
			findings.push(finding);
			if (finding.kind === 'table') progress.lastTable = finding;
		},
		newMove: (ends, block, path) => newMove(progress, ends, block, path, move),
		everyMove: (section) => everyMove(progress, section),
		readParts: (sections, inner) => {
			const within = inner === undefined || inner === move ? around : surroundings(progress, inner);
			for (const section of sections) readSection(section, within, progress);
		},
		readStray: (block, section, current) => readStrayLine(block, section, current, around),
		lastTable: () => progress.lastTable,
	};
	return around;
}

function emptyMove(
	page: PageText,
	ends: MoveTitle | null,
	block: PageBlock,
	path: readonly string[],
): FoundMove {
	return {
		kind: 'move',
		...(ends?.fromText === undefined ? {} : { fromText: ends.fromText }),
		...(ends?.toText === undefined ? {} : { toText: ends.toText }),
		...(block.kind === 'heading' || block.kind === 'label' ? { title: path.at(-1) ?? '' } : {}),
		src: sourceOf(page, block.content, path.slice(0, -1)),
		certain: ends?.certain ?? false,
		...(ends?.ifKnown ? { ifKnown: true as const } : {}),
		...(ends?.bare ? { bare: true as const } : {}),
		...(ends?.heading === undefined ? {} : { heading: ends.heading }),
		...{ intro: [], timeline: [], timelineNotes: [], shifts: [], actions: [], pitfalls: [] },
		...{ indicators: [], accelerators: [], notes: [], uses: [] },
	};
}

function newMove(
	progress: Progress,
	ends: MoveTitle | null,
	block: PageBlock,
	path: readonly string[],
	outer: FoundMove | null,
): FoundMove {
	const from = outer?.fromText;
	const inherited =
		ends && ends.fromText === undefined && from !== undefined ? { ...ends, fromText: from } : ends;
	const move = emptyMove(progress.page, inherited, block, path);
	if (block.kind === 'heading' || block.kind === 'label')
		move.uses.push({ block: block.index, field: 'title' });
	progress.findings.push(move);
	if (!outer && ends?.toText !== undefined && move.title !== undefined) addOuter(progress, move);
	return move;
}

function addOuter(progress: Progress, move: FoundMove): void {
	progress.outerMoves.push(move);
	progress.row = progress.rowEnded ? [move] : [...progress.row, move];
	progress.rowEnded = false;
	progress.adrift = false;
}

/** What stands in no move's section and below no move goes for every move of the page. */
function everyMove(progress: Progress, section: Section): FoundMove {
	const block = section.heading ?? section.body[0];
	if (progress.everyMove) return progress.everyMove;
	progress.everyMove = emptyMove(progress.page, null, block as PageBlock, section.path);
	progress.findings.push(progress.everyMove);
	return progress.everyMove;
}
