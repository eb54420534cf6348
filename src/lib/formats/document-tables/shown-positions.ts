import { orgGraph } from '#lib/analysis/organization/org-graph.ts';
import { spansDrawn } from '#lib/analysis/organization/span-base.ts';
import { spanBreaches, wantedPositions } from '#lib/analysis/organization/wanted-positions.ts';
import type { OrganizationAsked } from '#lib/analysis/shown/view-at.ts';
import { partOfForest } from '#lib/layout/organization/part-of-forest.ts';
import type { RolemapDocument } from '#lib/model/document.ts';

/**
 * `document` with those positions alone that a view of its organization shows: the branch of one, or what a filter leaves
 * with the managers above it. Lines lead only between them, and nobody is in it who holds none of them.
 */
export function shownPositions<D extends RolemapDocument>(document: D, asked: OrganizationAsked): D {
	const graph = orgGraph(document);
	const head = graph.placeOf.get(asked.focus ?? '') ?? -1;
	const breaches = () => spanBreaches(graph, spansDrawn(graph, graph), document);
	const wanted = asked.hide
		? wantedPositions(graph, asked.filter ?? {}, { units: document.units, breaches })
		: null;
	const part = partOfForest(graph, { head, wanted });
	if (part === graph) return document;
	const positions = new Set(Array.from(part.topDown, (at) => graph.positions[at]?.id));
	const assignments = document.assignments.filter(({ positionId }) => positions.has(positionId));
	const people = new Set(assignments.map(({ personId }) => personId));
	return {
		...document,
		positions: document.positions.filter(({ id }) => positions.has(id)),
		lines: document.lines.filter(({ report, manager }) => positions.has(report) && positions.has(manager)),
		assignments,
		people: document.people.filter(({ id }) => people.has(id)),
	};
}
