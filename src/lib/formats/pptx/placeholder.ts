import type { Rectangle } from '#lib/layout/map-graph.ts';
import { extent } from './element-xml.ts';

/** A place for a kind of content, which slides take from their layout, layouts from the master. */
export interface Placeholder {
	readonly id: number;
	readonly name: string;
	/** ECMA-376, ST_PlaceholderType. */
	readonly type: string;
	/** Tells places of one type apart. */
	readonly index?: number;
	/** Where it lies, in points; what it is taken from says so where it is not said. */
	readonly place?: Rectangle;
	/** `a:bodyPr` and `a:lstStyle`, where they are its own. */
	readonly style?: string;
	/** `a:p` elements. */
	readonly paragraphs?: string;
}

export function placeholder({ id, name, type, index, place, style, paragraphs }: Placeholder): string {
	const which = `type="${type}"${index === undefined ? '' : ` idx="${index}"`}`;
	const picture = type === 'sldImg';
	const locks = picture ? 'noGrp="1" noRot="1" noChangeAspect="1"' : 'noGrp="1"';
	const where = place
		? `<p:spPr><a:xfrm>${extent(place, 'off', 'ext')}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>`
		: '<p:spPr/>';
	const text = picture
		? ''
		: `<p:txBody>${style ?? '<a:bodyPr/><a:lstStyle/>'}${paragraphs ?? '<a:p/>'}</p:txBody>`;
	return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks ${locks}/></p:cNvSpPr><p:nvPr><p:ph ${which}/></p:nvPr></p:nvSpPr>${where}${text}</p:sp>`;
}

/** The slide's number, which presentations keep true; it looks as `properties` say. */
export function slideNumber(number: number | null, properties: string): string {
	return `<a:p><a:pPr algn="r"/><a:fld id="{6E8C1B0A-52D4-4B39-9F1E-7C3A90D2B514}" type="slidenum">${properties}<a:t>${number ?? '‹#›'}</a:t></a:fld></a:p>`;
}
