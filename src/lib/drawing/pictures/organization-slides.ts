import type { OrganizationState } from '#lib/analysis/shown/organization-state.ts';
import type { OrganizationAsked } from '#lib/analysis/shown/view-at.ts';
import { partOfForest } from '#lib/layout/organization/part-of-forest.ts';
import { slideParts, type Room, type SlidePart } from '#lib/layout/organization/slide-parts.ts';
import type { Picture } from '../picture.ts';
import { drawChart, organizationChart, type Chart } from './organization-picture.ts';
import type { PictureOptions } from './picture-options.ts';
import { pagedTitle } from './picture-parts.ts';

/**
 * The organization's chart in pictures of at most `room` pixels: the top, then a picture for each manager whose reports
 * found no place, branch by branch. Only one where all of it has room; none where there is nothing to draw.
 */
export function organizationSlides(
	asked: OrganizationAsked,
	state: OrganizationState,
	options: PictureOptions,
	room: Room,
): readonly Picture[] {
	const chart = organizationChart(asked, state);
	if (!chart) return [];
	const { forest, graph } = chart;
	const isAssistant = (at: number) => graph.positions[at]?.assistant === true;
	return slideParts({ ...forest, isAssistant, isFolded: () => false }, room).map((part, index) =>
		slideOf(chart, part, index === 0, options),
	);
}

/** The first says what all are of; the others whose branch they are. */
function slideOf(chart: Chart, part: SlidePart, first: boolean, options: PictureOptions): Picture {
	const { forest, graph, cards } = chart;
	const wanted = new Uint8Array(graph.positions.length);
	for (const at of part.shown) wanted[at] = 1;
	const picture = drawChart(
		chart,
		{
			forest: partOfForest(forest, { head: part.head, wanted }),
			head: first ? chart.head : part.head,
			sizes: part.sizes,
			folded: (at) => (part.cut.has(at) ? cards.below(at) : 0),
		},
		options,
	);
	if (part.pages === 1) return picture;
	return { ...picture, title: pagedTitle(picture.title, part.page, part.pages) };
}
