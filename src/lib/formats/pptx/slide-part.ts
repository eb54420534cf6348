import type { Picture } from '#lib/drawing/picture.ts';
import type { Theme } from '#lib/drawing/theme.ts';
import { wrapText } from '#lib/layout/wrap-text.ts';
import { ElementWriter, extent, type ElementSettings } from './element-xml.ts';
import { placeIndex } from './master-parts.ts';
import { pictureElements } from './picture-elements.ts';
import { placeholder, slideNumber } from './placeholder.ts';
import { fitOnSlide, slideFrame } from './slide-frame.ts';
import { cultureOf, runProperties, runs, runsRightToLeft } from './text-body.ts';
import { partNamespaces, shapeTree, xmlHead } from './xml-names.ts';

export interface SlideLook {
	readonly theme: Theme;
	/** What stands on each sheet of a confidential picture: "Confidential". */
	readonly confidential: string;
	/** The day the deck is made; '' where it is not said. */
	readonly day: string;
}

/** Numbers of the shapes that every slide has: its root, title, mark, source and number. */
const ids = { title: 2, mark: 3, source: 4, number: 5 } as const;
const lastOwn = 5;

/**
 * One slide: the title first and the source last, so that it is read aloud in this order. `jumpOf` gives the link to the
 * slide that a thing leads to.
 */
export function slidePart(
	picture: Picture,
	number: number,
	{ theme, confidential, day }: SlideLook,
	jumpOf: ElementSettings['jumpOf'],
): string {
	const culture = cultureOf(picture.language);
	const writer = new ElementWriter({ fit: fitOnSlide(picture), culture, last: lastOwn, jumpOf });
	const shapes = [
		placeholder({
			id: ids.title,
			name: 'Title',
			type: 'title',
			paragraphs: titleParagraph(picture, culture),
		}),
		picture.confidential ? mark(confidential, theme.bad, culture) : '',
		writer.write(pictureElements(picture)),
		placeholder({
			...{ id: ids.source, name: 'Source', type: 'ftr', index: placeIndex.source },
			paragraphs: footParagraph(sourceOf(picture, day), theme.ink2, culture),
		}),
		placeholder({
			...{ id: ids.number, name: 'Number', type: 'sldNum', index: placeIndex.number },
			paragraphs: slideNumber(
				number,
				runProperties({ size: sourceSize, bold: false, color: theme.ink2, culture }),
			),
		}),
	];
	return `${xmlHead}<p:sld ${partNamespaces}><p:cSld>${shapeTree(shapes.join(''))}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`;
}

/** A paragraph in the look of the place it stands in, but for its size in points where one is given. */
function plainParagraph(text: string, culture: string, size?: number): string {
	const sized = size === undefined ? '' : ` sz="${Math.round(size * 100)}"`;
	const direction = runsRightToLeft(text) ? '<a:pPr algn="r" rtl="1"/>' : '';
	return `<a:p>${direction}${runs(text, `<a:rPr lang="${culture}"${sized} dirty="0"/>`)}</a:p>`;
}

/** LibreOffice does not take the look of what stands below a slide from the master, so it is said again. */
function footParagraph(text: string, color: string, culture: string): string {
	const properties = runProperties({ size: sourceSize, bold: false, color, culture });
	return `<a:p><a:pPr algn="${runsRightToLeft(text) ? 'r" rtl="1' : 'l'}"/>${runs(text, properties)}</a:p>`;
}

/** No place beside the picture holds more letters than this, and breaking lines takes its time. */
const longest = 1500;
const titleSizes = [26, 22, 18, 15, 12, 10] as const;
const titleLine = 1.15;

/** The title in the largest type that it fits its place in; of one that fits in none its beginning. */
function titleParagraph({ title: whole }: Picture, culture: string): string {
	const { width, height } = slideFrame.title;
	const title = whole.slice(0, longest);
	let lines: readonly string[] = [];
	for (const size of titleSizes) {
		const most = Math.max(1, Math.floor(height / (size * titleLine)));
		lines = wrapText(title, width, { size, weight: 700 }, most + 1);
		if (lines.length <= most)
			return plainParagraph(title, culture, size === titleSizes[0] ? undefined : size);
		lines = wrapText(title, width, { size, weight: 700 }, most);
	}
	return plainParagraph(lines.join(' '), culture, titleSizes.at(-1));
}

const sourceSize = 9;

function sourceOf({ source, contents }: Picture, day: string): string {
	const parts = [source, contents, day].filter((part) => part !== '').map((part) => part.slice(0, longest));
	return wrapText(parts.join(' · '), slideFrame.source.width, { size: sourceSize, weight: 400 }, 2).join(' ');
}

function mark(word: string, color: string, culture: string): string {
	const properties = runProperties({ size: 10, bold: true, color, spacing: 0.5, culture });
	return `<p:sp><p:nvSpPr><p:cNvPr id="${ids.mark}" name="Confidentiality"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm>${extent(slideFrame.mark, 'off', 'ext')}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr><p:txBody><a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"/><a:lstStyle/><a:p><a:pPr algn="r"/>${runs(word, properties)}</a:p></p:txBody></p:sp>`;
}

/** What the speaker sees below the slide; a paragraph for each line. */
export function notesPart(notes: string, language: string): string {
	const culture = cultureOf(language);
	const paragraphs = notes
		.split(/\r\n?|\n/)
		.map((line) => plainParagraph(line, culture))
		.join('');
	const shapes = [
		placeholder({ id: 2, name: 'Slide', type: 'sldImg', index: 2 }),
		placeholder({ id: 3, name: 'Notes', type: 'body', index: 3, paragraphs }),
	].join('');
	return `${xmlHead}<p:notes ${partNamespaces}><p:cSld>${shapeTree(shapes)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`;
}
