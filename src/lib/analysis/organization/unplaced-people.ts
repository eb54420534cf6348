import type { RolemapDocument } from '#lib/model/document.ts';
import type { Person } from '#lib/model/organization.ts';
import type { OrgGraph } from './org-graph.ts';

/** People of the organization who hold none of its positions, in the document's order. */
export function unplacedPeople({ holders }: OrgGraph, { people, orgs }: RolemapDocument): readonly Person[] {
	const placed = new Set<string>();
	for (const here of holders) for (const { personId } of here) placed.add(personId);
	return people.filter(
		({ id, orgId, kind }) => orgId === orgs[0]?.id && kind !== 'placeholder' && !placed.has(id),
	);
}
