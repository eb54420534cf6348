import type { RolemapDocument } from '#lib/model/document.ts';
import { grouped } from '../grouped.ts';
import { oncePer } from '../once-per.ts';
import { branchSums } from './branch-sums.ts';
import { orgGraph, reportsOf, type OrgGraph } from './org-graph.ts';
import { breachOf, ScopeNorms, type ScopeNorm, type SpanNorm } from './span-norm.ts';
import { spanBase, type Basis } from './span-base.ts';
import { isVacant, rounded, seatsOf } from './weights.ts';

/** Something about the structure worth a look: never a verdict. `positions` are the ids it is about, the first first. */
export type Finding =
	| {
			readonly kind: 'span-outlier';
			readonly positions: readonly [string];
			readonly span: number;
			readonly norm: SpanNorm;
			/** A share of the end it is beyond: -0.5 is half of the least. */
			readonly breach: number;
	  }
	| {
			readonly kind: 'scope-outlier';
			readonly positions: readonly [string];
			readonly people: number;
			readonly norm: ScopeNorm;
			readonly breach: number;
	  }
	| { readonly kind: 'dotted-heavy'; readonly positions: readonly [string]; readonly share: number }
	| {
			readonly kind: 'seat-overfilled';
			readonly positions: readonly [string];
			readonly filled: number;
			readonly fte: number;
	  }
	| {
			readonly kind: 'person-overworked';
			readonly positions: readonly string[];
			readonly person: string;
			readonly fte: number;
	  }
	| {
			readonly kind:
				'one-to-one' | 'same-role' | 'role-order' | 'vacant-manager' | 'loop' | 'several-roots' | 'unplaced';
			readonly positions: readonly string[];
	  };
export type FindingKind = Finding['kind'];

/**
 * The structure smells of `domain.md` 2.2, on `basis`: spans and branches against what each role's own page says,
 * managers of one, reports on their manager's role or above it, vacant managers, tops without reports.
 */
export function checks(
	document: RolemapDocument,
	basis: Basis = 'positions',
	orgId?: string,
): readonly Finding[] {
	const graph = orgGraph(document, { orgId });
	return [
		...outliers(document, graph, basis),
		...chains(graph),
		...againstRoles(document, graph),
		...vacantManagers(graph),
		...tops(graph),
		...dottedHeavy(graph),
		...overfilled(graph.holders)(graph.positions),
		...overworked(graph.holders),
	];
}

function idAt({ positions }: OrgGraph, at: number): string {
	return positions[at]?.id ?? '';
}

function outliers(document: RolemapDocument, graph: OrgGraph, basis: Basis): readonly Finding[] {
	const norms = new ScopeNorms(document);
	const { spanOf } = spanBase(graph, basis);
	const { seats } = branchSums(graph);
	return [...spanOf].flatMap(([at, span]): readonly Finding[] => {
		const { roleId } = graph.positions[at] ?? {};
		const lead = reportsOf(graph, at).some((report) => spanOf.has(report));
		const norm = norms.span(roleId, lead ? 'managers' : 'contributors');
		const breach = rounded(breachOf(span, norm));
		const branch = norms.branch(roleId);
		const own = graph.positions[at];
		const people = (seats[at] ?? 0) - (own ? seatsOf(own) : 0);
		const beyond = branch ? rounded(breachOf(people, branch)) : 0;
		const positions = [idAt(graph, at)] as const;
		return [
			...(breach === 0 ? [] : [{ kind: 'span-outlier', positions, span, norm, breach } as const]),
			...(branch && beyond !== 0
				? [{ kind: 'scope-outlier', positions, people, norm: branch, breach: beyond } as const]
				: []),
		];
	});
}

/** A manager of one, with those below it who manage one as well. */
function chains(graph: OrgGraph): readonly Finding[] {
	const { spanOf } = spanBase(graph, 'positions');
	const isOne = (at: number) => spanOf.get(at) === 1;
	return [...graph.topDown]
		.filter((at) => isOne(at) && !isOne(graph.parents[at] ?? -1))
		.map((top): Finding => {
			const chain: string[] = [];
			for (let at: number | undefined = top; at !== undefined && isOne(at);) {
				chain.push(idAt(graph, at));
				at = reportsOf(graph, at).find((report) => graph.positions[report]?.assistant !== true);
			}
			return { kind: 'one-to-one', positions: chain };
		});
}

function againstRoles(document: RolemapDocument, graph: OrgGraph): readonly Finding[] {
	const ranks = new Map(document.roles.map(({ id, rank }) => [id, rank]));
	return graph.positions.flatMap((position, at): readonly Finding[] => {
		const manager = graph.positions[graph.parents[at] ?? -1];
		if (!manager || position.roleId === undefined || manager.roleId === undefined) return [];
		const positions = [position.id, manager.id];
		if (position.roleId === manager.roleId) return [{ kind: 'same-role', positions }];
		const [own, above] = [ranks.get(position.roleId), ranks.get(manager.roleId)];
		return own !== undefined && above !== undefined && own > above ? [{ kind: 'role-order', positions }] : [];
	});
}

function vacantManagers(graph: OrgGraph): readonly Finding[] {
	return graph.positions.flatMap((_, at): readonly Finding[] => {
		const reports = reportsOf(graph, at);
		if (reports.length === 0 || !isVacant(graph, at)) return [];
		return [{ kind: 'vacant-manager', positions: [at, ...reports].map((place) => idAt(graph, place)) }];
	});
}

function tops(graph: OrgGraph): readonly Finding[] {
	const roots = graph.positions.map((_, at) => at).filter((at) => graph.parents[at] === -1);
	const alone = roots.filter((at) => reportsOf(graph, at).length === 0);
	const heads = roots.filter((at) => reportsOf(graph, at).length > 0);
	return [
		...(heads.length > 1
			? [{ kind: 'several-roots', positions: heads.map((at) => idAt(graph, at)) } as const]
			: []),
		...(heads.length > 0 && alone.length > 0
			? [{ kind: 'unplaced', positions: alone.map((at) => idAt(graph, at)) } as const]
			: []),
		...graph.cut.map((at): Finding => ({ kind: 'loop', positions: [idAt(graph, at)] })),
	];
}

function dottedHeavy(graph: OrgGraph): readonly Finding[] {
	const shares = new Map<string, number>();
	for (const { report, share = 0 } of graph.dotted) shares.set(report, (shares.get(report) ?? 0) + share);
	return [...shares]
		.filter(([id, share]) => share > 0.5 && graph.placeOf.has(id))
		.map(([id, share]) => ({ kind: 'dotted-heavy', positions: [id], share: rounded(share) }));
}

const overfilled = oncePer((holders: OrgGraph['holders']) => {
	return oncePer((positions: OrgGraph['positions']): readonly Finding[] =>
		positions.flatMap(({ id, fte, pooled }, at): readonly Finding[] => {
			let sum = 0;
			for (const holder of holders[at] ?? []) sum += holder.fte;
			return pooled === undefined && rounded(sum) > fte + 1e-9
				? [{ kind: 'seat-overfilled', positions: [id], filled: rounded(sum), fte }]
				: [];
		}),
	);
});

const overworked = oncePer((holders: OrgGraph['holders']): readonly Finding[] => {
	const works = new Map<string, number>();
	for (const here of holders)
		for (const { personId, fte } of here) works.set(personId, (works.get(personId) ?? 0) + fte);
	const most = new Map([...works].filter(([, fte]) => fte > 1 + 1e-9));
	const held = most.size === 0 ? [] : holders.flat().filter(({ personId }) => most.has(personId));
	return [...grouped(held, ({ personId }) => personId)].map(([person, seats]) => ({
		kind: 'person-overworked',
		positions: seats.map(({ positionId }) => positionId),
		person,
		fte: rounded(most.get(person) ?? 0),
	}));
});
