import type { ProjectedDocument } from '#lib/model/projection.ts';
import type { Dimension, Level, Track } from '#lib/model/framework.ts';
import type { Matrix } from '#lib/model/matrix.ts';
import type { Page } from '#lib/model/page.ts';
import type { Role } from '#lib/model/role.ts';
import type { Skill, SkillCategory } from '#lib/model/skill.ts';
import type { Transition } from '#lib/model/transition.ts';
import { grouped } from './grouped.ts';

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

/** Indexes a document once, in time linear in its records. */
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
		waysOn: grouped(document.transitions, (transition) => transition.from),
		waysIn: grouped(document.transitions, (transition) => transition.to),
	};
}

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
	return new Map(records.map((record) => [record.id, record]));
}
