import type { RolemapDocument } from '#lib/model/document.ts';
import { sameContent } from '#lib/model/same-content.ts';

/** The collections that `organization.csv` and its part of `rolemap.json` hold. */
const organizationCollections = [
	...(['orgs', 'units', 'positions', 'people', 'assignments', 'lines', 'scenarios'] as const),
];

export function sameOrganization(one: RolemapDocument, other: RolemapDocument): boolean {
	return organizationCollections.every((name) => sameContent(one[name], other[name]));
}

/** Whether there is no organization at all. */
export function isWithout(document: RolemapDocument): boolean {
	return organizationCollections.every((name) => document[name].length === 0);
}

export function withoutOrganization(document: RolemapDocument): RolemapDocument {
	return { ...document, ...Object.fromEntries(organizationCollections.map((name) => [name, []])) };
}
