import type { Matrix } from '#lib/model/matrix.ts';
import type { Accelerator } from '#lib/model/transition.ts';
import type { Dimension } from '#lib/model/framework.ts';
import type { Origin, Src } from '#lib/model/source.ts';
import type { Place } from '#lib/model/issue.ts';
import type { Skill, SkillCategory } from '#lib/model/skill.ts';
import type { FoundText, Use } from '../found.ts';
import type { PageLinks } from '../page-link.ts';
import type { PageReading } from '../page-reading.ts';
import type { Draft, MoveDraft, RoleDraft } from './draft.ts';
import type { Report } from './report.ts';
import type { LinkedSkill } from './rolemap-json.ts';
import type { RoleBook } from './role-book.ts';
import type { UniqueIds } from '#lib/model/unique-ids.ts';

/** One page with what the whole ladder makes of it. */
export interface AssembledPage {
	readonly reading: PageReading;
	readonly id: string;
	readonly kind: 'role' | 'index' | 'other';
	/** The role whose page it is. */
	readonly role: RoleDraft | null;
	/** Of a part of a page: the title it stands under, '' below the page's own; absent for a whole page. */
	readonly group?: string;
	/** By block: `<collection>/<id>/<field>` of everything read from it. */
	readonly uses: Map<number, Set<string>>;
}

/** A role in a row of a ladder table, from the bottom of the ladder or the top, as its author ordered it. */
interface LadderRow {
	readonly role: RoleDraft;
	readonly table: number;
	/** Roles of one row stand alike; where levels are columns, it is the column. */
	readonly row: number;
	readonly track?: string;
	readonly level?: string;
}

/** A ladder while it is put together from its pages. */
export interface Assembly {
	readonly frameworkId: string;
	readonly book: RoleBook;
	readonly report: Report;
	readonly pages: readonly AssembledPage[];
	/** Parts of pages about roles of their own, each read as a page is. */
	readonly parts: readonly AssembledPage[];
	readonly links: PageLinks;
	readonly pageOfFile: ReadonlyMap<string, AssembledPage>;
	readonly moves: Map<string, MoveDraft>;
	readonly matrices: Draft<Matrix>[];
	readonly matrixIds: UniqueIds;
	readonly dimensions: Map<string, Draft<Dimension>>;
	readonly dimensionIds: UniqueIds;
	readonly categories: Map<string, SkillCategory>;
	readonly categoryIds: UniqueIds;
	readonly skills: Map<string, Draft<Skill>>;
	readonly skillIds: UniqueIds;
	/** Skills that go by several names, by each of them. */
	readonly linkedSkills: ReadonlyMap<string, LinkedSkill>;
	readonly accelerators: Draft<Accelerator>[];
	readonly acceleratorIds: UniqueIds;
	/** Considerations with their tracks still by name. */
	readonly considerations: Map<string, { dimension: string; byTrack: Map<string, FoundText[]> }>;
	readonly ladderRows: LadderRow[];
	readonly ladderTables: string[];
	readonly intro: string[];
}

/** All that speaks for a role of its own or for none: pages and their parts. */
export function speakers({ pages, parts }: Assembly): readonly AssembledPage[] {
	return parts.length === 0 ? pages : [...pages, ...parts];
}

/** Marks the blocks of a finding as read. */
export function markUses(page: AssembledPage, uses: readonly Use[], record: string): void {
	for (const { block, field } of uses) markBlock(page, block, `${record}/${field}`);
}

export function markBlock(page: AssembledPage, block: number, target: string): void {
	const marked = page.uses.get(block);
	if (marked) marked.add(target);
	else page.uses.set(block, new Set([target]));
}

/** Whose statement it is, seen from `role`. */
export function originOf(page: AssembledPage, role: RoleDraft): Origin {
	if (page.role === role) return 'own';
	return page.kind === 'index' ? 'index' : 'other';
}

/** The place of a statement, with its line as written. */
export function placeIn(page: AssembledPage, src: Src): Place {
	const { text } = page.reading;
	let from = src.from;
	while (from > 0 && src.from - from < 2000 && !'\r\n'.includes(text[from - 1] as string)) from--;
	const rest = text.slice(from, from + 500);
	const end = rest.search(/[\r\n]/);
	return {
		file: src.file,
		line: src.line,
		column: src.from - from + 1,
		excerpt: end < 0 ? rest : rest.slice(0, end),
	};
}

/** Statements of a role's own page first, then the index, then other pages. */
export function addStated<T extends { readonly from: Origin }>(list: T[], stated: T): void {
	const order: readonly Origin[] = ['own', 'index', 'other', 'user'];
	const last = list.at(-1);
	if (!last || order.indexOf(last.from) <= order.indexOf(stated.from)) {
		list.push(stated);
		return;
	}
	const at = list.findIndex((other) => order.indexOf(other.from) > order.indexOf(stated.from));
	if (at < 0) list.push(stated);
	else list.splice(at, 0, stated);
}
