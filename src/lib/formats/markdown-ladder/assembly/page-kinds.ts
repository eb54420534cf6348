import type { Finding, FoundTable } from '../found.ts';
import { labelOf } from '../front-matter.ts';
import { linkTargets } from '../link-targets.ts';
import type { PageLinks } from '../page-link.ts';
import type { PageReading } from '../page-reading.ts';
import { namesPerson } from '../reads-as-role.ts';
import { looseKeys, nameAndAcronym, nameKey, withoutCode } from '#lib/model/role-names.ts';
import { matchable } from '#lib/model/matchable.ts';
import { plainText } from '#lib/model/plain-text.ts';
import { ladderColumns } from './ladder-columns.ts';
import { endsOfRow, isYearsHead, moveColumns } from './move-columns.ts';

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
	if (heads.length !== 2 || /^(?:role|title|position|level|job)s?$/.test(heads[0] ?? '')) return false;
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

/** The names a page gives its own subject. */
function ownKeys({ frontMatter, h1 }: PageReading): ReadonlySet<string> {
	const { name, acronym = '' } = nameAndAcronym(h1?.plain ?? '');
	const label = labelOf(frontMatter)?.value ?? '';
	const keys = [name, withoutCode(name), acronym, label].map(nameKey);
	return new Set([...keys, ...looseKeys(name)].filter((key) => key !== ''));
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

/** "From | To | Timeline", on a page that is the subject of none of its rows. */
function listsMoves(table: FoundTable, own: ReadonlySet<string>): boolean {
	const heads = table.head.map(({ text }) => text);
	const columns = moveColumns(heads);
	if (columns === null || !heads.some(isYearsHead)) return false;
	const ends = table.rows.flatMap((row) => endsOfRow(row, columns) ?? []);
	return ends.length > 0 && !ends.some(({ text }) => own.has(nameKey(plainText(text))));
}

function saysIndex(finding: Finding, own: ReadonlySet<string>): boolean {
	if (finding.kind === 'consideration') return true;
	if (finding.kind === 'move') return !ownMove(finding, own) && (finding.certain || !finding.bare);
	if (finding.kind === 'table' && listsMoves(finding, own)) return true;
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
		let hasLadder = false;
		for (const table of tables) {
			const columns = ladderColumns(table, reading.file, links);
			hasLadder ||= columns.length > 0;
			const cells = table.rows.flatMap((row) => columns.map((column) => row[column]?.text ?? ''));
			for (const cell of cells) {
				const targets = linkTargets(cell, reading.file, links);
				for (const { file } of columns.length > 1 ? targets : targets.slice(0, 1))
					if (file !== undefined && file !== reading.file) linked.add(file);
			}
		}
		if (hasLadder) withLadder.add(reading.file);
		kinds.set(reading.file, kindOf(reading, hasLadder));
	}
	const several = new Set(readings.flatMap(({ file, parts }) => (parts.length > 1 ? [file] : [])));
	for (const file of linked) if (!withLadder.has(file) && !several.has(file)) kinds.set(file, 'role');
	return kinds;
}

function kindOf(reading: PageReading, hasLadder: boolean): 'role' | 'index' | 'other' {
	const { findings, frontMatter, file, h1 } = reading;
	const own = ownKeys(reading);
	const role = findings.some((finding) => saysRole(finding, own));
	const index = hasLadder || findings.some((finding) => saysIndex(finding, own));
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
	const called = frontMatter.some(({ key, value }) => key === 'rolemap' && value === 'role');
	// Its title is that of all of them: "# Engineers".
	if (reading.parts.length > 0 && !role && !called) return 'index';
	const said = frontMatter.some(({ key }) => {
		return key === 'track' || key === 'level';
	});
	if (role || said || called) return 'role';
	// The front page of a folder is titled by what the folder is about.
	if (!index && !named && namesPerson(withoutCode(h1?.plain ?? ''))) return 'role';
	return index ? 'index' : 'other';
}
