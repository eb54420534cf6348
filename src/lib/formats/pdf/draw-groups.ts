import type { PictureEntry } from '#lib/drawing/picture.ts';
import type { Subject } from '#lib/drawing/shape.ts';
import type { PdfDocument, PdfElement } from './pdf-document.ts';
import { destination } from './page-links.ts';
import { drawFigure, drawText } from './draw-shape.ts';
import type { PdfText } from './pdf-text.ts';
import type { ShapeGroup } from './shape-groups.ts';
import type { Sheet } from './sheets.ts';
import type { Structure } from './structure.ts';

/** What is drawn with, and on which page. */
export interface Drawing {
	readonly document: PdfDocument;
	readonly text: PdfText;
	readonly structure: Structure;
	readonly sheet: Sheet;
}

/** What is known of where things are, and told. */
export interface Leading {
	/** Hears where on the page an entry is, in points. */
	readonly tell: (entry: PictureEntry, place: { readonly top: number; readonly left: number }) => void;
	/** The place of the picture that a thing leads to; null where it leads nowhere. */
	readonly leadsTo: (of: Subject) => number | null;
}

/**
 * Draws groups on a page, within its box. What was read on a page before is drawn once more for the eye alone;
 * `drawn` remembers.
 */
export function drawGroups(
	{ document, text, structure, sheet }: Drawing,
	groups: readonly ShapeGroup[],
	drawn: Set<ShapeGroup>,
	{ tell, leadsTo }: Leading,
): void {
	const { box, part, scale } = sheet;
	document.save();
	if (sheet.tile) document.rect(box.x, box.y, box.width, box.height).clip();
	document.translate(box.x, box.y).scale(scale).translate(-part.x, -part.y);
	for (const group of groups) {
		const isNew = !drawn.has(group);
		drawn.add(group);
		const { entry } = group;
		const said = isNew && entry ? structure.bodyOf(entry) : undefined;
		if (said && entry) {
			const { x, y } = group.bounds;
			tell(entry, { left: box.x + (x - part.x) * scale, top: box.y + (y - part.y) * scale });
		}
		const element = said ?? (isNew && group.hasText ? structure.paragraph() : null);
		drawGroup({ document, text, structure }, group, element);
		const [first] = group.shapes;
		const to = said && entry && first ? leadsTo(first.of) : null;
		if (to !== null && said && entry) {
			const { x, y, width: wide, height: high } = group.bounds;
			structure.link(said, entry.text, (options) =>
				document.goTo(x, y, wide, high, destination(to), options),
			);
		}
	}
	document.restore();
}

/** What of a group is read is its text, or the whole of what has none; null is read as nothing. */
function drawGroup(
	{ document, text, structure }: Omit<Drawing, 'sheet'>,
	{ shapes, hasText, entry }: ShapeGroup,
	element: PdfElement | null,
): void {
	const marked = (draw: () => void) => {
		if (element) structure.content(element, entry?.text ?? '', draw);
		else structure.artifact('Layout', draw);
	};
	const figures = shapes.filter((shape) => shape.kind !== 'text');
	const drawFigures = () => {
		for (const shape of figures) drawFigure(document, shape);
	};
	if (!hasText) return marked(drawFigures);
	if (figures.length > 0) structure.artifact('Layout', drawFigures);
	text.upright(() =>
		marked(() => {
			for (const shape of shapes) if (shape.kind === 'text') drawText(text, shape);
		}),
	);
}
