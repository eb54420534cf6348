import type { StylesheetJson } from 'cytoscape';

/** Colors of the surface, as the page's style sheet gives them. */
export interface SurfaceColors {
	readonly line: string;
	readonly route: string;
	readonly lifted: string;
	readonly card: string;
	readonly cardLine: string;
	readonly ink: string;
}

/**
 * How moves look: a promotion is a solid line with a full arrow, a lateral move a solid line with an open
 * one, a change of track dashed, a way back dotted with a hollow arrow.
 */
export function surfaceStyle(colors: SurfaceColors, cardsDrawn: boolean): StylesheetJson {
	return [
		{
			selector: 'node',
			style: {
				shape: 'round-rectangle',
				width: 'data(width)',
				height: 'data(height)',
				'background-color': colors.card,
				'background-opacity': cardsDrawn ? 1 : 0,
				'border-width': cardsDrawn ? 1.2 : 0,
				'border-color': colors.cardLine,
				events: 'no',
			},
		},
		{
			selector: 'edge',
			style: {
				'curve-style': 'data(curve)' as never,
				'segment-weights': 'data(weights)' as never,
				'segment-distances': 'data(distances)' as never,
				'segment-radii': 'data(radius)' as never,
				'radius-type': 'arc-radius' as never,
				'edge-distances': 'endpoints' as never,
				'source-endpoint': 'data(start)' as never,
				'target-endpoint': 'data(end)' as never,
				width: 1.8,
				'line-color': colors.line,
				'target-arrow-color': colors.line,
				'target-arrow-shape': 'triangle',
				'arrow-scale': 0.9,
				'line-cap': 'butt',
				'overlay-opacity': 0,
				'z-index': 1,
			},
		},
		{ selector: 'edge.lateral, edge.related', style: { 'target-arrow-shape': 'vee' } },
		{
			selector: 'edge.track-switch, edge.external',
			style: { 'line-style': 'dashed', 'line-dash-pattern': [6, 4] },
		},
		{
			selector: 'edge.return',
			style: {
				'line-style': 'dashed',
				'line-dash-pattern': [2, 4],
				'target-arrow-shape': 'triangle',
				'target-arrow-fill': 'hollow',
			},
		},
		{ selector: '.faint', style: { opacity: 0.4 } },
		{
			selector: 'edge.lifted',
			style: {
				width: 2.4,
				'line-color': colors.lifted,
				'target-arrow-color': colors.lifted,
				'z-index': 5,
			},
		},
		{
			selector: 'edge.route',
			style: {
				width: 3,
				'line-color': colors.route,
				'target-arrow-color': colors.route,
				'z-index': 9,
			},
		},
	];
}
