import type { Point, Rectangle } from '#lib/layout/map-graph.ts';

export interface Stroke {
	readonly color: string;
	readonly width: number;
	/** Lengths of dashes and gaps; empty for a solid line. */
	readonly dashes: readonly number[];
}

/** What a shape belongs to, for names, links and groups; shapes of one thing follow each other. */
export interface Subject {
	readonly kind: 'lane' | 'role' | 'move' | 'legend' | 'position' | 'line' | 'heading' | 'statement';
	readonly id: string;
	/** How the thing is called: "VP of Engineering", "VP of Engineering to CTO". */
	readonly name: string;
}

export interface RectangleShape extends Rectangle {
	readonly kind: 'rectangle';
	readonly radius: number;
	readonly fill: string | null;
	readonly stroke: Stroke | null;
	readonly of: Subject;
}

/** Straight lines through `points`, their corners rounded by at most `radius`. */
export interface PathShape {
	readonly kind: 'path';
	readonly points: readonly Point[];
	readonly radius: number;
	readonly closed: boolean;
	readonly fill: string | null;
	readonly stroke: Stroke | null;
	readonly of: Subject;
}

/** Lines of text; `y` is the baseline of the first. Widths were measured for Inter. */
export interface TextShape extends Point {
	readonly kind: 'text';
	readonly lines: readonly string[];
	readonly lineHeight: number;
	readonly size: number;
	readonly weight: 400 | 500 | 600 | 700;
	/** Extra pixels after each letter. */
	readonly spacing: number;
	readonly anchor: 'start' | 'middle';
	readonly fill: string;
	readonly of: Subject;
}

/** One thing to draw. Colors are `#rrggbb`, measures pixels at zoom 1; later shapes lie above earlier ones. */
export type Shape = RectangleShape | PathShape | TextShape;
