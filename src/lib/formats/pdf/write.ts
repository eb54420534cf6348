import PDFDocument from 'pdfkit';
import type { Bookmark, PdfDocument } from './pdf-document.ts';
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
import { drawGroups } from './draw-groups.ts';
import { drawFrame } from './page-frame.ts';
import { PdfText, type SetText } from './pdf-text.ts';
import { shapeGroups, type ShapeGroup } from './shape-groups.ts';
import { sheetsOf, type Sheet } from './sheets.ts';
import { Structure } from './structure.ts';
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
const mostPages = 400;

/**
 * A picture as a PDF: vectors, letters in their faces, read aloud as an outline, with bookmarks. What would be no
 * readable file is refused with the reason and a way.
 */
export async function writePdf(
	picture: Picture,
	options: PdfOptions,
): Promise<Result<Uint8Array<ArrayBuffer>>> {
	const groups = shapeGroups(picture);
	const all = sheetsOf(picture.bounds, options.page);
	const sheets = all.length === 1 ? all : all.filter((sheet) => groups.some((group) => isOn(sheet, group)));
	const issues = problemsOf(picture, sheets, options.page);
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
	const text = await PdfText.for(document, textsOf(picture, day), options.loadFace);
	const structure = new Structure(document, picture);
	const pageOf = new Map<
		PictureEntry,
		{ readonly page: number; readonly top: number; readonly left: number }
	>();
	const drawn = new Set<ShapeGroup>();
	for (const [page, sheet] of sheets.entries()) {
		document.addPage({ size: [sheet.width, sheet.height], margin: 0 });
		const frame = { picture, sheet, page, pages: sheets.length, day, theme: options.theme };
		drawFrame(document, text, structure, frame);
		const here = groups.filter((group) => sheets.length === 1 || isOn(sheet, group));
		drawGroups({ document, text, structure, sheet }, here, drawn, (entry, place) =>
			pageOf.set(entry, { page, ...place }),
		);
	}
	addBookmarks(document.outline as Bookmark, picture, pageOf, sheets);
	structure.end();
	document.end();
	const missing = text.missing();
	if (missing > 0) issues.push(makePictureIssue('picture-face-missing', { count: missing }, null));
	return { ok: true, value: await bytes, issues };
}

function problemsOf(picture: Picture, sheets: readonly Sheet[], page: PageChoice): Issue[] {
	if (sheets.length > mostPages)
		return [makePictureIssue('picture-too-many-pages', { pages: sheets.length, most: mostPages }, null)];
	const smallest = picture.shapes.reduce(
		(least, shape) => (shape.kind === 'text' ? Math.min(least, shape.size) : least),
		Infinity,
	);
	const points = smallest * (sheets[0]?.scale ?? 1);
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
	{ title, outline }: Picture,
	pageOf: ReadonlyMap<PictureEntry, { readonly page: number; readonly top: number; readonly left: number }>,
	sheets: readonly Sheet[],
): void {
	const deepest = 40;
	const root = top.addItem(shownText(title), { expanded: true, pageNumber: 0 });
	const left = outline.toReversed().map((entry) => ({ entry, parent: root, depth: 1 }));
	for (let next = left.pop(); next; next = left.pop()) {
		const { entry, parent, depth } = next;
		if (depth > 2 && entry.children.length === 0) continue;
		const place = pageOf.get(entry);
		const width = sheets[place?.page ?? 0]?.width ?? 0;
		const item = parent.addItem(shownText(entry.text), {
			...{ pageNumber: place?.page ?? 0, top: place?.top ?? 0 },
			// Counted from the right, as the library has it.
			left: width - (place?.left ?? 0),
		});
		const below = depth < deepest ? item : parent;
		left.push(
			...entry.children.toReversed().map((child) => ({ entry: child, parent: below, depth: depth + 1 })),
		);
	}
}
