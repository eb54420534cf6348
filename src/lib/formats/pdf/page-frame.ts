import type { Picture } from '#lib/drawing/picture.ts';
import type { Theme } from '#lib/drawing/theme.ts';
import { lateWords } from '#lib/words/late-words.ts';
import type { PdfDocument } from './pdf-document.ts';
import type { PdfText } from './pdf-text.ts';
import type { Sheet } from './sheets.ts';
import type { Structure } from './structure.ts';
import { shownText } from './text-runs.ts';

export interface Frame {
	readonly picture: Picture;
	readonly sheet: Sheet;
	/** Counted from 0. */
	readonly page: number;
	readonly pages: number;
	/** Whether it is the picture's first page, on which its title is read. */
	readonly isFirst: boolean;
	readonly day: string;
	readonly theme: Theme;
}

const titleSize = 15;
const factsSize = 8.5;

/** What stands around the picture on each page: title, what it holds and where it is from, its mark, the page's number. */
export function drawFrame(document: PdfDocument, text: PdfText, structure: Structure, frame: Frame): void {
	const { picture, sheet, page, pages, isFirst, day, theme } = frame;
	const { box } = sheet;
	structure.artifact('Layout', () => document.rect(0, 0, sheet.width, sheet.height).fill(theme.paper));
	const said = lateWords().pictures;
	const mark = picture.confidential ? said.confidential : '';
	const markStyle = { size: factsSize, weight: 600, fill: theme.bad } as const;
	const markWidth = mark === '' ? 0 : text.width(mark, markStyle) + 12;
	const title = { size: titleSize, weight: 600, fill: theme.ink } as const;
	const facts = { size: factsSize, weight: 400, fill: theme.ink2 } as const;
	const summary = [picture.source, picture.contents, day].filter((part) => part !== '').join(' · ');
	const top = box.y - 30;
	const drawTitle = () =>
		text.draw(cut(text, picture.title, title, box.width - markWidth), box.x, top, title);
	const drawFacts = () => text.draw(cut(text, summary, facts, box.width), box.x, top + 15, facts);
	const number = pages === 1 ? '' : said.page(page + 1, pages);
	const place = sheet.tile ? said.tile(sheet.tile.row, sheet.tile.column) : '';
	const below = [number, place].filter((part) => part !== '').join(' · ');
	text.upright(() => {
		if (isFirst) {
			structure.content(structure.heading, picture.title, drawTitle);
			structure.content(structure.facts, mark === '' ? summary : `${mark}. ${summary}`, drawFacts);
		}
		structure.artifact('Pagination', () => {
			if (!isFirst) {
				drawTitle();
				drawFacts();
			}
			if (mark !== '') text.draw(mark, box.x + box.width - markWidth + 12, top, markStyle);
			const y = box.y + box.height + 16;
			// Marks of where the paper is cut stand at the corners.
			const inset = sheet.tile ? 16 : 0;
			if (below !== '') text.draw(below, box.x + box.width - inset - text.width(below, facts), y, facts);
			if (mark !== '') text.draw(mark, box.x + inset, y, markStyle);
		});
	});
	if (sheet.tile) structure.artifact('Pagination', () => drawMarks(document, sheet, theme));
}

/** Where the paper is cut: short lines outside the corners of the part. */
function drawMarks(document: PdfDocument, { box }: Sheet, theme: Theme): void {
	const [near, far] = [3, 12];
	for (const x of [box.x, box.x + box.width])
		for (const y of [box.y, box.y + box.height]) {
			const [outX, outY] = [x === box.x ? -1 : 1, y === box.y ? -1 : 1];
			document.moveTo(x + outX * near, y).lineTo(x + outX * far, y);
			document.moveTo(x, y + outY * near).lineTo(x, y + outY * far);
		}
	document.undash().lineWidth(0.5).stroke(theme.ink3);
}

/** As much of a line as there is room for. */
function cut(text: PdfText, line: string, style: Parameters<PdfText['draw']>[3], room: number): string {
	const letters = Array.from(shownText(line));
	if (text.width(line, style) <= room) return line;
	let [low, high] = [0, letters.length];
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if (text.width(`${letters.slice(0, middle).join('')}…`, style) <= room) low = middle;
		else high = middle - 1;
	}
	return `${letters.slice(0, low).join('').trimEnd()}…`;
}
