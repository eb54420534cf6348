import type { ProjectedDocument } from '#lib/model/projection.ts';
import type { Scale, Skill } from '#lib/model/skill.ts';
import { skillProfile, type SkillNeed } from '../compare/skill-profile.ts';
import type { DocumentIndex } from '../document-index.ts';
import { trackLook, type TrackLook } from '../track-look.ts';

/** A skill with what each role needs of it. */
export interface SkillLine {
	readonly skill: Skill;
	readonly categories: readonly string[];
	readonly scale: Scale | null;
	/** The value of the scale's highest step, or the highest level that a role needs. */
	readonly top: number;
	/** By role id. */
	readonly needs: ReadonlyMap<string, SkillNeed>;
}

/** Which role needs which skill. */
export interface SkillMatrix {
	/** The roles that need any, track by track, the most junior first. */
	readonly roles: readonly TrackLook[];
	readonly lines: readonly SkillLine[];
}

/** All skills in the document's order against all roles that need any. */
export function skillMatrix(document: ProjectedDocument, index: DocumentIndex): SkillMatrix {
	const order = new Map(document.tracks.map((track) => [track.id, track.order]));
	const orderOf = (trackId: string | undefined) => order.get(trackId ?? '') ?? Infinity;
	const roles = document.roles
		.filter((role) => skillProfile(role).size > 0)
		.toSorted((a, b) => orderOf(a.trackIds[0]) - orderOf(b.trackIds[0]) || a.rank - b.rank);
	const scales = new Map(document.scales.map((scale) => [scale.id, scale]));
	const needs = new Map<string, Map<string, SkillNeed>>();
	for (const role of roles)
		for (const [skillId, need] of skillProfile(role)) {
			const ofSkill = needs.get(skillId) ?? new Map<string, SkillNeed>();
			needs.set(skillId, ofSkill.set(role.id, need));
		}
	return {
		roles: roles.map(({ id }) => trackLook(id, index)),
		lines: document.skills.map((skill): SkillLine => {
			const scale = scales.get(skill.scaleId ?? '') ?? null;
			const ofSkill = needs.get(skill.id) ?? new Map<string, SkillNeed>();
			const levels = scale ? scale.steps.map(({ value }) => value) : [...ofSkill.values()].map(levelOf);
			return {
				skill,
				categories: skill.categoryIds.map((id) => index.skillCategories.get(id)?.name ?? id),
				scale,
				top: levels.reduce((most, level) => Math.max(most, level), 1),
				needs: ofSkill,
			};
		}),
	};
}

function levelOf({ level }: SkillNeed): number {
	return level;
}

/** What of a matrix is asked for, and in which order. */
export interface SkillQuery {
	/** Part of a skill's name or of another name it goes by. */
	readonly text: string;
	readonly category: string;
	readonly track: string;
	/** Only skills that more than one of the shown roles needs. */
	readonly shared: boolean;
	/** By name, by how many roles need it, or by how far the role of that id needs it. */
	readonly order: { readonly by: 'name' | 'roles' } | { readonly by: 'role'; readonly role: string };
}

/** The part of a matrix that a query asks for. A skill that none of the shown roles needs is not shown. */
export function askedSkills({ roles, lines }: SkillMatrix, query: SkillQuery): SkillMatrix {
	const shown = roles.filter(({ track }) => query.track === '' || track === query.track);
	const wanted = query.text.trim().toLowerCase();
	const counts = new Map(
		lines.map((line) => [line, shown.filter(({ id }) => line.needs.has(id)).length] as const),
	);
	const found = lines.filter(
		(line) =>
			(counts.get(line) ?? 0) > (query.shared ? 1 : 0) &&
			(query.category === '' || line.categories.includes(query.category)) &&
			[line.skill.name, ...line.skill.aliases].some((name) => name.toLowerCase().includes(wanted)),
	);
	const { order } = query;
	const weight = (line: SkillLine): number => {
		if (order.by !== 'role') return order.by === 'roles' ? (counts.get(line) ?? 0) : 0;
		const need = line.needs.get(order.role);
		return need ? need.level / line.top : 0;
	};
	return {
		roles: shown,
		lines: found.toSorted((a, b) => weight(b) - weight(a) || a.skill.name.localeCompare(b.skill.name)),
	};
}
