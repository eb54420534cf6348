import type { ProjectedDocument } from '#lib/model/projection.ts';
import { slug } from '#lib/model/slug.ts';

/** What files of `document` are called, before their endings. */
export function fileStem(document: ProjectedDocument): string {
	return slug(document.title) || 'ladder';
}
