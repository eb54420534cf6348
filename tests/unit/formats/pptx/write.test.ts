import { describe, expect, it } from 'vitest';
import type { Picture } from '#lib/drawing/picture.ts';
import type { Point, Rectangle } from '#lib/layout/map-graph.ts';
import { fitOnSlide, isLegibleOnSlide } from '#lib/formats/pptx/slide-frame.ts';
import { writePptx } from '#lib/formats/pptx/write.ts';
import { drawnPicture } from '../../../make/drawn-pictures.ts';
import { exportStrings } from '../../../make/export-strings.ts';
import { inTime } from '../../../make/in-time.ts';
import { ladderDocument } from '../../../make/ladder-document.ts';
import { usualLadder } from '../../../make/ladders.ts';
import { largeOrganization } from '../../../make/large-organization.ts';
import { elementsIn, pptxFaults, pptxParts, textsIn } from '../../../make/pptx-faults.ts';

const options = { confidential: 'Confidential' };
const ladder = drawnPicture('/', ladderDocument(usualLadder, 'Usual ladder'));
const chart = drawnPicture('/organization', largeOrganization(40));

const slideOf = (picture: Picture, notes?: string) => {
	const parts = pptxParts(writePptx([{ picture, ...(notes === undefined ? {} : { notes }) }], options));
	return parts.get('ppt/slides/slide1.xml') ?? '';
};

/** Whether a point is at most an arrowhead away from a box. */
function near(
	{ x, y, width, height }: Rectangle,
	point: Point,
	scale: number,
	left: number,
	top: number,
): boolean {
	const [across, down] = [point.x * scale + left, point.y * scale + top];
	const room = 10 * scale + 1;
	return across > x - room && across < x + width + room && down > y - room && down < y + height + room;
}

/** A card alone on its slide, called and titled as given. */
function cardPicture(name: string, title = name): Picture {
	const of = { kind: 'position', id: 'p', name } as const;
	const text = {
		kind: 'text',
		lineHeight: 16,
		size: 13,
		weight: 600,
		spacing: 0,
		anchor: 'start',
		of,
	} as const;
	return {
		...chart,
		...{ title, source: name, contents: name, links: [] },
		shapes: [
			{ kind: 'rectangle', x: 0, y: 0, width: 184, height: 68, radius: 8, fill: '#ffffff', stroke: null, of },
			{ ...text, x: 14, y: 23, lines: [name], fill: '#000000' },
		],
		bounds: { x: 0, y: 0, width: 184, height: 68 },
		outline: [{ text: name, shape: 0, children: [] }],
	};
}

describe('the package', () => {
	it('is whole: every part, link and type there, its numbers its own', () => {
		const bytes = writePptx(
			[
				{ picture: ladder, notes: 'One line\nand another' },
				{ picture: chart },
				{ picture: { ...chart, confidential: true }, notes: 'More' },
			],
			options,
		);
		expect(pptxFaults(bytes)).toEqual([]);
		const parts = [...pptxParts(bytes).keys()];
		expect(parts.filter((path) => path.startsWith('ppt/slides/slide'))).toHaveLength(3);
		expect(parts.filter((path) => path.startsWith('ppt/notesSlides/notes'))).toHaveLength(2);
		expect(pptxFaults(writePptx([], options))).toEqual([]);
	});

	it('is the same for the same slides', () => {
		expect(writePptx([{ picture: ladder }], options)).toEqual(writePptx([{ picture: ladder }], options));
	});

	it('tells of each slide', () => {
		const told: string[] = [];
		const progress = (done: number, of: number) => told.push(`${done}/${of}`);
		writePptx([{ picture: ladder }, { picture: chart }], { ...options, progress });
		expect(told).toEqual(['1/2', '2/2']);
	});

	it('holds whatever texts there are, in every place, and stays whole', () => {
		const slides = exportStrings.map((text) => ({ picture: cardPicture(text), notes: text }));
		const bytes = writePptx(slides, { confidential: 'Confidential', title: exportStrings.join(' ') });
		expect(pptxFaults(bytes)).toEqual([]);
		const parts = pptxParts(bytes);
		const kept = (text: string) =>
			text
				.replace(/[\u0000-\u0008\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '')
				.replace(/\s+/g, ' ')
				.trim();
		for (const [at, text] of exportStrings.entries()) {
			const slide = textsIn(parts.get(`ppt/slides/slide${at + 1}.xml`) ?? '').join('');
			expect(slide.replace(/\s+/g, ' '), text).toContain(kept(text));
		}
	});
});

describe('a slide', () => {
	it('draws a card as one shape with its text in it', () => {
		const xml = slideOf(chart);
		const cards = [...xml.matchAll(/<p:sp>(?:(?!<\/p:sp>).)*prst="roundRect".*?<\/p:sp>/gs)].map(([card]) =>
			textsIn(card),
		);
		const boxes = chart.shapes.filter((shape) => shape.kind === 'rectangle' && shape.width > 10);
		expect(cards.filter((texts) => texts.length >= 2)).toHaveLength(boxes.length);
	});

	it('fastens every line to the boxes it joins, on the side where it ends', () => {
		for (const picture of [ladder, chart]) {
			const xml = slideOf(picture);
			const lines = [...xml.matchAll(/<p:cxnSp>.*?<\/p:cxnSp>/gs)].map(([line]) => line);
			const fastened = lines.filter((line) => line.includes('<a:stCxn') && line.includes('<a:endCxn'));
			expect(fastened).toHaveLength(picture.links.length);
			const { scale, left, top } = fitOnSlide(picture);
			const boxes = new Map(
				[
					...xml.matchAll(
						/<p:nvSpPr><p:cNvPr id="(\d+)".*?<a:off x="(-?\d+)" y="(-?\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"/gs,
					),
				].map(([, id, ...place]) => [id, place.map((value) => Number(value) / 12_700)] as const),
			);
			const sides = fastened.map((line) =>
				(['stCxn', 'endCxn'] as const).map((name) => {
					const end = elementsIn(line, name)[0]?.attributes;
					const [x = 0, y = 0, width = 0, height = 0] = boxes.get(end?.get('id') ?? '') ?? [];
					const site = Number(end?.get('idx'));
					return { x, y, width, height, site };
				}),
			);
			const rests = ({ x, y, width, height, site }: (typeof sides)[number][number], point: Point) => {
				const at = { x: point.x * scale + left, y: point.y * scale + top };
				const away = [at.y - y, at.x - x, y + height - at.y, x + width - at.x][site] ?? NaN;
				return Math.abs(away) < 1 && at.x > x - 1 && at.x < x + width + 1 && at.y > y - 1;
			};
			for (const { line: at } of picture.links) {
				const drawn = picture.shapes[at];
				const [first, last] = drawn?.kind === 'path' ? [drawn.points[0], drawn.points.at(-1)] : [];
				// A head's tip is up to nine pixels beyond its line.
				const found = sides.some(
					([from, to]) =>
						first && last && from && to && rests(from, first) && near(to, last, scale, left, top),
				);
				expect(found, drawn?.of.name).toBe(true);
			}
		}
	});

	it('keeps dashes and heads apart by the kind of move', () => {
		const xml = slideOf(ladder);
		expect(xml).toContain('type="triangle"');
		expect(xml).toContain('type="stealth"');
		expect(xml).toContain('prstDash val="sysDot"');
		expect(xml).toContain('prstDash val="sysDash"');
	});

	it('is read aloud as the outline tells it, title first and source last', () => {
		const last = chart.outline[0]?.children.at(-1)?.text ?? '';
		const told = elementsIn(slideOf({ ...chart, outline: reversed(chart.outline) }), 'cNvPr').map(
			({ attributes }) => attributes.get('descr') ?? attributes.get('name') ?? '',
		);
		const order = flat(reversed(chart.outline));
		const read = told
			.filter((text) => order.includes(text))
			.filter((text, at, all) => all.indexOf(text) === at);
		expect(read).toEqual(order);
		expect(order.indexOf(last)).toBe(1);
		expect(told[1]).toBe('Title');
		expect(told.slice(-2)).toEqual(['Source', 'Number']);
	});

	it('tells what each thing is, and marks what only adorns', () => {
		const shapes = elementsIn(slideOf(chart), 'cNvPr');
		const own = new Set(['', 'Title', 'Source', 'Number']);
		const silent = shapes.filter(
			({ attributes }) => !own.has(attributes.get('name') ?? '') && !attributes.has('descr'),
		);
		const marks = elementsIn(slideOf(chart), 'decorative');
		expect(silent.length).toBeGreaterThan(0);
		const rules = slideOf(drawnPicture('/compare?roles=e1,e2', ladderDocument(usualLadder)));
		expect(elementsIn(rules, 'cNvPr').filter(({ attributes }) => attributes.get('descr') === '')).toEqual([]);
		expect(elementsIn(rules, 'decorative').length).toBeGreaterThan(0);
		expect(marks).toHaveLength(silent.length);
	});

	it('says where it comes from, what it holds, and that it is confidential where it is', () => {
		const open = textsIn(slideOf(chart));
		expect(open).toContain(`${chart.source} · ${chart.contents}`);
		expect(open).not.toContain('Confidential');
		expect(textsIn(slideOf({ ...chart, confidential: true }))).toContain('Confidential');
	});

	it('shows a title of 500 letters whole, in type that fits', () => {
		const title = 'The whole of the engineering organization as it is planned '.repeat(9).slice(0, 500);
		const xml = slideOf({ ...chart, title });
		expect(textsIn(xml)[0]).toBe(title);
		expect(xml).toMatch(/sz="1[0-9]00"/);
	});

	it('lets Arabic and Hebrew run from right to left', () => {
		const paragraphs = (name: string) => elementsIn(slideOf(cardPicture(name, 'x')), 'pPr');
		const count = (name: string) =>
			paragraphs(name).filter(({ attributes }) => attributes.get('rtl') === '1').length;
		expect(count('مدير الهندسة')).toBe(2);
		expect(count('12 מנהל')).toBe(2);
		expect(count('Ana')).toBe(0);
	});

	it('keeps the speaker notes out of the slide', () => {
		const parts = pptxParts(writePptx([{ picture: chart, notes: 'Say <this>\nthen that' }], options));
		expect(textsIn(parts.get('ppt/notesSlides/notesSlide1.xml') ?? '')).toEqual(['Say <this>', 'then that']);
		expect(parts.get('ppt/slides/slide1.xml')).not.toContain('Say ');
	});
});

describe('fitOnSlide', () => {
	it('puts the whole picture into its place and says whether its type can be read', () => {
		for (const picture of [ladder, chart, cardPicture('Ana')]) {
			const { scale, left, top, type } = fitOnSlide(picture);
			const { x, y, width, height } = picture.bounds;
			expect(left + x * scale).toBeGreaterThanOrEqual(39.9);
			expect(left + (x + width) * scale).toBeLessThanOrEqual(920.1);
			expect(top + (y + height) * scale).toBeLessThanOrEqual(486.1);
			expect(isLegibleOnSlide(picture)).toBe(type >= 7.95);
		}
		expect(isLegibleOnSlide(cardPicture('Ana'))).toBe(true);
		expect(isLegibleOnSlide(chart)).toBe(false);
	});
});

it('writes 2,000 positions in less than five seconds', async () => {
	const picture = drawnPicture('/organization', largeOrganization(2000));
	const bytes = await inTime(5000, () => writePptx([{ picture }], options));
	expect(pptxFaults(bytes)).toEqual([]);
	expect(picture.links.length).toBeGreaterThanOrEqual(1999);
});

const reversed = (entries: Picture['outline']): Picture['outline'] =>
	entries.toReversed().map((entry) => ({ ...entry, children: reversed(entry.children) }));
const flat = (entries: Picture['outline']): readonly string[] =>
	entries.flatMap(({ text, children }) => [text, ...flat(children)]);
