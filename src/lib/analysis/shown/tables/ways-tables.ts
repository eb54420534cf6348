import { findPareto } from '#lib/analysis/routes/find-pareto.ts';
import { findWays } from '#lib/analysis/routes/find-ways.ts';
import { reach } from '#lib/analysis/routes/reach.ts';
import type { Way } from '#lib/analysis/routes/way.ts';
import type { WaysChoice } from '#lib/analysis/routes/ways-address.ts';
import { wayfinding } from '#lib/analysis/routes/ways-question.ts';
import type { YearsSpan } from '#lib/analysis/routes/years-span.ts';
import { plainText } from '#lib/model/plain-text.ts';
import type { ProjectedDocument } from '#lib/model/projection.ts';
import { namesById, type Table } from './table.ts';

/** The ways from one role to another and their steps, or what can be reached; null where nothing is asked for. */
export function waysTables(choice: WaysChoice, document: ProjectedDocument): readonly Table[] | null {
	const finding = wayfinding(document);
	const asked = [choice.from, choice.to, ...choice.pass, ...choice.avoid].filter((id) => id !== '');
	const isKnown = (id: string) => finding.graph.numberOf.has(id);
	if ((choice.from === '' && choice.to === '') || !asked.every(isKnown)) return null;
	const nameOf = namesById(document.roles);
	if (choice.from === '' || choice.to === '') {
		const backwards = choice.from === '';
		const role = backwards ? choice.to : choice.from;
		const { reached } = reach(finding.graph, { role, years: choice.within, backwards });
		const header = ['role_id', 'role', 'moves', ...yearsHeader, 'moves_without_years'];
		const rows = reached.map((one) => [
			...[one.role, nameOf(one.role), one.moves],
			...[...yearsCells(one.years), one.unknown],
		]);
		return [{ name: 'Reach', rows: [header, ...rows] }];
	}
	const ways = choice.unbeaten ? findPareto(finding, choice).ways : findWays(finding, choice).ways;
	return [
		{ name: 'Ways', rows: wayRows(ways, nameOf) },
		{ name: 'Steps', rows: stepRows(ways, document, nameOf) },
	];
}

const yearsHeader = ['years_from', 'years_to', 'years_open'] as const;

function yearsCells({ min, max, open }: YearsSpan): readonly (string | number)[] {
	return [min, max ?? '', open ? 'yes' : ''];
}

function wayRows(ways: readonly Way[], nameOf: (id: string) => string): Table['rows'] {
	return [
		['way', 'roles', 'moves', 'key_shifts', ...yearsHeader, 'moves_without_years', 'change'],
		...ways.map((way, at) => [
			...[at + 1, way.roles.map(nameOf).join(' > '), way.moves, way.shifts],
			...[...yearsCells(way.years), way.unknown, way.distance],
		]),
	];
}

function stepRows(
	ways: readonly Way[],
	{ transitions }: ProjectedDocument,
	nameOf: (id: string) => string,
): Table['rows'] {
	const rows = ways.flatMap(({ roles }, at) =>
		roles.slice(1).map((to, step) => {
			const from = roles[step] ?? '';
			const move = transitions.find((one) => one.from === from && one.to === to);
			const shifts = (move?.shifts ?? []).map((one) => `${plainText(one.from)} -> ${plainText(one.to)}`);
			return [
				...[at + 1, step + 1, from, nameOf(from), to, nameOf(to)],
				...[move?.kind ?? '', plainText(move?.timeline[0]?.text ?? ''), shifts.join('\n')],
			];
		}),
	);
	return [['way', 'step', 'from_id', 'from', 'to_id', 'to', 'kind', 'years', 'key_shifts'], ...rows];
}
