import { figure, polygonPath, roundedPath } from '#lib/drawing/path.ts';
import type { Shape, Stroke, TextShape } from '#lib/drawing/shape.ts';
import { xmlText } from './xml-text.ts';

type Attributes = Readonly<Record<string, string | number | null>>;

function element(name: string, attributes: Attributes, content?: string): string {
	const written = Object.entries(attributes)
		.filter(([, value]) => value !== null)
		.map(([key, value]) => ` ${key}="${typeof value === 'number' ? figure(value) : xmlText(String(value))}"`)
		.join('');
	return content === undefined ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

const strokeOf = (stroke: Stroke | null): Attributes => ({
	stroke: stroke?.color ?? null,
	'stroke-width': stroke?.width ?? null,
	'stroke-dasharray': stroke === null || stroke.dashes.length === 0 ? null : stroke.dashes.join(' '),
});

function textElement(shape: TextShape): string {
	const { x, y, lines, lineHeight, size, weight, spacing, anchor, fill } = shape;
	const content =
		lines.length === 1
			? xmlText(lines[0] ?? '')
			: lines.map((line, i) => element('tspan', { x, y: y + i * lineHeight }, xmlText(line))).join('');
	const attributes = {
		x,
		y,
		'font-size': size,
		'font-weight': weight,
		'letter-spacing': spacing === 0 ? null : spacing,
		'text-anchor': anchor === 'start' ? null : anchor,
		fill,
	};
	return element('text', attributes, content);
}

/** The SVG element of one shape. */
export function shapeElement(shape: Shape): string {
	if (shape.kind === 'text') return textElement(shape);
	const look = { fill: shape.fill ?? 'none', ...strokeOf(shape.stroke) };
	if (shape.kind === 'path') {
		const d = shape.closed ? polygonPath(shape.points) : roundedPath(shape.points, shape.radius);
		return element('path', { d, ...look });
	}
	const { x, y, width, height, radius } = shape;
	return element('rect', { x, y, width, height, rx: radius === 0 ? null : radius, ...look });
}
