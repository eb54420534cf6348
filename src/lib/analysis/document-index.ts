import type { ProjectedDocument } from '#lib/model/projection.ts';
import type { Dimension, Level, Track } from '#lib/model/framework.ts';
import type { Matrix } from '#lib/model/matrix.ts';
import type { Page } from '#lib/model/page.ts';
import type { Role } from '#lib/model/role.ts';
import type { Skill, SkillCategory } from '#lib/model/skill.ts';
import type { Transition } from '#lib/model/transition.ts';
import { grouped } from './grouped.ts';
import { oncePer } from './once-per.ts';

/** A document's records by id, and the moves that leave and reach each role, in the document's order. */
export interface DocumentIndex {
	readonly roles: ReadonlyMap<string, Role>;
	readonly transitions: ReadonlyMap<string, Transition>;
	readonly tracks: ReadonlyMap<string, Track>;
	readonly levels: ReadonlyMap<string, Level>;
	readonly dimensions: ReadonlyMap<string, Dimension>;
	readonly skills: ReadonlyMap<string, Skill>;
	readonly skillCategories: ReadonlyMap<string, SkillCategory>;
	readonly matrices: ReadonlyMap<string, Matrix>;
	readonly pages: ReadonlyMap<string, Page>;
	readonly pagesByFile: ReadonlyMap<string, Page>;
	readonly waysOn: ReadonlyMap<string, readonly Transition[]>;
	readonly waysIn: ReadonlyMap<string, readonly Transition[]>;
}

/**
 * Indexes a document, in time linear in the records of its lists that were not indexed before: an edit leaves most of
 * them the same.
 */
export function documentIndex(document: ProjectedDocument): DocumentIndex {
	return {
		roles: byId(document.roles),
		transitions: byId(document.transitions),
		tracks: byId(document.tracks),
		levels: byId(document.levels),
		dimensions: byId(document.dimensions),
		skills: byId(document.skills),
		skillCategories: byId(document.skillCategories),
		matrices: byId(document.matrices),
		pages: byId(document.pages),
		pagesByFile: new Map(document.pages.map((page) => [page.file, page])),
		waysOn: waysOn(document.transitions),
		waysIn: waysIn(document.transitions),
	};
}

const records = oncePer(
	(list: readonly { readonly id: string }[]) => new Map(list.map((record) => [record.id, record])),
);
const waysOn = oncePer((moves: readonly Transition[]) => grouped(moves, (move) => move.from));
const waysIn = oncePer((moves: readonly Transition[]) => grouped(moves, (move) => move.to));

function byId<T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
	return records(list) as ReadonlyMap<string, unknown> as ReadonlyMap<string, T>;
}
