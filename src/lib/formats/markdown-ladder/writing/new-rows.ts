import type { RolemapDocument } from '#lib/model/document.ts';
import type { Page } from '#lib/model/page.ts';
import { plainText } from '#lib/model/plain-text.ts';
import type { Role } from '#lib/model/role.ts';
import { nameAndAcronym, nameKey } from '#lib/model/role-names.ts';
import { isLevelHead, isTrackHead } from '../assembly/ladder-columns.ts';
import type { Span } from '../page-block.ts';
import { linkText, linkTo } from './index-lines.ts';
import { rowLine } from './lines-of.ts';
import { holderAt, type Holder, type PageShape } from './page-shape.ts';
import type { FileEdit, WriteContext } from './write-context.ts';

/** A ladder table with a role a row. */
interface LadderTable {
	readonly file: string;
	readonly shape: PageShape;
	readonly holder: Holder;
	/** Which column names the roles. */
	readonly column: number;
	/** By row: the role that it names. */
	readonly roles: readonly (Role | undefined)[];
}

/** The rows that a ladder table has yet to get: of roles with a new page, each beside those of its level. */
export function newRowEdits(context: WriteContext): readonly FileEdit[] {
	const { document, base } = context;
	const known = new Set(base.roles.map(({ id }) => id));
	const files = new Set(base.pages.map(({ file }) => file));
	const added = document.roles.flatMap((role) => {
		const page = document.pages.find(({ id }) => id === role.pageId);
		return known.has(role.id) || page === undefined || files.has(page.file) ? [] : [{ role, page }];
	});
	const table = added.length === 0 ? undefined : ladderTable(context);
	if (table === undefined) return [];
	added.sort((one, other) => (isDescending(table) ? -1 : 1) * (one.role.rank - other.role.rank));
	return added.map(({ role, page }) => rowEdit(table, role, page, document));
}

/** The first table that lists roles row by row; a grid of levels and tracks has no row for one role. */
function ladderTable({ base, shape }: WriteContext): LadderTable | undefined {
	const byName = new Map(
		base.roles.flatMap((role) =>
			[role.name, role.shortName ?? '', ...role.aliases].map((name) => [nameKey(name), role] as const),
		),
	);
	for (const matrix of base.matrices) {
		const page = matrix.kind === 'ladder' ? shape(matrix.src.file) : undefined;
		const place = matrix.cells.flat().find((cell) => cell?.src !== undefined)?.src;
		const holder = page && place ? holderAt(page, place.from, false) : null;
		const rows = (holder?.block.table?.rows ?? []).filter((cells) => cells.length > 0);
		if (!page || !holder || rows.length === 0) continue;
		const roleIn = (cell: Span | undefined): Role | undefined =>
			cell && byName.get(nameKey(nameAndAcronym(plainText(page.page.text.slice(cell.from, cell.to))).name));
		const counts = (holder.block.table?.head ?? []).map(
			(_, column) => rows.filter((cells) => roleIn(cells[column]) !== undefined).length,
		);
		const column = counts.indexOf(Math.max(...counts));
		if (counts.filter((count) => count > 0).length !== 1) continue;
		const roles = rows.map((cells) => roleIn(cells[column]));
		return { file: matrix.src.file, shape: page, holder, column, roles };
	}
	return undefined;
}

function isDescending({ roles }: LadderTable): boolean {
	const ranks = roles.flatMap((role) => role?.rank ?? []);
	return (ranks[0] ?? 0) > (ranks.at(-1) ?? 0);
}

/** The row above which lower roles stand, or higher ones where the table begins at the top. */
function rowAbove(table: LadderTable, { rank }: Role): number {
	const down = isDescending(table);
	return table.roles.findLastIndex(
		(other) => other !== undefined && (down ? other.rank >= rank : other.rank <= rank),
	);
}

function rowEdit(table: LadderTable, role: Role, page: Page, document: RolemapDocument): FileEdit {
	const { file, shape, holder, column } = table;
	const { text } = shape.page;
	const above = rowAbove(table, role);
	const near = holder.bodies[Math.max(0, above)] as Span;
	const head = (holder.block.table?.head ?? []).map(({ from, to }) => plainText(text.slice(from, to)));
	const cells = head.map((title, at) => {
		if (at === column) return nameCell(table, role, page);
		if (isTrackHead(title)) return document.tracks.find(({ id }) => id === role.trackIds[0])?.name ?? '';
		if (isLevelHead(title)) return levelCell(table, at, role, document);
		return '';
	});
	const line = rowLine(cells);
	const at = above < 0 ? near.from : near.to;
	const parts = above < 0 ? [line, shape.eol] : [shape.eol, line];
	return { file, edit: { from: at, to: at, parts, depth: holder.depth, owner: `roles/${role.id}` } };
}

/** A level as the row of another role on it has it: "L3" where pages say "3". */
function levelCell(
	{ shape, holder, roles }: LadderTable,
	column: number,
	{ levelId }: Role,
	document: RolemapDocument,
): string {
	const rows = (holder.block.table?.rows ?? []).filter((cells) => cells.length > 0);
	const cell =
		rows[roles.findIndex((other) => levelId !== undefined && other?.levelId === levelId)]?.[column];
	const said = cell ? shape.page.text.slice(cell.from, cell.to) : '';
	return said === '' ? (document.levels.find(({ id }) => id === levelId)?.name ?? '') : said;
}

/** The role's name with a link such as the others have: from the page of the table, with or without its ending. */
function nameCell({ file, shape, holder, column }: LadderTable, role: Role, page: Page): string {
	const cells = (holder.block.table?.rows ?? []).map((row) => row[column]);
	const words = cells.map((cell) => (cell ? shape.page.text.slice(cell.from, cell.to) : ''));
	const link = words.map((cell) => /\]\(<?([^)>\s]+)/.exec(cell)?.[1]).find((href) => href !== undefined);
	if (link === undefined) return role.name;
	const ending = /\.mdx?(?:#.*)?$/i.test(link) ? '' : '.md';
	const address = relative(file, page.file);
	const rooted = link.startsWith('/')
		? link.slice(0, link.lastIndexOf('/') + 1) + (address.split('/').at(-1) ?? '')
		: address;
	return `[${linkText(role.name)}](${linkTo(ending === '' ? rooted : rooted.replace(/\.md$/i, ''))})`;
}

function relative(from: string, to: string): string {
	const [own, other] = [from.split('/').slice(0, -1), to.split('/')];
	let same = 0;
	while (same < own.length && same < other.length - 1 && own[same] === other[same]) same++;
	return [...own.slice(same).map(() => '..'), ...other.slice(same)].join('/');
}
