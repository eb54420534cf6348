import type { Theme } from '#lib/drawing/theme.ts';
import { placeholder, slideNumber } from './placeholder.ts';
import { slideFrame } from './slide-frame.ts';
import { solidFill } from './text-body.ts';
import { partNamespaces, shapeTree, xmlHead } from './xml-names.ts';

const middle =
	'<a:bodyPr vert="horz" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"><a:normAutofit/></a:bodyPr>';

const styleOf = (size: number, align: 'l' | 'r', color: string) =>
	`<a:lstStyle><a:lvl1pPr algn="${align}"><a:defRPr sz="${size}"><a:solidFill><a:schemeClr val="${color}"/></a:solidFill></a:defRPr></a:lvl1pPr></a:lstStyle>`;

/** Numbers of places that a slide fills beside its title. */
export const placeIndex = { source: 11, number: 12 } as const;

function frame(culture: string): string {
	return [
		placeholder({
			...{ id: 2, name: 'Title', type: 'title', place: slideFrame.title },
			style: `${middle.replace('"ctr"', '"t"')}<a:lstStyle/>`,
		}),
		placeholder({
			...{ id: 3, name: 'Source', type: 'ftr', index: placeIndex.source, place: slideFrame.source },
			style: `${middle}${styleOf(900, 'l', 'tx2')}`,
		}),
		placeholder({
			...{ id: 4, name: 'Number', type: 'sldNum', index: placeIndex.number, place: slideFrame.number },
			style: `${middle}${styleOf(900, 'r', 'tx2')}`,
			paragraphs: slideNumber(null, `<a:rPr lang="${culture}"/>`),
		}),
	].join('');
}

const levels = (of: (level: number) => string) => Array.from({ length: 5 }, (_, at) => of(at + 1)).join('');

function textStyles(): string {
	const ink = '<a:solidFill><a:schemeClr val="tx1"/></a:solidFill>';
	const faces = (kind: 'mj' | 'mn') =>
		`<a:latin typeface="+${kind}-lt"/><a:ea typeface="+${kind}-ea"/><a:cs typeface="+${kind}-cs"/>`;
	const title = `<p:titleStyle><a:lvl1pPr algn="l"><a:lnSpc><a:spcPct val="95000"/></a:lnSpc><a:spcBef><a:spcPct val="0"/></a:spcBef><a:buNone/><a:defRPr sz="2600" b="1" kern="1200">${ink}${faces('mj')}</a:defRPr></a:lvl1pPr></p:titleStyle>`;
	const body = levels(
		(level) =>
			`<a:lvl${level}pPr marL="${level * 228_600}" indent="-228600" algn="l"><a:spcBef><a:spcPts val="600"/></a:spcBef><a:buFont typeface="Arial"/><a:buChar char="•"/><a:defRPr sz="${2000 - level * 200}" kern="1200">${ink}${faces('mn')}</a:defRPr></a:lvl${level}pPr>`,
	);
	const other = levels(
		(level) =>
			`<a:lvl${level}pPr algn="l"><a:defRPr sz="1400" kern="1200">${ink}${faces('mn')}</a:defRPr></a:lvl${level}pPr>`,
	);
	return `<p:txStyles>${title}<p:bodyStyle>${body}</p:bodyStyle><p:otherStyle>${other}</p:otherStyle></p:txStyles>`;
}

const colorMap =
	'bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"';

const background = ({ paper }: Theme) => `<p:bg><p:bgPr>${solidFill(paper)}<a:effectLst/></p:bgPr></p:bg>`;

/** The master that the layouts are made from; its places are those of `slideFrame`. */
export function masterPart(theme: Theme, culture: string, layouts: readonly string[]): string {
	const ids = layouts
		.map((layout, at) => `<p:sldLayoutId id="${2_147_483_649 + at}" r:id="${layout}"/>`)
		.join('');
	const body = placeholder({
		...{ id: 5, name: 'Text', type: 'body', index: 1, place: slideFrame.picture },
		style: `${middle.replace('"ctr"', '"t"')}<a:lstStyle/>`,
	});
	return `${xmlHead}<p:sldMaster ${partNamespaces}><p:cSld>${background(theme)}${shapeTree(`${frame(culture)}${body}`)}</p:cSld><p:clrMap ${colorMap}/><p:sldLayoutIdLst>${ids}</p:sldLayoutIdLst>${textStyles()}</p:sldMaster>`;
}

/** A slide with a title above what is drawn, and one with a title above text. */
export function layoutParts(culture: string): readonly string[] {
	const layout = (type: string, name: string, shapes: string) =>
		`${xmlHead}<p:sldLayout ${partNamespaces} type="${type}" preserve="1"><p:cSld name="${name}">${shapeTree(shapes)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;
	const title = placeholder({ id: 2, name: 'Title', type: 'title' });
	const body = placeholder({ id: 5, name: 'Text', type: 'body', index: 1 });
	const foot = [
		placeholder({ id: 3, name: 'Source', type: 'ftr', index: placeIndex.source }),
		placeholder({
			...{ id: 4, name: 'Number', type: 'sldNum', index: placeIndex.number },
			paragraphs: slideNumber(null, `<a:rPr lang="${culture}"/>`),
		}),
	].join('');
	return [
		layout('titleOnly', 'Title and picture', `${title}${foot}`),
		layout('tx', 'Title and text', `${title}${body}${foot}`),
	];
}

/** What pages of notes look like, in points of a sheet of 540 by 720. */
export function notesMasterPart(): string {
	const shapes = [
		placeholder({
			...{ id: 2, name: 'Slide', type: 'sldImg', index: 2 },
			place: { x: 60, y: 48, width: 420, height: 236.25 },
		}),
		placeholder({
			...{ id: 3, name: 'Notes', type: 'body', index: 3 },
			place: { x: 60, y: 308, width: 420, height: 364 },
		}),
	].join('');
	const style = `<p:notesStyle><a:lvl1pPr algn="l"><a:defRPr sz="1200" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:lvl1pPr></p:notesStyle>`;
	return `${xmlHead}<p:notesMaster ${partNamespaces}><p:cSld><p:bg><p:bgPr>${solidFill('#ffffff')}<a:effectLst/></p:bgPr></p:bg>${shapeTree(shapes)}</p:cSld><p:clrMap ${colorMap}/>${style}</p:notesMaster>`;
}
