import type { Theme } from '#lib/drawing/theme.ts';
import { drawingNamespace, xmlHead } from './xml-names.ts';

/** Every computer has it, and it is nowhere wider than Inter, by which the pictures are measured. */
const typeface = 'Arial';

/** The colors and faces of a deck, as its designs choose from them. */
export function themePart(theme: Theme): string {
	const accents = theme.tracks.slice(0, 6).map(({ color }) => color);
	const colors = [
		['dk1', theme.ink],
		['lt1', theme.surface],
		['dk2', theme.ink2],
		['lt2', theme.paper],
		...accents.map((color, at) => [`accent${at + 1}`, color]),
		['hlink', theme.route],
		['folHlink', theme.ink3],
	]
		.map(([name, color = '']) => `<a:${name}><a:srgbClr val="${color.slice(1).toUpperCase()}"/></a:${name}>`)
		.join('');
	const faces = `<a:latin typeface="${typeface}"/><a:ea typeface=""/><a:cs typeface=""/>`;
	return `${xmlHead}<a:theme ${drawingNamespace} name="Rolemap"><a:themeElements><a:clrScheme name="Rolemap">${colors}</a:clrScheme><a:fontScheme name="Rolemap"><a:majorFont>${faces}</a:majorFont><a:minorFont>${faces}</a:minorFont></a:fontScheme><a:fmtScheme name="Rolemap">${formats}</a:fmtScheme></a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/></a:theme>`;
}

/** Three of each kind are asked for (ECMA-376, 20.1.4.1.14); shapes say their own. */
const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const line = (width: number) => `<a:ln w="${width}">${fill}<a:prstDash val="solid"/></a:ln>`;
const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
const formats = [
	`<a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst>`,
	`<a:lnStyleLst>${[6350, 12_700, 19_050].map(line).join('')}</a:lnStyleLst>`,
	`<a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst>`,
	`<a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst>`,
].join('');
