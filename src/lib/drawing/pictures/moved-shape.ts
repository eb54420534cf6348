import type { Shape } from '../shape.ts';

/** A shape as far to the right and down as is said. */
export function movedShape(shape: Shape, dx: number, dy: number): Shape {
	if (shape.kind !== 'path') return { ...shape, x: shape.x + dx, y: shape.y + dy };
	return { ...shape, points: shape.points.map(({ x, y }) => ({ x: x + dx, y: y + dy })) };
}
