import { orgGraph } from '#lib/analysis/organization/org-graph.ts';
import { spansDrawn } from '#lib/analysis/organization/span-base.ts';
import { spanBreaches } from '#lib/analysis/organization/wanted-positions.ts';
import { spans } from '#lib/analysis/organization/spans.ts';
import type { ProjectedDocument } from '#lib/model/projection.ts';
import { formatMoney, formatNumber } from '#lib/words/formats.ts';
import { lateWords } from '#lib/words/late-words.ts';
import type { ShownOrganization } from '#lib/views/organization/shown-organization.svelte.ts';

/** One figure below a step: its value, what it is, and how it is meant. */
export interface StageFigure {
	readonly value: string;
	readonly text: string;
	readonly tone: 'more' | 'less' | 'moves' | 'plain';
}

/** Beyond so many seats counting them all would hold a step up. */
const mostCounted = 5000;

/** What the room should take along of a step: how an option differs, else how wide and deep it is. */
export function stageFigures(shown: ShownOrganization): readonly StageFigure[] {
	const { document } = shown.state;
	const said = lateWords().stories.stage;
	if (shown.difference) return differing(shown, shown.difference);
	const graph = orgGraph(document);
	const { positions, vacant, layers, medianSpan } = spans(graph, 'positions');
	return [
		plain(formatNumber(positions), said.positions(positions)),
		...(vacant > 0 ? [{ value: formatNumber(vacant), text: said.vacant, tone: 'moves' as const }] : []),
		plain(formatNumber(layers), said.layers(layers)),
		...(medianSpan === null ? [] : [plain(formatNumber(medianSpan), said.medianSpan)]),
		...(positions > mostCounted ? [] : [plain(formatNumber(outside(document)), said.outside)]),
	];
}

function plain(value: string, text: string): StageFigure {
	return { value, text, tone: 'plain' };
}

function differing(
	shown: ShownOrganization,
	{ base, diff }: NonNullable<ShownOrganization['difference']>,
): readonly StageFigure[] {
	const said = lateWords().stories.stage;
	const { document } = shown.state;
	const { added, closed, moved, changed } = diff.positions;
	const carried = moved.reduce((sum, one) => sum + one.carried, 0);
	const arrow = (from: string, to: string) => `${from} → ${to}`;
	const { medianSpan, cost, positions } = diff.metrics;
	const money = (sum: number) => formatMoney(sum, document.orgs[0]?.currency);
	const counts = positions.to <= mostCounted;
	const [was, is] = counts ? [outside(base), outside(document)] : [0, 0];
	return [
		...figure(added.length, `+${added.length}`, said.added(added.length), 'more'),
		...figure(closed.length, `−${closed.length}`, said.closed(closed.length), 'less'),
		...figure(moved.length, String(moved.length), said.moved(moved.length, carried), 'moves'),
		...figure(changed.length, String(changed.length), said.changed(changed.length), 'moves'),
		...(medianSpan.from === null || medianSpan.to === null || medianSpan.from === medianSpan.to
			? []
			: [plain(arrow(formatNumber(medianSpan.from), formatNumber(medianSpan.to)), said.medianSpan)]),
		...(was === is ? [] : [plain(arrow(String(was), String(is)), said.outside)]),
		...(cost.from === cost.to ? [] : [plain(arrow(money(cost.from), money(cost.to)), said.cost)]),
	];
}

function figure(
	count: number,
	value: string,
	text: string,
	tone: StageFigure['tone'],
): readonly StageFigure[] {
	return count === 0 ? [] : [{ value, text, tone }];
}

/** How many teams are outside what their role's page says. */
function outside(document: ProjectedDocument): number {
	const graph = orgGraph(document);
	const breaches = spanBreaches(graph, spansDrawn(graph, graph), document);
	return [...breaches.values()].filter((by) => by !== 0).length;
}
