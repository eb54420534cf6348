import { orgGraph } from '#lib/analysis/organization/org-graph.ts';
import { drawCareerMap } from '#lib/drawing/career-map.ts';
import { drawOrganizationChart, type DrawnCards } from '#lib/drawing/organization-chart.ts';
import type { Picture, PictureEntry, PictureLink } from '#lib/drawing/picture.ts';
import { shapeBounds } from '#lib/drawing/shape-bounds.ts';
import type { Shape } from '#lib/drawing/shape.ts';
import { lightTheme } from '#lib/drawing/theme.ts';
import { arrange, type Arrangement } from '#lib/layout/arrangements.ts';
import { careerGraph } from '#lib/layout/career-graph.ts';
import { arrangeOrganization, type OrgArrangement } from '#lib/layout/organization/arrange.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import { project } from '#lib/model/projection.ts';

const told = {
	source: 'Made for a test, as of 2026-11-25',
	contents: 'Everything, no talent data',
	confidential: false,
	language: 'en',
};

/** Where the first box of a thing stands among the shapes. */
function boxOf(shapes: readonly Shape[], kind: string): (id: string) => number | null {
	const boxes = new Map<string, number>();
	for (const [at, { kind: drawn, of }] of shapes.entries())
		if (drawn === 'rectangle' && of.kind === kind && !boxes.has(of.id)) boxes.set(of.id, at);
	return (id) => boxes.get(id) ?? null;
}

/** The map of a ladder as a picture with its lines fastened to its cards. */
export function ladderPicture(document: RolemapDocument, arrangement: Arrangement = 'lanes'): Picture {
	const projected = project(document, { purpose: 'file' });
	const layout = arrange(careerGraph(projected), arrangement);
	const shapes = drawCareerMap(layout, projected, lightTheme, { legend: true });
	const box = boxOf(shapes, 'role');
	const moves = new Map(document.transitions.map((move) => [move.id, move]));
	const seen = new Set<string>();
	const links = shapes.flatMap(({ kind, of }, line): readonly PictureLink[] => {
		const move = moves.get(of.id);
		if (kind !== 'path' || of.kind !== 'move' || !move || seen.has(of.id)) return [];
		seen.add(of.id);
		return [{ line, from: box(move.from), to: box(move.to) }];
	});
	const outline = document.roles.map(({ id, name }) => ({ text: name, shape: box(id), children: [] }));
	return { ...told, title: document.title, shapes, bounds: shapeBounds(shapes), links, outline };
}

/** The chart of the first organization as a picture, everybody unfolded. */
export function chartPicture(document: RolemapDocument, arrangement: OrgArrangement = 'compact'): Picture {
	const graph = orgGraph(project(document, { purpose: 'file' }));
	const forest = { ...graph, isAssistant: () => false, isFolded: () => false };
	const layout = arrangeOrganization(forest, arrangement);
	const names = (at: number) =>
		(graph.holders[at] ?? []).map(({ personId }) => graph.people.get(personId)?.name ?? '').join(', ');
	const cards: DrawnCards = {
		name: (at) => names(at) || 'Open',
		title: (at) => graph.positions[at]?.title ?? '',
		figures: (at) => `${(graph.firstChild[at + 1] ?? 0) - (graph.firstChild[at] ?? 0) || ''}`,
		note: (at) => graph.positions[at]?.unitId ?? '',
		color: (at) => (graph.layerOf[at] ?? 0) % 7,
		isVacant: (at) => names(at) === '',
		folded: () => 0,
	};
	const shapes = drawOrganizationChart(layout, cards, [], lightTheme);
	const box = boxOf(shapes, 'position');
	const links = shapes.flatMap(({ kind, of }, line): readonly PictureLink[] => {
		const from = box(String(graph.parents[Number(of.id)] ?? -1));
		return kind === 'path' ? [{ line, from, to: box(of.id) }] : [];
	});
	return {
		...told,
		...{ title: document.title, shapes, bounds: shapeBounds(shapes), links },
		outline: outlineOf(graph, (at) => ({ text: `${names(at)}, position ${at}`, shape: box(String(at)) })),
	};
}

function outlineOf(
	{ topDown, parents }: Pick<ReturnType<typeof orgGraph>, 'topDown' | 'parents'>,
	entry: (at: number) => Omit<PictureEntry, 'children'>,
): readonly PictureEntry[] {
	const children = new Map<number, PictureEntry[]>();
	const of = (at: number) => {
		const list = children.get(at) ?? [];
		children.set(at, list);
		return list;
	};
	for (const at of topDown) of(parents[at] ?? -1).push({ ...entry(at), children: of(at) });
	return of(-1);
}
