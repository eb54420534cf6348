import type { SourceFile } from '#lib/formats/files/source-file.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import { emptyDocument } from '#lib/model/empty-document.ts';
import { slug } from '#lib/model/slug.ts';
import type { Issue } from '#lib/model/issue.ts';
import { speakers, type AssembledPage, type Assembly } from './assembly/assembly.ts';
import { readConsideration } from './assembly/consideration-facts.ts';
import { linkRelated } from './assembly/dimensions.ts';
import { reportDisagreements } from './assembly/disagreements.ts';
import { documentOf } from './assembly/document-of.ts';
import { isDoubtful, readMove } from './assembly/move-facts.ts';
import { setMoveKinds } from './assembly/move-kinds.ts';
import { readOwn } from './assembly/own-facts.ts';
import { markTitle, reportDeadLinks, reportKeptText } from './assembly/page-checks.ts';
import { pageKinds } from './assembly/page-kinds.ts';
import { pageIds, roleOfPage } from './assembly/page-roles.ts';
import { joinedParts } from './assembly/part-roles.ts';
import { placeRoles } from './assembly/placing.ts';
import { Report, sortedIssues } from './assembly/report.ts';
import { RoleBook } from './assembly/role-book.ts';
import { reportSameNames } from './assembly/same-names.ts';
import { addOutlineRoles } from './assembly/outline-roles.ts';
import { noSettings, readRolemapJson, type FolderSettings } from './assembly/rolemap-json.ts';
import { linkedByName } from './assembly/skill-facts.ts';
import { readTableFacts } from './assembly/table-facts.ts';
import { reportTimeSums } from './assembly/time-sums.ts';
import { UniqueIds } from '#lib/model/unique-ids.ts';
import type { FoundMove } from './found.ts';
import { linkDefinitions } from './link-targets.ts';
import { pageLinks } from './page-link.ts';
import type { PageReading } from './page-reading.ts';
import type { LadderReading } from './ladder-reading.ts';

/** Where a ladder's title and its `rolemap.json` come from. */
export interface LadderSettings {
	readonly title?: string;
	readonly rolemapJson?: SourceFile;
}

/**
 * All pages of a ladder as one document: roles joined by name, outline roles for those without a page, moves,
 * tables, tracks and ranks. The same pages in any order give the same document. Never throws.
 */
export function assembleLadder(
	readings: readonly PageReading[],
	settings: LadderSettings = {},
): LadderReading {
	const ordered = [...readings].sort((one, other) =>
		one.file < other.file ? -1 : one.file > other.file ? 1 : 0,
	);
	const report = new Report();
	const folder = settings.rolemapJson ? readRolemapJson(settings.rolemapJson, report) : noSettings;
	const assembly = startAssembly(ordered, report, folder);
	// What somebody wrote down goes before the name of a folder.
	const title = folder.title ?? settings.title ?? titleOf(assembly.pages);
	addOutlineRoles(assembly, folder);
	readFindings(assembly);
	const placing = placeRoles(assembly, folder);
	setMoveKinds(assembly);
	linkRelated(assembly);
	reportSameNames(assembly);
	reportDisagreements(assembly);
	reportTimeSums(assembly);
	for (const speaker of speakers(assembly)) markTitle(speaker);
	for (const page of assembly.pages) {
		reportDeadLinks(assembly, page);
		reportKeptText(assembly, page);
	}
	if (assembly.book.roles.size === 0) reportNoRoles(assembly);
	const document: RolemapDocument = documentOf(
		assembly,
		placing,
		emptyDocument(slug(title) || 'ladder', title),
	);
	const found: Issue[] = [...ordered.flatMap((reading) => reading.issues), ...report.issues];
	return { document, issues: sortedIssues(found) };
}

function startAssembly(readings: readonly PageReading[], report: Report, folder: FolderSettings): Assembly {
	const links = pageLinks(
		readings.map((reading) => reading.file),
		new Map(readings.map((reading) => [reading.file, linkDefinitions(reading.blocks)])),
	);
	const kinds = pageKinds(readings, links);
	const frameworkId = 'ladder';
	const roleIds = new UniqueIds();
	const book = new RoleBook(frameworkId, roleIds, report);
	const roleReadings = readings.filter((reading) => kinds.get(reading.file) === 'role');
	const otherReadings = readings.filter((reading) => kinds.get(reading.file) !== 'role');
	const pageIdsTaken = new UniqueIds();
	const ids = pageIds(roleReadings, pageIdsTaken, report);
	for (const id of ids.values()) roleIds.take(id);
	for (const [file, id] of pageIds(otherReadings, pageIdsTaken, new Report())) ids.set(file, id);
	const whole = readings.map((reading): AssembledPage => {
		const id = ids.get(reading.file) as string;
		const kind = kinds.get(reading.file) ?? 'other';
		return {
			reading,
			id,
			kind,
			role: kind === 'role' ? roleOfPage(reading, id, book) : null,
			uses: new Map(),
		};
	});
	const { pages, parts } = joinedParts(whole, book);
	return {
		frameworkId,
		book,
		report,
		...{ pages, parts },
		links,
		pageOfFile: new Map(pages.map((page) => [page.reading.file, page])),
		moves: new Map(),
		matrices: [],
		matrixIds: new UniqueIds(),
		dimensions: new Map(),
		dimensionIds: new UniqueIds(),
		categories: new Map(),
		categoryIds: new UniqueIds(),
		skills: new Map(),
		skillIds: new UniqueIds(),
		linkedSkills: linkedByName(folder.skills),
		accelerators: [],
		acceleratorIds: new UniqueIds(),
		considerations: new Map(),
		ladderRows: [],
		ladderTables: [],
		intro: [],
	};
}

/** Role pages before the index, named ends before "all moves of this page", so that each finds what it needs. */
function readFindings(assembly: Assembly): void {
	const order = { role: 0, index: 1, other: 2 };
	const pages = [...speakers(assembly)].sort((one, other) => order[one.kind] - order[other.kind]);
	const doubtful: [AssembledPage, FoundMove][] = [];
	for (const page of pages) {
		for (const found of page.reading.findings) {
			if (found.kind === 'move' && !isOpen(found)) {
				if (isDoubtful(assembly, page, found)) doubtful.push([page, found]);
				else readMove(assembly, page, found);
			} else if (found.kind === 'own') readOwn(assembly, page, found);
			else if (found.kind === 'consideration') readConsideration(assembly, page, found);
		}
		for (const found of page.reading.findings) {
			if (found.kind === 'move' && isOpen(found)) readMove(assembly, page, found);
		}
	}
	for (const [page, found] of doubtful) readMove(assembly, page, found);
	for (const page of pages) {
		for (const found of page.reading.findings)
			if (found.kind === 'table') readTableFacts(assembly, page, found);
	}
}

/** Whether only the moves that others name can tell which moves it goes for. */
function isOpen(found: FoundMove): boolean {
	return found.toText === undefined || found.ifKnown === true;
}

function titleOf(pages: readonly AssembledPage[]): string {
	const index = pages.find((page) => page.kind === 'index' && page.reading.h1 !== undefined);
	const first = pages.length === 1 ? pages[0] : undefined;
	return index?.reading.h1?.plain ?? first?.reading.h1?.plain ?? 'Career ladder';
}

function reportNoRoles(assembly: Assembly): void {
	const file = assembly.pages[0]?.reading.file;
	assembly.report.add(
		'no-role-pages',
		{ pages: assembly.pages.length },
		file === undefined ? null : { file },
	);
}
