import type { Framework, Level, Track } from '#lib/model/framework.ts';
import { speakers, type AssembledPage, type Assembly } from './assembly.ts';
import type { RoleDraft } from './draft.ts';
import { folderStanding } from './folder-standing.ts';
import { heights, withoutCycles, type Step } from './heights.ts';
import { inferTracks } from './infer-tracks.ts';
import { LevelBook } from './levels.ts';
import type { FolderSettings } from './rolemap-json.ts';
import { TrackBook } from './tracks.ts';

export interface Placing {
	readonly tracks: readonly Track[];
	readonly levels: readonly Level[];
	readonly placedBy: Framework['placedBy'];
}

interface Standing {
	readonly by: Framework['placedBy'];
	readonly track?: string;
	readonly level?: string | number;
}

/** Gives every role its tracks, level and rank: rolemap.json, front matter, ladder table, folders, else the longest chain. */
export function placeRoles(assembly: Assembly, settings: FolderSettings): Placing {
	const roles = [...assembly.book.roles.values()];
	const [trackBook, levelBook] = [new TrackBook(assembly.frameworkId), new LevelBook(assembly.frameworkId)];
	for (const track of settings.tracks) trackBook.declare(track.id, track.name, track.kind);
	for (const level of settings.levels) levelBook.declare(level.id, level.name, level.ordinal);
	const standings = new Map(roles.map((role) => [role.id, standingOf(assembly, role, settings)]));
	const folders = folderStanding(assembly);
	for (const role of roles) {
		const track = standings.get(role.id)?.track ?? folders.tracks.get(role.id);
		if (track !== undefined) role.trackIds = [trackBook.findOrMake(track).id];
		const level = standings.get(role.id)?.level;
		if (level !== undefined) role.levelId = levelBook.findOrMake(level).id;
	}
	const sources = new Set([...standings.values()].map((standing) => standing?.by));
	const stated = givenHeights(assembly, roles, levelBook);
	const given = stated.size > 0 ? stated : ranked(folders.heights);
	const byFolders = folders.tracks.size > 0 || (stated.size === 0 && given.size > 0);
	const placedBy =
		(['rolemap.json', 'front-matter', 'ladder-table'] as const).find((by) => sources.has(by)) ??
		(byFolders ? 'folders' : 'longest-chain');
	setRanks(assembly, roles, given);
	levelBook.settle(roles);
	if (trackBook.tracks.length === 0 && roles.length > 0) trackBook.findOrMake('Roles');
	const inferred = inferTracks(assembly, roles, trackBook);
	if (settings.tracks.length === 0) trackBook.order((id) => meanRank(roles, id));
	report(assembly, placedBy, inferred, trackBook);
	return { tracks: trackBook.tracks, levels: levelBook.levels, placedBy };
}

function meanRank(roles: readonly RoleDraft[], trackId: string): number {
	const ranks = roles.filter((role) => role.trackIds[0] === trackId).map((role) => role.rank);
	return ranks.reduce((sum, rank) => sum + rank, 0) / Math.max(1, ranks.length);
}

function standingOf(assembly: Assembly, role: RoleDraft, settings: FolderSettings): Standing | undefined {
	const set = settings.roles.get(role.id);
	if (set && (set.track !== undefined || set.level !== undefined)) {
		const { track, level } = set;
		const placed = { ...(track === undefined ? {} : { track }), ...(level === undefined ? {} : { level }) };
		return { by: 'rolemap.json', ...placed };
	}
	const page = speakers(assembly).find((other) => other.role === role);
	const matter = page && frontMatterStanding(page);
	if (matter) return { by: 'front-matter', ...matter };
	const row = assembly.ladderRows.find((other) => other.role === role);
	if (!row) return undefined;
	const perTable =
		assembly.ladderTables.length > 1
			? assembly.ladderTables[row.table]?.replace(/\s+(?:track|path|ladder)$/i, '')
			: undefined;
	const track = row.track ?? perTable;
	return {
		by: 'ladder-table',
		...(track === undefined || track === '' ? {} : { track }),
		...(row.level === undefined ? {} : levelOf(assembly, row.level)),
	};
}

/** A ladder's "Level" column may hold the roles' own names: those are no levels. */
function levelOf(assembly: Assembly, level: string): { level: string } | object {
	return assembly.book.has(level) ? {} : { level };
}

function frontMatterStanding(page: AssembledPage): { track?: string; level?: string } | null {
	const value = (key: string): string | undefined => {
		const text = page.reading.frontMatter.find((entry) => entry.key.toLowerCase() === key)?.value.trim();
		return text === '' || text?.includes('\n') ? undefined : text;
	};
	const [track, level] = [value('track'), value('level')];
	if (track === undefined && level === undefined) return null;
	return { ...(track === undefined ? {} : { track }), ...(level === undefined ? {} : { level }) };
}

/** Numbers of pages as heights, one above the other. */
function ranked(numbers: ReadonlyMap<string, number>): Map<string, number> {
	const ordered = [...new Set(numbers.values())].sort((one, other) => one - other);
	return new Map([...numbers].map(([id, number]) => [id, ordered.indexOf(number)]));
}

/** Heights that are known before any move is looked at: levels with a number, else the rows of a ladder table. */
function givenHeights(
	assembly: Assembly,
	roles: readonly RoleDraft[],
	levels: LevelBook,
): Map<string, number> {
	const given = new Map<string, number>();
	for (const role of roles) {
		const ordinal = role.levelId === undefined ? undefined : levels.ordinal(role.levelId);
		if (ordinal !== undefined) given.set(role.id, ordinal);
	}
	if (given.size > 0 || assembly.ladderRows.length === 0) return given;
	const perTable = new Map<number, Map<string, number>>();
	for (const { table, role, row } of assembly.ladderRows) {
		const rows = perTable.get(table) ?? new Map<string, number>();
		perTable.set(table, rows);
		if (!rows.has(role.id)) rows.set(role.id, row);
	}
	for (const rows of perTable.values()) {
		const ordered = [...new Set(rows.values())].sort((one, other) => one - other);
		if (isUpsideDown(assembly, rows)) ordered.reverse();
		const heightOf = new Map(ordered.map((row, height) => [row, height]));
		for (const [id, row] of rows) if (!given.has(id)) given.set(id, heightOf.get(row) ?? 0);
	}
	return given;
}

/** A table that lists the most senior role first has most of its moves going up the page. */
function isUpsideDown(assembly: Assembly, at: ReadonlyMap<string, number>): boolean {
	let balance = 0;
	for (const move of assembly.moves.values()) {
		const [from, to] = [at.get(move.from), at.get(move.to)];
		if (from === undefined || to === undefined || move.heading !== undefined) continue;
		balance += Math.sign(to - from);
	}
	return balance < 0;
}

function setRanks(assembly: Assembly, roles: readonly RoleDraft[], given: ReadonlyMap<string, number>): void {
	const ids = roles.map((role) => role.id);
	const moves = [...assembly.moves.values()];
	const both = new Set(moves.filter((move) => move.heading === undefined).map((move) => move.id));
	const up: Step[] = [];
	const level: Step[] = [];
	for (const { id, from, to, heading } of moves) {
		if (heading === 'back') up.push({ from: to, to: from });
		else if (heading === 'across' || both.has(`${to}--${from}`)) level.push({ from, to });
		else if (id !== '') up.push({ from, to });
	}
	const acyclic = withoutCycles(ids, [...up, ...reportingSteps(assembly, roles, given)]);
	for (const [id, height] of heights(ids, given, acyclic, level)) {
		const role = assembly.book.roles.get(id);
		if (role) role.rank = height;
	}
}

/** "Reports to: CEO" puts an outline role below its manager where no page says more; alternatives ("CTO or CEO") tell nothing. */
function reportingSteps(
	assembly: Assembly,
	roles: readonly RoleDraft[],
	given: ReadonlyMap<string, number>,
): Step[] {
	const reportsTo = assembly.dimensions.get('scope reports to')?.id;
	return roles.flatMap((role) => {
		if (role.kind !== 'stub' || !role.onMap || given.has(role.id)) return [];
		const refs = role.scope.find((entry) => entry.dimensionId === reportsTo)?.roleRefs ?? [];
		const managers = refs.filter((id) => id !== role.id && assembly.book.roles.get(id)?.onMap);
		return managers.length === 1 ? [{ from: role.id, to: managers[0] as string }] : [];
	});
}

function report(
	assembly: Assembly,
	placedBy: Framework['placedBy'],
	inferred: readonly RoleDraft[],
	tracks: TrackBook,
): void {
	if (assembly.book.roles.size === 0) return;
	const count = tracks.tracks.length;
	if (placedBy === 'rolemap.json') assembly.report.add('placed-by-settings', { tracks: count }, null);
	else if (placedBy === 'front-matter')
		assembly.report.add('placed-by-front-matter', { tracks: count }, null);
	else if (placedBy === 'ladder-table')
		assembly.report.add('placed-by-ladder-table', { tracks: count }, null);
	else if (placedBy === 'folders') assembly.report.add('placed-by-folders', { tracks: count }, null);
	else assembly.report.add('placed-by-longest-chain', { tracks: count }, null);
	if (inferred.length === 0) return;
	const shown = inferred.slice(0, 10).map((role) => {
		const track = tracks.tracks.find(({ id }) => id === role.trackIds[0]);
		return `${role.name} (${track?.name ?? ''})`;
	});
	const names =
		shown.join(', ') + (inferred.length > shown.length ? `, and ${inferred.length - shown.length} more` : '');
	assembly.report.add('role-track-inferred', { count: inferred.length, roles: names }, null);
}
