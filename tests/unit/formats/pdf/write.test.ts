import { describe, expect, it } from 'vitest';
import { faceFile } from '../../../../src/cli/face-file.ts';
import { viewAt } from '#lib/analysis/shown/view-at.ts';
import type { Picture, PictureEntry } from '#lib/drawing/picture.ts';
import { lightTheme } from '#lib/drawing/theme.ts';
import { pictureOf } from '#lib/formats/picture-of.ts';
import { pagesOf } from '#lib/formats/slides-of.ts';
import { writePdf, type PdfOptions } from '#lib/formats/pdf/write.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import { unmasked } from '#lib/model/mask.ts';
import { ladderDocument } from '../../../make/ladder-document.ts';
import { smallLadder } from '../../../make/ladders.ts';
import { largeOrganization } from '../../../make/large-organization.ts';
import { organizationOf, workedExample } from '../../../make/organization.ts';
import { hasTool, pdfTool } from '../../../make/pdf-tools.ts';

const plain: PdfOptions = { theme: lightTheme, now: Date.UTC(2026, 10, 25), page: 'fit', loadFace: faceFile };
const hasQpdf = hasTool('qpdf');
const hasPoppler = hasTool('pdftotext');

function picture(address: string, document: RolemapDocument): Picture {
	const view = viewAt(address);
	const found = view && pictureOf(view, document, { mask: unmasked, theme: lightTheme, language: 'en' });
	if (!found) throw new Error(address);
	return found;
}

async function pdf(from: Picture, options: Partial<PdfOptions> = {}) {
	const written = await writePdf(from, { ...plain, ...options });
	if (!written.ok) throw new Error(written.issues.map(({ message }) => message).join());
	return written;
}

const flat = (entries: readonly PictureEntry[]): readonly string[] =>
	entries.flatMap(({ text, children }) => [text, ...flat(children)]);
const chart = picture('/organization', workedExample());
const map = picture('/', ladderDocument(smallLadder, 'Our ladder'));

/** Without what poppler puts around text that runs to the left, and with spaces as they are spoken. */
const words = (text: string) =>
	text
		.replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
		.replace(/\s+/g, ' ')
		.trim();

describe('writePdf', () => {
	it('gives the same bytes for the same picture at the same time', async () => {
		const [one, other] = [await pdf(chart), await pdf(chart)];
		expect(Buffer.from(one.value).equals(Buffer.from(other.value))).toBe(true);
		expect(one.issues).toEqual([]);
	});

	it.runIf(hasQpdf)('is a sound file', async () => {
		for (const page of ['fit', 'A4', 'A0', 'tile'] as const)
			expect(pdfTool('qpdf', ['--check', '<file>'], (await pdf(map, { page })).value)).toContain('No syntax');
	});

	it.runIf(hasPoppler)('says in text what the outline says, letter for letter', async () => {
		for (const shown of [chart, map]) {
			const text = words(pdfTool('pdftotext', ['<file>', '-'], (await pdf(shown)).value));
			for (const entry of flat(shown.outline))
				if (!entry.startsWith('to ')) expect(text).toContain(words(entry));
			expect(text).toContain(shown.contents);
		}
	});

	it.runIf(hasPoppler)('is read as its outline: a heading, what it holds, and lists in lists', async () => {
		const read = pdfTool('pdfinfo', ['-struct-text', '<file>'], (await pdf(chart)).value);
		const said = [...read.matchAll(/^( *)"(.*)"$/gm)].map(([, indent = '', text = '']) => [
			indent.length,
			text.trim(),
		]);
		expect(said.map(([, text]) => text).slice(0, 5)).toEqual([
			'Example',
			'Example · 13 positions, 10 people, no talent data · Nov 25, 2026',
			'Ana VP of Engineering 2 · 12',
			'Bo Executive assistant',
			'Cem Director Platform 2 · 6',
		]);
		expect(said).toHaveLength(15);
		const depth = (name: string) => Number(said.find(([, text]) => String(text).startsWith(name))?.[0]);
		expect(depth('Cem') - depth('Ana')).toBe(depth('Dia') - depth('Cem'));
		expect(depth('Dia')).toBeGreaterThan(depth('Cem'));
		expect(read).toMatch(/H1 \(block\)/);
	});

	it.runIf(hasPoppler)('names itself, its language and its letters, all of them embedded', async () => {
		const { value } = await pdf(chart);
		const facts = pdfTool('pdfinfo', ['<file>'], value);
		expect(facts).toMatch(/Title: +Example\n/);
		expect(facts).toMatch(/Tagged: +yes/);
		expect(facts).toMatch(/JavaScript: +no/);
		expect(Buffer.from(value).toString('latin1')).toContain('/Lang (en)');
		const fonts = pdfTool('pdffonts', ['<file>'], value).split('\n').slice(2).filter(Boolean);
		expect(fonts.length).toBeGreaterThan(1);
		for (const font of fonts) expect(font).toMatch(/\+Inter-\w+ +CID TrueType +Identity-H +yes yes yes/);
	});

	it.runIf(hasPoppler)('has a page of the size that is asked for', async () => {
		const sizes = { A4: [595, 842], A3: [842, 1191], A0: [2384, 3370] } as const;
		for (const [page, size] of Object.entries(sizes)) {
			const facts = pdfTool('pdfinfo', ['<file>'], (await pdf(map, { page: page as 'A4' })).value);
			const [, width, height] = /Page size: +([\d.]+) x ([\d.]+)/.exec(facts) ?? [];
			expect([Number(width), Number(height)].map(Math.round).toSorted((a, b) => a - b)).toEqual(size);
		}
	});

	it.runIf(hasPoppler)('tiles show everything at full size, and say it to be read once', async () => {
		const large = picture('/organization', largeOrganization(300));
		const { value } = await pdf(large, { page: 'tile' });
		const pages = Number(/Pages: +(\d+)/.exec(pdfTool('pdfinfo', ['<file>'], value))?.[1]);
		expect(pages).toBeGreaterThan(5);
		const read = pdfTool('pdfinfo', ['-struct-text', '<file>'], value);
		// The heading, what it holds, every position once, and the plan of the pages with a link to each.
		expect([...read.matchAll(/^ *"/gm)]).toHaveLength(302 + pages - 1);
		const links = pdfTool('pdfinfo', ['-struct', '<file>'], value);
		expect([...links.matchAll(/Link \(inline\)/g)]).toHaveLength(pages - 1);
		const text = words(pdfTool('pdftotext', ['<file>', '-'], value));
		for (const entry of flat(large.outline)) expect(text).toContain(words(entry));
		expect(text).toContain(`Page ${pages} of ${pages}`);
	});

	it.runIf(hasPoppler)('has a page for each manager, joined by links there and back', async () => {
		const view = viewAt('/organization');
		if (!view) throw new Error('no view');
		const options = { mask: unmasked, theme: lightTheme, language: 'en' };
		const [first, ...others] = pagesOf(view, largeOrganization(120), options);
		if (!first) throw new Error('no picture');
		const written = await writePdf(first, { ...plain, page: 'managers' }, others);
		if (!written.ok) throw new Error('refused');
		expect(written.issues).toEqual([]);
		const { value } = written;
		expect(Number(/Pages: +(\d+)/.exec(pdfTool('pdfinfo', ['<file>'], value))?.[1])).toBe(others.length + 1);
		const read = pdfTool('pdfinfo', ['-struct', '<file>'], value);
		// From the page above to each, and from each back.
		expect([...read.matchAll(/Link \(inline\)/g)]).toHaveLength(2 * others.length);
		expect([...read.matchAll(/^ {2}Sect "/gm)]).toHaveLength(others.length + 1);
		const named = pdfTool('pdfinfo', ['-dests', '<file>'], value);
		for (const at of [first, ...others].keys()) expect(named).toContain(`"picture-${at + 1}"`);
	});

	it.runIf(hasPoppler)(
		'writes what is written to the left as it is read, and letters of many scripts',
		async () => {
			const people = [
				'ליאור כהן',
				'ليلى حسن',
				'प्रिया शर्मा',
				'王小明',
				'김민준',
				'山田太郎',
				'Ελένη',
				'Щербаков',
				'Łukasz',
				'Phượng',
			];
			const many = organizationOf(
				people.map((name, at) => ({ id: `p${at}`, title: '', held: { [name]: 1 } })),
			);
			const { value, issues } = await pdf(picture('/organization', many));
			expect(issues).toEqual([]);
			const text = words(pdfTool('pdftotext', ['<file>', '-'], value));
			for (const name of people) expect(text).toContain(name);
			const fonts = pdfTool('pdffonts', ['<file>'], value);
			for (const face of [
				'NotoSansHebrew',
				'NotoSansArabic',
				'NotoSansDevanagari',
				'NotoSansSC',
				'NanumGothic',
			])
				expect(fonts).toContain(face);
		},
	);

	it('asks for the letters of other scripts only where they are drawn', async () => {
		const asked: string[] = [];
		const loadFace = (path: string) => {
			asked.push(path);
			return faceFile(path);
		};
		await pdf(chart, { loadFace });
		expect(
			asked.every((path) =>
				/^@fontsource\/inter\/(?:unicode\.json|files\/inter-latin-\d+-normal\.woff)$/.test(path),
			),
		).toBe(true);
		expect(new Set(asked).size).toBe(asked.length);
	});

	it.runIf(hasPoppler)(
		'is written without the letters of other scripts where they cannot be fetched',
		async () => {
			const shown = picture(
				'/organization',
				organizationOf([{ id: 'a', title: 'Lead', held: { 王小明: 1 } }]),
			);
			const reject = (missing: RegExp) => (path: string) =>
				missing.test(path) ? Promise.reject(new Error('no network')) : faceFile(path);
			for (const missing of [/noto-sans-sc.*json/, /noto-sans-sc.*-400-/]) {
				const { value, issues } = await pdf(shown, { loadFace: reject(missing) });
				expect(issues).toMatchObject([{ code: 'picture-face-missing', values: { count: 3 } }]);
				expect(pdfTool('pdftotext', ['<file>', '-'], value)).toContain('王小明, Lead');
			}
			const plainer = await pdf(shown, { loadFace: reject(/noto-sans-sc.*-700-/) });
			expect(plainer.issues).toEqual([]);
			expect(pdfTool('pdffonts', ['<file>'], plainer.value)).toContain('NotoSansSC-Regular');
			await expect(writePdf(shown, { ...plain, loadFace: reject(/inter/) })).rejects.toThrow('no network');
		},
	);

	it('refuses what nobody could read, with the reason and a way', async () => {
		const wide = picture('/organization', largeOrganization(6000));
		const onA4 = await writePdf(wide, { ...plain, page: 'A4' });
		expect(onA4).toMatchObject({ ok: false, issues: [{ code: 'picture-unreadable', severity: 'error' }] });
		const small = await writePdf(picture('/organization', largeOrganization(200)), { ...plain, page: 'A4' });
		expect(small).toMatchObject({ ok: true, issues: [{ code: 'picture-small-print', severity: 'warning' }] });
		const many = {
			...chart,
			shapes: chart.shapes.flatMap((shape) => spread(shape)),
			bounds: { x: 0, y: 0, width: 3e5, height: 3e5 },
		};
		expect(await writePdf(many, { ...plain, page: 'tile' })).toMatchObject({
			ok: false,
			issues: [{ code: 'picture-too-many-pages' }],
		});
	});

	it.runIf(hasPoppler)('carries a mark of confidence on every page', async () => {
		const { value } = await pdf(
			{ ...picture('/organization', largeOrganization(60)), confidential: true },
			{ page: 'tile' },
		);
		const pages = pdfTool('pdftotext', ['<file>', '-'], value).split('\f').slice(0, -1);
		expect(pages.length).toBeGreaterThan(1);
		for (const page of pages) expect(page).toContain('Confidential');
	});

	it.runIf(hasPoppler)('says what no face has, and names how much that is', async () => {
		const odd = organizationOf([{ id: 'a', title: 'Head of 🙂 and 🧑‍🚀', held: { 'Zoë 𓀀': 1 } }]);
		const { value, issues } = await pdf(picture('/organization', odd));
		expect(issues).toMatchObject([{ code: 'picture-face-missing', values: { count: 3 } }]);
		const text = words(pdfTool('pdftotext', ['<file>', '-'], value));
		expect(text).toContain('Zoë 𓀀, Head of 🙂 and 🧑‍🚀');
	});
});

/** A shape at many places, so that many pages have something on them. */
function spread(shape: Picture['shapes'][number]): Picture['shapes'] {
	if (shape.kind !== 'rectangle') return [shape];
	return Array.from({ length: 900 }, (_, at) => ({
		...shape,
		x: (at % 30) * 1e4,
		y: Math.floor(at / 30) * 1e4,
	}));
}
