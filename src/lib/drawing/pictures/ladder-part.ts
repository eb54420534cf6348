import { arrange } from '#lib/layout/arrangements.ts';
import { careerGraph } from '#lib/layout/career-graph.ts';
import type { ProjectedDocument } from '#lib/model/projection.ts';
import { drawCareerMap } from '../career-map.ts';
import { liftShapes, type Lifted } from '../lift-shapes.ts';
import type { Picture } from '../picture.ts';
import { shapeBounds } from '../shape-bounds.ts';
import { ladderFacts, mapOutline, moveLinks } from './map-picture.ts';
import type { PictureOptions } from './picture-options.ts';
import { textColumns, type TextBlock } from './text-columns.ts';

/** How strongly a card is filled that the picture is about. */
export const lifted = 0.16;
const gap = 56;
const leastColumn = 760;

/** A part of a ladder: the roles it names with the moves that join them, and what is said of it beside. */
export interface LadderPart {
	readonly title: string;
	readonly roles: ReadonlySet<string>;
	readonly moves: ReadonlySet<string>;
	readonly lifted: Lifted;
	readonly blocks: readonly TextBlock[];
}

/** The cards of a part as the map draws them, and its text in columns to the right. */
export function ladderPart(document: ProjectedDocument, part: LadderPart, options: PictureOptions): Picture {
	const { theme } = options;
	const shown: ProjectedDocument = {
		...document,
		roles: document.roles
			.filter(({ id }) => part.roles.has(id))
			.map((role) => (role.kind === 'body' ? role : { ...role, onMap: true })),
		transitions: document.transitions.filter(({ id }) => part.moves.has(id)),
	};
	const layout = arrange(careerGraph(shown), options.arrangement ?? 'lanes');
	const map = liftShapes(drawCareerMap(layout, shown, theme, { legend: true }), part.lifted, theme);
	const { x, y, width, height } = shapeBounds(map);
	const place = { x: x + width + (map.length === 0 ? 0 : gap), y, height: Math.max(height, leastColumn) };
	const text = textColumns(part.blocks, place, theme, map.length);
	const shapes = [...map, ...text.shapes];
	return {
		...ladderFacts(document, options, layout),
		title: part.title,
		shapes,
		bounds: shapeBounds(shapes),
		links: moveLinks(map, shown),
		outline: [...text.outline, ...mapOutline(map, shown)],
	};
}
