import type { Shape, Stroke, Subject } from '#lib/drawing/shape.ts';
import { shapeBounds } from '#lib/drawing/shape-bounds.ts';
import type { Point, Rectangle } from '#lib/layout/map-graph.ts';
import { xmlText } from '../svg/xml-text.ts';
import { bentLine } from './bent-line.ts';
import { freeform } from './freeform.ts';
import type { BoxElement, ElementGroup, LineElement, LineHead, TextElement } from './picture-elements.ts';
import { units, type Fit } from './slide-frame.ts';
import { ascent, bodyProperties, descent, paragraphs, solidFill } from './text-body.ts';

export interface ElementSettings {
	readonly fit: Fit;
	readonly culture: string;
	/** Numbers up to this one are taken. */
	readonly last: number;
	/** The link to the slide that a thing leads to; null where it leads nowhere. */
	readonly jumpOf: (of: Subject) => string | null;
}

/** Writes what a slide is made of; every shape gets the next number of its slide. */
export class ElementWriter {
	readonly #fit: Fit;
	readonly #culture: string;
	readonly #jumpOf: ElementSettings['jumpOf'];
	readonly #boxes = new Map<number, { readonly id: number; readonly place: Rectangle }>();
	#last: number;

	constructor({ fit, culture, last, jumpOf }: ElementSettings) {
		this.#fit = fit;
		this.#culture = culture;
		this.#last = last;
		this.#jumpOf = jumpOf;
	}

	/** The XML of all groups. Boxes get their numbers first: lines are drawn below the boxes that they are fastened to. */
	write(groups: readonly ElementGroup[]): string {
		for (const { elements } of groups)
			for (const element of elements)
				if (element.kind === 'box')
					this.#boxes.set(element.at, { id: this.#next(), place: this.#placed(boundsOf(element.shape)) });
		return groups.map((group) => this.#group(group)).join('');
	}

	#next(): number {
		return ++this.#last;
	}

	#group({ of, text, elements }: ElementGroup): string {
		const alone = elements.length === 1;
		const main = elements.find(({ kind }) => kind === 'box') ?? elements[0];
		const inside = elements
			.map((element) => {
				// What has no name, such as a rule of a table, only adorns.
				const told = element === main && text !== '' ? text : null;
				if (element.kind === 'line') return this.#line(element, told);
				return element.kind === 'box' ? this.#box(element, told) : this.#text(element, told);
			})
			.join('');
		if (alone) return inside;
		const bounds = this.#placed(shapeBounds(elements.map(shapeOf)));
		const around = `${extent(bounds, 'off', 'ext')}${extent(bounds, 'chOff', 'chExt')}`;
		return `<p:grpSp><p:nvGrpSpPr>${properties(this.#next(), of, text)}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>${around}</a:xfrm></p:grpSpPr>${inside}</p:grpSp>`;
	}

	#box({ at, shape, rows, of }: BoxElement, told: string | null): string {
		const { scale } = this.#fit;
		const box = this.#boxes.get(at);
		if (!box) return '';
		const { id, place } = box;
		const geometry =
			shape.kind === 'path'
				? freeform(shape, scale)
				: roundedBox(shape.radius, Math.min(shape.width, shape.height));
		const fill = shape.fill === null ? '<a:noFill/>' : solidFill(shape.fill);
		const look = `<p:spPr><a:xfrm>${extent(place, 'off', 'ext')}</a:xfrm>${geometry}${fill}${outline(shape.stroke, scale)}</p:spPr>`;
		const first = rows[0];
		const bounds = boundsOf(shape);
		const room = first
			? {
					left: first.anchor === 'middle' ? 0 : (first.x - bounds.x) * scale,
					top: Math.max(0, first.y - ascent * first.size - bounds.y) * scale,
				}
			: { left: 0, top: 0 };
		const text = rows.length === 0 ? '<a:p/>' : paragraphs(rows, scale, this.#culture);
		return `<p:sp><p:nvSpPr>${properties(id, of, told, told === null ? null : this.#jumpOf(of))}<p:cNvSpPr/><p:nvPr/></p:nvSpPr>${look}<p:txBody>${bodyProperties(room, { wraps: true })}<a:lstStyle/>${text}</p:txBody></p:sp>`;
	}

	#text({ shape, of }: TextElement, told: string | null): string {
		const { scale } = this.#fit;
		const bounds = shapeBounds([shape]);
		const top = shape.y - ascent * shape.size;
		const height = (shape.lines.length - 1) * shape.lineHeight + (ascent + descent) * shape.size;
		const place = this.#placed({ x: bounds.x, y: top, width: bounds.width, height });
		const body = `${bodyProperties({ left: 0, top: 0 }, { wraps: false })}<a:lstStyle/>${paragraphs([shape], scale, this.#culture)}`;
		return `<p:sp><p:nvSpPr>${properties(this.#next(), of, told ?? shape.lines.join(' '))}<p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm>${extent(place, 'off', 'ext')}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr><p:txBody>${body}</p:txBody></p:sp>`;
	}

	#line({ points, stroke, head, from, to, of }: LineElement, told: string | null): string {
		const { scale, left, top } = this.#fit;
		const line = bentLine(points.map(({ x, y }) => ({ x: x * scale + left, y: y * scale + top })));
		const ends = [this.#end('stCxn', from, points[0]), this.#end('endCxn', to, points.at(-1))].join('');
		const turns = [
			line.turned ? ' rot="5400000"' : '',
			line.flippedAcross ? ' flipH="1"' : '',
			line.flippedDown ? ' flipV="1"' : '',
		].join('');
		const bends = line.adjustments
			.map((value, at) => `<a:gd name="adj${at + 1}" fmla="val ${value}"/>`)
			.join('');
		return `<p:cxnSp><p:nvCxnSpPr>${properties(this.#next(), of, told)}<p:cNvCxnSpPr>${ends}</p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr><p:spPr><a:xfrm${turns}>${extent(line, 'off', 'ext')}</a:xfrm><a:prstGeom prst="${line.preset}"><a:avLst>${bends}</a:avLst></a:prstGeom>${outline(stroke, scale, head)}</p:spPr></p:cxnSp>`;
	}

	/** An end on the nearest of a box's four sites: top, left, bottom, right (ECMA-376, presetShapeDefinitions). */
	#end(name: 'stCxn' | 'endCxn', at: number | null, point: Point | undefined): string {
		const box = at === null ? undefined : this.#boxes.get(at);
		if (!box || !point) return '';
		const { x, y, width, height } = box.place;
		const { scale, left, top } = this.#fit;
		const [acrossAt, downAt] = [point.x * scale + left, point.y * scale + top];
		const distances = [downAt - y, acrossAt - x, y + height - downAt, x + width - acrossAt].map(Math.abs);
		const site = distances.indexOf(Math.min(...distances));
		return `<a:${name} id="${box.id}" idx="${site}"/>`;
	}

	#placed({ x, y, width, height }: Rectangle): Rectangle {
		const { scale, left, top } = this.#fit;
		return { x: x * scale + left, y: y * scale + top, width: width * scale, height: height * scale };
	}
}

function boundsOf(shape: BoxElement['shape']): Rectangle {
	return shape.kind === 'rectangle' ? shape : shapeBounds([shape]);
}

function shapeOf(element: ElementGroup['elements'][number]): Shape {
	if (element.kind !== 'line') return element.shape;
	const { points, stroke, of } = element;
	return { kind: 'path', points, radius: 0, closed: false, fill: null, stroke, of };
}

/** Where a shape lies; negative sizes are none. */
export function extent({ x, y, width, height }: Rectangle, place: string, size: string): string {
	return `<a:${place} x="${units(x)}" y="${units(y)}"/><a:${size} cx="${Math.max(0, units(width))}" cy="${Math.max(0, units(height))}"/>`;
}

const longestName = 120;
/** Marks what says nothing to those who do not see it (MS-ODRAWXML, 2.29). */
const decorative =
	'<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';

/** A shape's number, its name in lists of shapes, what is told of it (null for what only adorns), and where it leads. */
function properties(id: number, { name }: Subject, told: string | null, jump: string | null = null): string {
	const short = xmlText([...name].slice(0, longestName).join(''));
	if (told === null) return `<p:cNvPr id="${id}" name="${short}">${decorative}</p:cNvPr>`;
	const leads = jump === null ? '' : `<a:hlinkClick r:id="${jump}" action="ppaction://hlinksldjump"/>`;
	return `<p:cNvPr id="${id}" name="${short}" descr="${xmlText(told)}">${leads}</p:cNvPr>`;
}

function roundedBox(radius: number, shortest: number): string {
	if (radius <= 0 || shortest <= 0) return '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>';
	const share = Math.min(50_000, Math.round((radius / shortest) * 100_000));
	return `<a:prstGeom prst="roundRect"><a:avLst><a:gd name="adj" fmla="val ${share}"/></a:avLst></a:prstGeom>`;
}

/** The hollow head that pictures draw is none of a presentation's; the notched one differs from the others as well. */
const heads = { full: 'triangle', open: 'arrow', hollow: 'stealth' } as const;

/** Below this many points a pixel a head of middle size, at least six points long, would hide its line. */
const smallHeads = 0.6;
const thinnest = 0.5;

function headXml(head: LineHead, scale: number): string {
	if (head === 'none') return '';
	const size = scale < smallHeads ? 'sm' : 'med';
	return `<a:tailEnd type="${heads[head]}" w="${size}" len="${size}"/>`;
}

function outline(stroke: Stroke | null, scale: number, head: LineHead = 'none'): string {
	if (!stroke) return '<a:ln><a:noFill/></a:ln>';
	const width = units(Math.max(thinnest, stroke.width * scale));
	return `<a:ln w="${width}">${solidFill(stroke.color)}<a:prstDash val="${dashOf(stroke)}"/><a:round/>${headXml(head, scale)}</a:ln>`;
}

function dashOf({ dashes, width }: Stroke): string {
	const first = dashes[0];
	if (first === undefined) return 'solid';
	return first <= width * 1.5 ? 'sysDot' : 'sysDash';
}
