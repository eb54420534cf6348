import type { Rectangle } from '#lib/layout/map-graph.ts';
import { textWidth } from '#lib/layout/text-width.ts';
import type { Shape } from './shape.ts';

function boundsOfOne(shape: Shape): Rectangle {
	if (shape.kind === 'rectangle') return shape;
	if (shape.kind === 'text') {
		const widths = shape.lines.map(
			(line) => textWidth(line, shape.size, shape.weight) + shape.spacing * line.length,
		);
		const width = Math.max(0, ...widths);
		const left = shape.anchor === 'middle' ? shape.x - width / 2 : shape.x;
		const height = shape.size + (shape.lines.length - 1) * shape.lineHeight;
		return { x: left, y: shape.y - shape.size * 0.8, width, height };
	}
	const xs = shape.points.map(({ x }) => x);
	const ys = shape.points.map(({ y }) => y);
	const [x, y] = [Math.min(...xs), Math.min(...ys)];
	return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** The smallest rectangle around all shapes, line widths left out; empty at the origin where there are none. */
export function shapeBounds(shapes: readonly Shape[]): Rectangle {
	let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const shape of shapes) {
		const { x, y, width, height } = boundsOfOne(shape);
		[left, top] = [Math.min(left, x), Math.min(top, y)];
		[right, bottom] = [Math.max(right, x + width), Math.max(bottom, y + height)];
	}
	if (left > right) return { x: 0, y: 0, width: 0, height: 0 };
	return { x: left, y: top, width: right - left, height: bottom - top };
}
