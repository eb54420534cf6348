import { figure } from '#lib/drawing/path.ts';
import type { Picture } from '#lib/drawing/picture.ts';
import { pictureHeading } from '#lib/drawing/pictures/heading.ts';
import { shapeBounds } from '#lib/drawing/shape-bounds.ts';
import type { Shape } from '#lib/drawing/shape.ts';
import type { Theme } from '#lib/drawing/theme.ts';
import { shapeElement } from './shape-element.ts';
import { xmlText } from './xml-text.ts';

export interface SvgOptions {
	/** The theme that the picture was drawn with. */
	readonly theme: Theme;
	/** The day it is made, as it is to be read; '' leaves it out. */
	readonly day: string;
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

/** A picture as one SVG file, under its heading: vectors and text alone, nothing fetched from elsewhere. */
export function writeSvg(picture: Picture, { theme, day }: SvgOptions): string {
	const shapes = [...pictureHeading(picture, day, theme), ...picture.shapes];
	const bounds = shapeBounds(shapes);
	const [x, y] = [bounds.x - margin, bounds.y - margin].map(figure);
	const [width, height] = [bounds.width + 2 * margin, bounds.height + 2 * margin].map(figure);
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title description" xml:lang="${xmlText(picture.language)}" font-family="${xmlText(fontFamily)}">`,
		`<title id="title">${xmlText(picture.title)}</title>`,
		`<desc id="description">${xmlText([picture.source, picture.contents].filter(Boolean).join('. '))}</desc>`,
		`<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${theme.paper}"/>`,
		...groups(shapes),
		'</svg>',
		'',
	].join('\n');
}
