import type { Finding } from './checks.ts';

/** The sentences of what stands out, in one language; names come as they are shown. */
export interface FindingWords {
	readonly spanOutlier: (
		position: string,
		span: number,
		min: number,
		max: number | null,
		norm: string,
		breach: number,
	) => string;
	readonly scopeOutlier: (
		position: string,
		people: number,
		min: number,
		max: number | null,
		breach: number,
	) => string;
	readonly dottedHeavy: (position: string, share: number) => string;
	readonly seatOverfilled: (position: string, filled: number, fte: number) => string;
	readonly personOverworked: (person: string, fte: number, seats: number) => string;
	readonly oneToOne: (positions: readonly string[]) => string;
	readonly sameRole: (position: string, manager: string) => string;
	readonly roleOrder: (position: string, manager: string) => string;
	readonly vacantManager: (position: string, reports: number) => string;
	readonly loop: (position: string) => string;
	readonly severalRoots: (count: number, positions: readonly string[]) => string;
	readonly unplaced: (count: number, positions: readonly string[]) => string;
	/** The names that are told, with how many are not. */
	readonly more: (positions: readonly string[], left: number) => readonly string[];
	readonly norms: Readonly<Record<'direct-reports' | 'team-size' | 'archetype', string>>;
}

/** How positions and people, by their ids, are called where the sentence stands. */
export interface FindingNames {
	readonly position: (id: string) => string;
	readonly person: (id: string) => string;
}

const mostNamed = 5;

/** A finding as a sentence, on the screen and in a terminal. */
export function sayFinding(finding: Finding, names: FindingNames, said: FindingWords): string {
	const [first = '', second = ''] = finding.positions.slice(0, 2).map(names.position);
	switch (finding.kind) {
		case 'span-outlier': {
			const { min, max, from } = finding.norm;
			return said.spanOutlier(first, finding.span, min, max, said.norms[from], finding.breach);
		}
		case 'scope-outlier':
			return said.scopeOutlier(first, finding.people, finding.norm.min, finding.norm.max, finding.breach);
		case 'dotted-heavy':
			return said.dottedHeavy(first, finding.share);
		case 'seat-overfilled':
			return said.seatOverfilled(first, finding.filled, finding.fte);
		case 'person-overworked':
			return said.personOverworked(names.person(finding.person), finding.fte, finding.positions.length);
		case 'one-to-one':
			return said.oneToOne(finding.positions.map(names.position));
		case 'same-role':
			return said.sameRole(first, second);
		case 'role-order':
			return said.roleOrder(first, second);
		case 'vacant-manager':
			return said.vacantManager(first, finding.positions.length - 1);
		case 'loop':
			return said.loop(first);
		case 'several-roots':
			return said.severalRoots(finding.positions.length, fewNames(finding, names, said));
		case 'unplaced':
			return said.unplaced(finding.positions.length, fewNames(finding, names, said));
	}
}

function fewNames({ positions }: Finding, names: FindingNames, said: FindingWords): readonly string[] {
	const told = positions.slice(0, mostNamed).map(names.position);
	return positions.length > mostNamed ? said.more(told, positions.length - mostNamed) : told;
}
