import type { RolemapDocument } from '#lib/model/document.ts';
import type { Person } from '#lib/model/organization.ts';
import { oncePer } from '../once-per.ts';
import type { OrgGraph } from './org-graph.ts';

const unplacedAmong = oncePer((holders: OrgGraph['holders']) => {
	const placed = new Set<string>();
	for (const here of holders) for (const { personId } of here) placed.add(personId);
	return oncePer((people: RolemapDocument['people']): readonly Person[] =>
		people.filter(({ id, kind }) => kind !== 'placeholder' && !placed.has(id)),
	);
});

/** People of the organization who hold none of its positions, in the document's order. */
export function unplacedPeople({ holders }: OrgGraph, { people, orgs }: RolemapDocument): readonly Person[] {
	return unplacedAmong(holders)(people).filter(({ orgId }) => orgId === orgs[0]?.id);
}
