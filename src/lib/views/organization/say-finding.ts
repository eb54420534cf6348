import type { Finding } from '#lib/analysis/organization/checks.ts';
import type { OrganizationView } from '#lib/state/organization-view.svelte.ts';
import { lateWords } from '#lib/words/late-words.ts';

/** A finding as a sentence; positions by who holds them and their title. */
export function sayFinding(view: OrganizationView, finding: Finding): string {
	const said = lateWords().organization;
	const { found } = said;
	const name = (id = '') => {
		const at = view.graph.placeOf.get(id) ?? -1;
		return [view.namesAt(at)[0], view.graph.positions[at]?.title || id].filter(Boolean).join(', ');
	};
	const [first, second] = finding.positions;
	switch (finding.kind) {
		case 'span-outlier': {
			const { min, max, from } = finding.norm;
			return found.spanOutlier(name(first), finding.span, min, max, said.norms[from], finding.breach);
		}
		case 'scope-outlier':
			return found.scopeOutlier(name(first), finding.people, finding.norm.min, finding.norm.max);
		case 'dotted-heavy':
			return found.dottedHeavy(name(first), finding.share);
		case 'seat-overfilled':
			return found.seatOverfilled(name(first), finding.filled, finding.fte);
		case 'person-overworked': {
			const person = view.graph.people.get(finding.person)?.name ?? finding.person;
			return found.personOverworked(person, finding.fte, finding.positions.length);
		}
		case 'one-to-one':
			return found.oneToOne(finding.positions.map(name));
		case 'same-role':
			return found.sameRole(name(first), name(second));
		case 'role-order':
			return found.roleOrder(name(first), name(second));
		case 'vacant-manager':
			return found.vacantManager(name(first), finding.positions.length - 1);
		case 'loop':
			return found.loop(name(first));
		case 'several-roots':
			return found.severalRoots(finding.positions.length, finding.positions.slice(0, 5).map(name));
		case 'unplaced':
			return found.unplaced(finding.positions.length);
	}
}
