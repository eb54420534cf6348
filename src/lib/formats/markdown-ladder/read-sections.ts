import type { Surroundings } from './construct.ts';
import { constructs } from './constructs.ts';
import type { Finding, FoundMove, FoundTable } from './found.ts';
import type { MoveTitle } from './move-title.ts';
import type { PageBlock } from './page-block.ts';
import { sourceOf, type PageText } from './page-text.ts';
import type { Section } from './section.ts';
import { readStrayLine } from './stray-lines.ts';

interface Progress {
	readonly page: PageText;
	readonly findings: Finding[];
	/** Moves whose sections stand in no other move's. */
	readonly outerMoves: FoundMove[];
	everyMove: FoundMove | null;
	lastTable: FoundTable | null;
}

/** Everything the sections of a page say, in page order. */
export function readSections(page: PageText, root: Section): Finding[] {
	const progress: Progress = { page, findings: [], outerMoves: [], everyMove: null, lastTable: null };
	readSection(root, surroundings(progress, null), progress);
	return progress.findings;
}

function readSection(section: Section, around: Surroundings, progress: Progress): void {
	const before = progress.findings.length;
	constructs.get(section.kind)?.read(section, around);
	const heading = section.heading;
	const first = progress.findings[before];
	if (heading && first && first.kind !== 'move' && first.kind !== 'table') {
		(first.uses as { block: number; field: string }[]).push({
			block: heading.index,
			field: first.uses[0]?.field ?? '',
		});
	} else if (heading && first?.kind === 'table') first.uses.push({ block: heading.index, field: 'title' });
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
		nearestMove: (section) => nearestMove(progress, section),
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
	if (!outer && ends?.toText !== undefined && move.title !== undefined) progress.outerMoves.push(move);
	return move;
}

/** Signs of readiness without a name go for every move of the page; other sections for the move above them. */
function nearestMove(progress: Progress, section: Section): FoundMove {
	const last = progress.outerMoves.at(-1);
	if (last && section.kind !== 'readiness' && section.kind !== 'accelerators') {
		const target = last.toText?.toLowerCase() ?? '';
		const both = progress.outerMoves
			.slice(-20)
			.findLast(
				(move) => move !== last && move.toText !== undefined && names(move.toText.toLowerCase(), target),
			);
		return both ?? last;
	}
	const block = section.heading ?? section.body[0];
	if (progress.everyMove) return progress.everyMove;
	progress.everyMove = emptyMove(progress.page, null, block as PageBlock, section.path);
	progress.findings.push(progress.everyMove);
	return progress.everyMove;
}

/** "CTO or CEO" names "CEO". */
function names(several: string, one: string): boolean {
	return several !== one && several.split(/\s*(?:,|\/|\bor\b|\band\b)\s*/).includes(one);
}
