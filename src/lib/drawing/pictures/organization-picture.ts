import { orgGraph, type OrgGraph } from '#lib/analysis/organization/org-graph.ts';
import { spanBreaches, wantedPositions } from '#lib/analysis/organization/wanted-positions.ts';
import { spansDrawn } from '#lib/analysis/organization/span-base.ts';
import { seatsOf } from '#lib/analysis/organization/weights.ts';
import type { OrganizationState } from '#lib/analysis/shown/organization-state.ts';
import type { OrganizationAsked } from '#lib/analysis/shown/view-at.ts';
import { arrangeOrganization, orgSizes, type OrgSizes } from '#lib/layout/organization/arrange.ts';
import { partOfForest } from '#lib/layout/organization/part-of-forest.ts';
import type { Forest } from '#lib/layout/organization/tidy-tree.ts';
import { lateWords } from '#lib/words/late-words.ts';
import { drawOrganizationChart, lineId } from '../organization-chart.ts';
import type { Picture, PictureEntry } from '../picture.ts';
import { shapeBounds } from '../shape-bounds.ts';
import { boxesOf, linksOf, type LineEnds } from './links-of.ts';
import { organizationCards, type ChartCards } from './organization-cards.ts';
import type { PictureOptions } from './picture-options.ts';

/** A chart before it is drawn: whole, or the branch of `head`, which is -1 for all of it. */
export interface Chart {
	readonly state: OrganizationState;
	readonly graph: OrgGraph;
	readonly forest: Forest;
	readonly head: number;
	readonly cards: ChartCards;
}

/** What of a chart is drawn. */
export interface ChartPart {
	readonly forest: Forest;
	readonly head: number;
	readonly sizes: OrgSizes;
	/** How many are left out below a card; 0 where none are. */
	readonly folded: (at: number) => number;
}

/** The organization's chart with nothing folded away: all of it, or the branch of a position. */
export function organizationPicture(
	asked: OrganizationAsked,
	state: OrganizationState,
	options: PictureOptions,
): Picture | null {
	const chart = organizationChart(asked, state);
	return chart && drawChart(chart, { ...chart, sizes: orgSizes, folded: () => 0 }, options);
}

/** What is asked for of a state; null where it holds nothing of the kind. */
export function organizationChart(asked: OrganizationAsked, state: OrganizationState): Chart | null {
	const graph = orgGraph(state.drawn);
	const named = asked.focus ?? asked.position;
	const head = graph.placeOf.get(named ?? '') ?? -1;
	if (graph.topDown.length === 0 || (named && head < 0)) return null;
	const counted = state.document === state.drawn ? graph : orgGraph(state.document);
	const spanOf = spansDrawn(counted, graph);
	const breaches = () => spanBreaches(graph, spanOf, state.drawn);
	const wanted = wantedPositions(graph, asked.filter ?? {}, { units: state.drawn.units, breaches });
	const forest = partOfForest(graph, { head, wanted: asked.hide ? wanted : null });
	if (forest.topDown.length === 0) return null;
	const cards = organizationCards({ graph, counted, forest, spanOf, state, wanted });
	return { state, graph, forest, head, cards };
}

/** A part of a chart as a picture that says of itself what it holds. */
export function drawChart(chart: Chart, part: ChartPart, options: PictureOptions): Picture {
	return { ...chartShapes(chart, part, options), ...facts(chart, part, options) };
}

/** The chart as shapes, its lines fastened to its cards, and the same as an outline. */
function chartShapes(
	{ graph, cards }: Chart,
	{ forest: { parents, firstChild, children, topDown }, sizes, folded }: ChartPart,
	{ theme }: PictureOptions,
): Pick<Picture, 'shapes' | 'bounds' | 'links' | 'outline'> {
	const isAssistant = (at: number) => graph.positions[at]?.assistant === true;
	const forest = { parents, firstChild, children, topDown, isAssistant, isFolded: () => false };
	const layout = arrangeOrganization(forest, 'compact', sizes);
	const isDrawn = (at: number) => !Number.isNaN(layout.left[at] ?? NaN);
	const dotted = graph.dotted
		.map(
			({ report, manager }) => [graph.placeOf.get(report) ?? -1, graph.placeOf.get(manager) ?? -1] as const,
		)
		.filter((ends) => ends.every((at) => at >= 0 && isDrawn(at)));
	const shapes = drawOrganizationChart(layout, { ...cards, folded }, dotted, theme);
	const ends = new Map<string, LineEnds>();
	const join = (report: number, manager: number) => {
		const [from, to] = [cards.id(manager), cards.id(report)];
		ends.set(lineId(to, from), { from, to });
	};
	for (const at of topDown) if ((parents[at] ?? -1) >= 0) join(at, parents[at] ?? -1);
	for (const [report, manager] of dotted) join(report, manager);
	const boxes = boxesOf(shapes, 'position');
	return {
		shapes,
		bounds: shapeBounds(shapes),
		links: linksOf(shapes, boxes, ({ kind, id }) => (kind === 'line' ? (ends.get(id) ?? null) : null)),
		outline: outlineOf(forest, (at) => ({ text: cards.said(at), shape: boxes.get(cards.id(at)) ?? null })),
	};
}

/** From below, so that a chain of any depth needs no recursion. */
function outlineOf(
	{ parents, topDown }: Forest,
	entryOf: (at: number) => Omit<PictureEntry, 'children'>,
): readonly PictureEntry[] {
	const below = new Map<number, PictureEntry[]>();
	const roots: PictureEntry[] = [];
	for (const at of topDown) {
		const children: PictureEntry[] = [];
		below.set(at, children);
		const parent = parents[at] ?? -1;
		(parent < 0 ? roots : below.get(parent))?.push({ ...entryOf(at), children });
	}
	return roots;
}

function facts(
	{ state: { document, name, against }, graph, cards }: Chart,
	{ forest: { topDown }, head }: ChartPart,
	{ mask, language }: PictureOptions,
): Pick<Picture, 'title' | 'source' | 'contents' | 'confidential' | 'language'> {
	const said = lateWords().pictures;
	const org = document.orgs[0];
	const title = org?.name || document.title || said.unnamed;
	const people = new Set<string>();
	let seats = 0;
	for (const at of topDown) {
		const position = graph.positions[at];
		if (position) seats += seatsOf(position);
		for (const { personId } of graph.holders[at] ?? []) people.add(personId);
	}
	const source = [
		title,
		org?.asOf === undefined ? '' : said.asOf(org.asOf),
		name === null ? '' : said.option(name),
		against ? said.against(against.name) : '',
	];
	const contents = [said.positions(seats), said.people(people.size), said.masked[mask.names], said.noTalent];
	return {
		title: head < 0 ? title : said.branchOf(title, cards.called(head)),
		source: source.filter(Boolean).join(', '),
		contents: contents.filter(Boolean).join(', '),
		confidential: false,
		language,
	};
}
