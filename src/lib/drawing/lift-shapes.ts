import { mix } from './color.ts';
import type { Shape, Stroke } from './shape.ts';
import type { Theme } from './theme.ts';

/** What stands out of a drawing: moves drawn as a way, and roles with how strongly they are filled, from 0 to 1. */
export interface Lifted {
	readonly moves: ReadonlySet<string>;
	readonly roles: ReadonlyMap<string, number>;
}

/** The shapes with the lines of the lifted moves and the edges of the lifted roles in the color of a way. */
export function liftShapes(
	shapes: readonly Shape[],
	{ moves, roles }: Lifted,
	theme: Theme,
): readonly Shape[] {
	const inRoute = (stroke: Stroke | null): Stroke | null =>
		stroke && { ...stroke, color: theme.route, width: stroke.width * 1.5 };
	return shapes.map((shape): Shape => {
		const { of } = shape;
		if (shape.kind === 'path' && of.kind === 'move' && moves.has(of.id)) {
			const fill = shape.fill === theme.lineStrong ? theme.route : shape.fill;
			return { ...shape, fill, stroke: inRoute(shape.stroke) };
		}
		const strength = of.kind === 'role' ? roles.get(of.id) : undefined;
		if (strength === undefined || shape.kind !== 'rectangle' || shape.stroke === null) return shape;
		const fill = shape.fill === null ? null : mix(theme.route, shape.fill, strength);
		return { ...shape, fill, stroke: inRoute(shape.stroke) };
	});
}
