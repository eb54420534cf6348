import PDFDocument from 'pdfkit';
import type { Bookmark, PageEntries, PdfDocument } from './pdf-document.ts';
import type { Picture, PictureEntry } from '#lib/drawing/picture.ts';
import type { Theme } from '#lib/drawing/theme.ts';
import { issueMaker } from '#lib/model/issue-maker.ts';
import type { Issue } from '#lib/model/issue.ts';
import type { Result } from '#lib/model/result.ts';
import { pictureIssueWords } from '#lib/words/english/issues-pictures.ts';
import { formatDay } from '#lib/words/formats.ts';
import { lateWords } from '#lib/words/late-words.ts';
import type { PageChoice } from '../page-choice.ts';
import { bytesOf } from './bytes-of.ts';
import type { LoadFace } from './faces.ts';
import { drawGroups, type Drawing, type Leading } from './draw-groups.ts';
import { drawFrame, type Frame } from './page-frame.ts';
import { destination, pageLinks } from './page-links.ts';
import { PdfText, type SetText } from './pdf-text.ts';
import { shapeGroups, type ShapeGroup } from './shape-groups.ts';
import { planSheet, sheetsOf, type Sheet } from './sheets.ts';
import { Structure } from './structure.ts';
import { drawTilePlan, pageName } from './tile-plan.ts';
import { shownText } from './text-runs.ts';

export interface PdfOptions {
	/** The theme that the picture was drawn with. */
	readonly theme: Theme;
	/** When it is made, in milliseconds since 1970: the same picture at the same time gives the same bytes. */
	readonly now: number;
	readonly page: PageChoice;
	readonly loadFace: LoadFace;
}

const makePictureIssue = issueMaker(pictureIssueWords);
/** Below this nobody reads it, in points. */
const unreadable = 0.4;
const smallPrint = 4;
const mostPages = 500;

/** A picture with where it goes. */
interface Laid {
	readonly picture: Picture;
	readonly groups: readonly ShapeGroup[];
	readonly sheets: readonly Sheet[];
	/** The page before tiles that shows how they go together; null where there is one page. */
	readonly plan: Sheet | null;
}

/** Where on which page (counted from 0) an entry of an outline is drawn, in points. */
type Places = Map<PictureEntry, { readonly page: number; readonly top: number; readonly left: number }>;

/**
 * A picture, and others behind it, as a PDF: vectors, letters in their faces, read aloud as outlines, with bookmarks.
 * What would be no readable file is refused with the reason and a way.
 */
export async function writePdf(
	picture: Picture,
	options: PdfOptions,
	others: readonly Picture[] = [],
): Promise<Result<Uint8Array<ArrayBuffer>>> {
	const laid = [picture, ...others].map((one) => laidOut(one, options.page));
	const issues = problemsOf(laid, options.page);
	if (issues.some(({ severity }) => severity === 'error')) return { ok: false, issues };
	const { title, language } = picture;
	const document = new PDFDocument({
		...{ autoFirstPage: false, font: '', pdfVersion: '1.7', tagged: true, displayTitle: true },
		lang: language,
		info: {
			...{ Title: shownText(title), Subject: shownText(picture.contents), Creator: 'Rolemap' },
			...{ Producer: 'Rolemap', CreationDate: new Date(options.now), ModDate: new Date(options.now) },
		},
	}) as PdfDocument;
	const bytes = bytesOf(document);
	const day = formatDay(options.now);
	const texts = laid.flatMap((one) => textsOf(one.picture, day));
	const text = await PdfText.for(document, texts, options.loadFace);
	const root = document.struct('Document', { title: shownText(title) });
	document.addStructure(root);
	const pages = pageCount(laid);
	const leadsTo = pageLinks(laid.map((one) => one.picture));
	let page = 0;
	for (const [at, one] of laid.entries()) {
		const structure = new Structure(document, root, one.picture);
		const places: Places = new Map();
		const first = page;
		const drawn = new Set<ShapeGroup>();
		const frame = { pages, day, theme: options.theme, picture: one.picture };
		if (one.plan) {
			const sheet = one.plan;
			addPage(document, sheet, pageName(page));
			document.addNamedDestination(destination(at));
			drawFrame(document, text, structure, { ...frame, sheet, page, isFirst: true });
			const plan = { sheet, tiles: one.sheets, first: page + 1, pages, theme: options.theme };
			drawTilePlan({ document, text, structure }, one.picture, plan);
			page++;
		}
		for (const sheet of one.sheets) {
			drawSheet({ document, text, structure, sheet }, one, drawn, {
				...{ ...frame, sheet, page, isFirst: page === first },
				tell: (entry, place) => places.set(entry, { page, ...place }),
				leadsTo: (of) => leadsTo(of, at),
				name: destination(at),
			});
			page++;
		}
		addBookmarks(document.outline as Bookmark, one, first, places);
		structure.end();
	}
	root.end();
	document.end();
	const missing = text.missing();
	if (missing > 0) issues.push(makePictureIssue('picture-face-missing', { count: missing }, null));
	return { ok: true, value: await bytes, issues };
}

/** Pages of a picture that show nothing of it are left out. */
function laidOut(picture: Picture, page: PageChoice): Laid {
	const groups = shapeGroups(picture);
	const all = sheetsOf(picture.bounds, page);
	const sheets = all.length === 1 ? all : all.filter((sheet) => groups.some((group) => isOn(sheet, group)));
	const plan = sheets.length > 1 && sheets.length < mostPages ? planSheet(sheets) : null;
	return { picture, groups, sheets, plan };
}

const pageCount = (laid: readonly Laid[]): number =>
	laid.reduce((sum, { sheets, plan }) => sum + sheets.length + (plan ? 1 : 0), 0);

function addPage(document: PdfDocument, { width, height, unit }: Sheet, name: string): void {
	document.addPage({ size: [width, height], margin: 0 });
	if (unit > 1) (document.page.dictionary.data as PageEntries).UserUnit = unit;
	document.addNamedDestination(name);
}

function drawSheet(
	drawing: Drawing,
	{ groups, sheets }: Laid,
	drawn: Set<ShapeGroup>,
	frame: Frame & Leading & { readonly name: string },
): void {
	const { document, text, structure, sheet } = drawing;
	addPage(document, sheet, pageName(frame.page));
	if (frame.isFirst) document.addNamedDestination(frame.name);
	drawFrame(document, text, structure, frame);
	const here = groups.filter((group) => sheets.length === 1 || isOn(sheet, group));
	drawGroups(drawing, here, drawn, frame);
}

function problemsOf(laid: readonly Laid[], page: PageChoice): Issue[] {
	const pages = pageCount(laid);
	if (pages > mostPages)
		return [makePictureIssue('picture-too-many-pages', { pages, most: mostPages }, null)];
	const points = laid.reduce((least, { picture, sheets: [sheet] }) => {
		const sizes = picture.shapes.flatMap((shape) => (shape.kind === 'text' ? shape.size : []));
		const smallest = sizes.reduce((one, other) => Math.min(one, other), Infinity);
		return Math.min(least, smallest * (sheet?.scale ?? 1) * (sheet?.unit ?? 1));
	}, Infinity);
	if (points >= smallPrint) return [];
	const values = { page, points: points.toFixed(1) };
	return [makePictureIssue(points < unreadable ? 'picture-unreadable' : 'picture-small-print', values, null)];
}

function isOn({ part }: Sheet, { bounds }: ShapeGroup): boolean {
	return (
		bounds.x <= part.x + part.width &&
		bounds.x + bounds.width >= part.x &&
		bounds.y <= part.y + part.height &&
		bounds.y + bounds.height >= part.y
	);
}

/** Every text that is drawn, frame and all: the faces are fetched before anything is. */
function textsOf({ shapes, title, source, contents }: Picture, day: string): readonly SetText[] {
	const said = lateWords().pictures;
	const framing = [title, source, contents, day, said.confidential, said.page(1234567890, 1234567890), '·…'];
	return [
		...shapes.flatMap((shape) => (shape.kind === 'text' ? shape : [])),
		...([400, 600] as const).map((weight) => ({ lines: framing, weight })),
	];
}

/** What leads on, and all of the two upper levels. Deeper than readers unfold, what is below stands side by side. */
function addBookmarks(
	top: Bookmark,
	{ picture: { title, outline }, sheets, plan }: Laid,
	first: number,
	places: Places,
): void {
	const deepest = 40;
	const pageSheets = plan ? [plan, ...sheets] : sheets;
	const root = top.addItem(shownText(title), { expanded: first === 0, pageNumber: first });
	const left = outline.toReversed().map((entry) => ({ entry, parent: root, depth: 1 }));
	for (let next = left.pop(); next; next = left.pop()) {
		const { entry, parent, depth } = next;
		if (depth > 2 && entry.children.length === 0) continue;
		const place = places.get(entry);
		const width = pageSheets[(place?.page ?? first) - first]?.width ?? 0;
		const item = parent.addItem(shownText(entry.text), {
			...{ pageNumber: place?.page ?? first, top: place?.top ?? 0 },
			// Counted from the right, as the library has it.
			left: width - (place?.left ?? 0),
		});
		const below = depth < deepest ? item : parent;
		left.push(
			...entry.children.toReversed().map((child) => ({ entry: child, parent: below, depth: depth + 1 })),
		);
	}
}
