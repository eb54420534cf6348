import type { ProjectedDocument } from '#lib/model/projection.ts';
import type { DocumentIndex } from './document-index.ts';
import { trackLook, type TrackLook } from './track-look.ts';

/** The same role elsewhere, and the title of the framework that it stands in. */
export interface SameRole {
	readonly look: TrackLook;
	readonly framework: string;
}

/** The roles that somebody said are the same as the role `id`, in the order in which that was said. */
export function sameRoles(
	{ roleLinks, frameworks }: ProjectedDocument,
	index: DocumentIndex,
	id: string,
): readonly SameRole[] {
	return roleLinks.flatMap(({ a, b }): SameRole[] => {
		const role = index.roles.get(a === id ? b : b === id ? a : '');
		if (!role) return [];
		const framework = frameworks.find((one) => one.id === role.frameworkId)?.title ?? '';
		return [{ look: trackLook(role.id, index), framework }];
	});
}
