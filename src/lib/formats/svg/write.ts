import { drawCareerMap } from '#lib/drawing/career-map.ts';
import { figure } from '#lib/drawing/path.ts';
import { shapeBounds } from '#lib/drawing/shape-bounds.ts';
import type { Shape } from '#lib/drawing/shape.ts';
import { themes } from '#lib/drawing/theme.ts';
import { arrange, type Arrangement } from '#lib/layout/arrangements.ts';
import { careerGraph } from '#lib/layout/career-graph.ts';
import type { ProjectedDocument } from '#lib/model/projection.ts';
import { drawingWords } from '#lib/words/drawing-words.ts';
import { shapeElement } from './shape-element.ts';
import { xmlText } from './xml-text.ts';

export interface SvgOptions {
	readonly theme: 'light' | 'dark';
	readonly arrangement: Arrangement;
	/** The picture's name for assistive technology; the document's own title if empty. */
	readonly title: string;
}

const margin = 24;
const fontFamily = `Inter, 'Inter Variable', system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif`;

/** Shapes of one thing in one group that carries its name. */
function groups(shapes: readonly Shape[]): readonly string[] {
	const lines: string[] = [];
	shapes.forEach((shape, i) => {
		const before = shapes[i - 1]?.of;
		const after = shapes[i + 1]?.of;
		if (before?.kind !== shape.of.kind || before.id !== shape.of.id)
			lines.push(`<g class="${shape.of.kind}"><title>${xmlText(shape.of.name)}</title>`);
		lines.push(`\t${shapeElement(shape)}`);
		if (after?.kind !== shape.of.kind || after.id !== shape.of.id) lines.push('</g>');
	});
	return lines;
}

/** The map of `document` as one SVG file: vectors and text alone, nothing fetched from elsewhere. */
export function writeSvg(document: ProjectedDocument, options: SvgOptions): string {
	const theme = themes[options.theme];
	const layout = arrange(careerGraph(document), options.arrangement);
	const shapes = drawCareerMap(layout, document, theme, { legend: true });
	const bounds = shapeBounds(shapes);
	const [x, y] = [bounds.x - margin, bounds.y - margin].map(figure);
	const [width, height] = [bounds.width + 2 * margin, bounds.height + 2 * margin].map(figure);
	const lanes = document.tracks
		.filter(({ id }) => layout.lanes.some((lane) => lane.id === id))
		.map(({ name }) => name);
	const title = options.title === '' ? drawingWords.titled(document.title) : options.title;
	const description = drawingWords.description(layout.cards.length, layout.moves.length, lanes);
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title description" font-family="${xmlText(fontFamily)}">`,
		`<title id="title">${xmlText(title)}</title>`,
		`<desc id="description">${xmlText(description)}</desc>`,
		`<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${theme.paper}"/>`,
		...groups(shapes),
		'</svg>',
		'',
	].join('\n');
}
