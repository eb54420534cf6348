import type { Finding, FoundTable } from '../found.ts';
import { labelOf } from '../front-matter.ts';
import { linkedPage, type PageLinks } from '../page-link.ts';
import type { PageReading } from '../page-reading.ts';
import { nameAndAcronym, nameKey } from '#lib/model/role-names.ts';
import { firstLink, matchable } from '#lib/model/matchable.ts';

const ownFields = new Set([
	'responsibilities',
	'coreQuestion',
	'scope',
	'skillSets',
	'activities',
	'primaryFocus',
	'timeShares',
]);

/** Whether a table's rows are skills by category: "| Category | Skills |". */
export function isSkillsTable(table: FoundTable): boolean {
	const heads = table.head.map((cell) => matchable(cell.text));
	if (heads.length !== 2) return false;
	const named =
		/^(?:(?:key |core )?skills?(?: sets?)?|competenc(?:y|ies)|capabilities|what good looks like)$/.test(
			heads[1] ?? '',
		);
	return (
		named ||
		(table.section === 'skills' &&
			/^(?:skill )?(?:categor|area|domain|group|type|skill|competenc)/.test(heads[0] ?? ''))
	);
}

/** The column of a ladder table that names its roles; -1 where the table is none. */
export function ladderColumn(table: FoundTable, file: string, links: PageLinks): number {
	const heads = table.head.map((cell) => matchable(cell.text));
	const linked = heads.findIndex((_, column) => {
		const targets = table.rows.filter((row) => {
			const href = firstLink(row[column]?.text ?? '');
			return href !== undefined && linkedPage(href, file, links) !== undefined;
		});
		return (
			targets.length >= 2 || (targets.length === 1 && table.rows.length <= 2 && table.section === 'ladder')
		);
	});
	if (linked >= 0 || table.section !== 'ladder') return linked;
	const named = heads.findIndex((head) => /^(?:role|title|position|role title|job title)s?$/.test(head));
	return named >= 0 ? named : heads.findIndex((head) => /^(?:level|name)s?$/.test(head));
}

/** The names a page gives its own subject. */
function ownKeys({ frontMatter, h1 }: PageReading): ReadonlySet<string> {
	const { name, acronym = '' } = nameAndAcronym(h1?.plain ?? '');
	const label = labelOf(frontMatter)?.value ?? '';
	return new Set([name, acronym, label].map(nameKey).filter((key) => key !== ''));
}

/** "From Engineer to CTO" on the page of the Engineer leaves that page. */
function ownMove(move: Extract<Finding, { kind: 'move' }>, own: ReadonlySet<string>): boolean {
	return move.fromText === undefined || own.has(nameKey(move.fromText));
}

function saysRole(finding: Finding, own: ReadonlySet<string>): boolean {
	if (finding.kind === 'own') return ownFields.has(finding.field);
	if (finding.kind === 'table') {
		const compared = finding.section === 'comparison' || finding.section === 'differences';
		const ownColumn = compared && finding.head.some((cell) => own.has(nameKey(cell.text)));
		return isSkillsTable(finding) || isOwnTable(finding) || ownColumn;
	}
	if (finding.kind !== 'move' || !ownMove(finding, own)) return false;
	return finding.certain || hasContent(finding);
}

/** "| Dimension | Value |" below "Scope" is about one role. */
function isOwnTable(table: FoundTable): boolean {
	return table.head.length === 2 && (table.section === 'scope' || table.section === 'time');
}

/** Whether a move has any section of a move, so that its heading cannot be about something else. */
export function hasContent(move: Extract<Finding, { kind: 'move' }>): boolean {
	const { timeline, shifts, actions, pitfalls, indicators, accelerators } = move;
	return [timeline, shifts, actions, pitfalls, indicators, accelerators].some((list) => list.length > 0);
}

function saysIndex(finding: Finding): boolean {
	if (finding.kind === 'consideration') return true;
	if (finding.kind === 'move') return finding.fromText !== undefined && (finding.certain || !finding.bare);
	return (
		finding.kind === 'table' &&
		!isSkillsTable(finding) &&
		!isOwnTable(finding) &&
		['scope', 'skills', 'time', 'accelerators', 'ladder', 'considerations'].includes(finding.section)
	);
}

/** What kind of page each is; pages that a ladder table links to are roles whatever they say. */
export function pageKinds(
	readings: readonly PageReading[],
	links: PageLinks,
): Map<string, 'role' | 'index' | 'other'> {
	const kinds = new Map<string, 'role' | 'index' | 'other'>();
	const linked = new Set<string>();
	const withLadder = new Set<string>();
	for (const reading of readings) {
		const tables = reading.findings.filter((finding) => finding.kind === 'table');
		const ladders = tables.filter((table) => ladderColumn(table, reading.file, links) >= 0);
		if (ladders.length > 0) withLadder.add(reading.file);
		for (const table of ladders) {
			const column = ladderColumn(table, reading.file, links);
			for (const row of table.rows) {
				const file = linkedPage(firstLink(row[column]?.text ?? '') ?? '', reading.file, links);
				if (file !== undefined && file !== reading.file) linked.add(file);
			}
		}
		kinds.set(reading.file, kindOf(reading, ladders.length > 0));
	}
	for (const file of linked) if (!withLadder.has(file)) kinds.set(file, 'role');
	return kinds;
}

function kindOf(reading: PageReading, hasLadder: boolean): 'role' | 'index' | 'other' {
	const { findings, frontMatter, file } = reading;
	const own = ownKeys(reading);
	const role = findings.some((finding) => saysRole(finding, own));
	const index = hasLadder || findings.some(saysIndex);
	const strong = findings.some(
		(finding) =>
			(finding.kind === 'own' &&
				['responsibilities', 'coreQuestion', 'activities'].includes(finding.field)) ||
			(finding.kind === 'move' &&
				ownMove(finding, own) &&
				finding.toText !== undefined &&
				saysRole(finding, own)),
	);
	const named = /(?:^|\/)(?:index|readme|_index|default)\.[^/]*$/i.test(file);
	if (index && (!strong || (hasLadder && named))) return 'index';
	const said = frontMatter.some(({ key, value }) => {
		return key === 'track' || key === 'level' || (key === 'rolemap' && value === 'role');
	});
	if (role || said) return 'role';
	return index ? 'index' : 'other';
}
