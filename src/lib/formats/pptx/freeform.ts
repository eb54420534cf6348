import type { PathShape } from '#lib/drawing/shape.ts';
import { shapeBounds } from '#lib/drawing/shape-bounds.ts';
import type { Point } from '#lib/layout/map-graph.ts';
import { units } from './slide-frame.ts';

/** The four sites that lines are fastened to, in the order in which boxes have them. */
const sites = [
	['3cd4', 'hc', 't'],
	['cd2', 'l', 'vc'],
	['cd4', 'hc', 'b'],
	['0', 'r', 'vc'],
]
	.map(([angle, x, y]) => `<a:cxn ang="${angle}"><a:pos x="${x}" y="${y}"/></a:cxn>`)
	.join('');

/** The geometry of a path that no preset has, `scale` points a pixel. */
export function freeform(shape: PathShape, scale: number): string {
	const { x, y, width, height } = shapeBounds([shape]);
	const at = (point: Point) =>
		`<a:pt x="${units((point.x - x) * scale)}" y="${units((point.y - y) * scale)}"/>`;
	const steps = shape.points
		.map((point, index) =>
			index === 0 ? `<a:moveTo>${at(point)}</a:moveTo>` : `<a:lnTo>${at(point)}</a:lnTo>`,
		)
		.join('');
	const fill = shape.fill === null ? ' fill="none"' : '';
	const path = `<a:path w="${units(width * scale)}" h="${units(height * scale)}"${fill}>${steps}${shape.closed ? '<a:close/>' : ''}</a:path>`;
	return `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst>${sites}</a:cxnLst><a:rect l="l" t="t" r="r" b="b"/><a:pathLst>${path}</a:pathLst></a:custGeom>`;
}
