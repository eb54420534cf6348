import type { ProjectedDocument } from '#lib/model/projection.ts';
import type { Matrix } from '#lib/model/matrix.ts';
import { blocksOfRole } from '#lib/model/role-blocks.ts';
import type { Role } from '#lib/model/role.ts';
import { comparisonsOf } from './comparisons-of.ts';
import type { DocumentIndex } from './document-index.ts';
import { keptSections, type KeptSection } from './kept-sections.ts';
import { moveCard, type MoveCard } from './move-card.ts';
import { openingWords, type OpeningWords } from './opening-words.ts';
import { sameRoles, type SameRole } from './same-roles.ts';
import { scopeComparison, type ScopeRow } from './scope-comparison.ts';
import { skillRows, type SkillRow } from './skill-chips.ts';
import { stepNeighbors } from './step-neighbors.ts';
import { trackLook, type TrackLook } from './track-look.ts';
import { trackThoughts, type TrackThoughts } from './track-thoughts.ts';

/** Everything the details of a role show, in the order of its page where that has one. */
export interface RoleOutlook {
	readonly role: Role;
	/** The role's page, '' for a role without one. */
	readonly file: string;
	readonly look: TrackLook;
	/** What the ladder says of the role's level as such, '' if nothing. */
	readonly levelEssence: string;
	/** The same role in other frameworks. */
	readonly elsewhere: readonly SameRole[];
	readonly opening: OpeningWords;
	readonly scope: readonly ScopeRow[];
	readonly before: TrackLook | null;
	readonly after: TrackLook | null;
	readonly skills: readonly SkillRow[];
	readonly comparisons: readonly Matrix[];
	readonly thoughts: readonly TrackThoughts[];
	readonly kept: readonly KeptSection[];
	readonly waysOn: readonly MoveCard[];
	readonly waysIn: readonly MoveCard[];
}

/** All that is known of the role `id`, null if the document has no such role. */
export function roleOutlook(
	document: ProjectedDocument,
	index: DocumentIndex,
	id: string,
): RoleOutlook | null {
	const role = index.roles.get(id);
	if (!role) return null;
	const near = stepNeighbors(role, index);
	const page = role.pageId === undefined ? undefined : index.pages.get(role.pageId);
	const categoryName = (categoryId: string) => index.skillCategories.get(categoryId)?.name ?? categoryId;
	return {
		role,
		file: page?.file ?? '',
		look: trackLook(id, index),
		levelEssence: index.levels.get(role.levelId ?? '')?.essence ?? '',
		elsewhere: sameRoles(document, index, id),
		opening: openingWords(role),
		scope: scopeComparison(role, near, index),
		before: near.before && trackLook(near.before.id, index),
		after: near.after && trackLook(near.after.id, index),
		skills: skillRows(role, near.before, categoryName),
		comparisons: comparisonsOf(document, role),
		thoughts: trackThoughts(document, index, role),
		kept: page ? keptSections(page, blocksOfRole(page, id)) : [],
		waysOn: (index.waysOn.get(id) ?? []).map((move) => moveCard(move, 'from', index)),
		waysIn: (index.waysIn.get(id) ?? []).map((move) => moveCard(move, 'to', index)),
	};
}
