import { organizationState } from '#lib/analysis/shown/organization-state.ts';
import { viewAt } from '#lib/analysis/shown/view-at.ts';
import type { Picture } from '#lib/drawing/picture.ts';
import { lightTheme } from '#lib/drawing/theme.ts';
import { fileFormats, pictureFormats, subjectOf } from '#lib/formats/catalog.ts';
import {
	showsPicture,
	type ExportLook,
	type ExportOrder,
	type ExportedFile,
} from '#lib/formats/export-order.ts';
import { hasOwnSheets, viewSheets } from '#lib/formats/document-tables/view-sheets.ts';
import { sheetsFile } from '#lib/formats/document-tables/sheets-file.ts';
import { shownPositions } from '#lib/formats/document-tables/shown-positions.ts';
import { figuresOf, handOut } from '#lib/formats/html/hand-out.ts';
import { pictureOf } from '#lib/formats/picture-of.ts';
import type { Subject } from '#lib/formats/subject.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import { issueMaker } from '#lib/model/issue-maker.ts';
import { unmasked } from '#lib/model/mask.ts';
import { project, type ProjectedDocument } from '#lib/model/projection.ts';
import { slug } from '#lib/model/slug.ts';
import { withoutNames } from '#lib/model/without-names.ts';
import { exportIssueWords } from '#lib/words/english/issues-export.ts';
import { formatAs } from '#lib/words/formats.ts';
import { lateWords } from '#lib/words/late-words.ts';
import { speak } from '#lib/words/words.ts';
import { joinedParts, type DocumentPart } from './document-parts.ts';
import type { ExportAnswer, ExportRequest, Room } from './export-request.ts';

const makeIssue = issueMaker(exportIssueWords);
const viewerAddress = '/viewer.html';

/** Makes files of the document that it was handed in parts. */
export class Exporter {
	readonly #parts: DocumentPart[] = [];
	#document: RolemapDocument | null = null;

	async answer(request: ExportRequest): Promise<ExportAnswer> {
		if ('take' in request) {
			this.#parts.push(request.take);
			return null;
		}
		const document = (this.#document ??= joinedParts(this.#parts));
		const order = 'look' in request ? request.look : request.make;
		await speak(order.language);
		formatAs(order.locale);
		return 'look' in request ? look(document, order, request.room) : make(document, order);
	}
}

/** The view as shapes under the title and mark that were asked for: whole, and parted where the format wants parts. */
async function picturesFor(
	document: RolemapDocument,
	order: ExportOrder,
): Promise<{ readonly whole: Picture; readonly parts: readonly Picture[] } | null> {
	const { address, mask, language, title, confidential } = order;
	const view = viewAt(address);
	const options = { mask, theme: lightTheme, language };
	const whole = view && pictureOf(view, document, options);
	if (!whole) return null;
	const titled = (picture: Picture): Picture => ({
		...picture,
		...(title !== '' && picture.title === whole.title ? { title } : {}),
		confidential: confidential || picture.confidential,
	});
	const parts = await pictureFormats.find(({ name }) => name === order.format)?.parts?.(order.page);
	return {
		whole: titled(whole),
		parts: (parts ? parts(view, document, options) : [whole]).map(titled),
	};
}

/** What a table or a text shows: the organization as the view's option has it, else the ladder. */
function dataFor(
	document: RolemapDocument,
	{ address, mask, format }: ExportOrder,
): { readonly document: ProjectedDocument; readonly subject: Subject } | null {
	const view = viewAt(address);
	const isOrganization = view?.kind === 'organization';
	const state = isOrganization ? organizationState(view, document, unmasked) : null;
	if (isOrganization && !state) return null;
	// Ids stand in tables, and often they are names or mail addresses.
	const { document: unnamed, idOf } = withoutNames(state?.document ?? document, mask);
	const focus = isOrganization && view.focus !== undefined ? idOf(view.focus) : undefined;
	const shown = project(isOrganization ? shownPositions(unnamed, { ...view, focus }) : unnamed, {
		purpose: 'file',
	});
	const subject = state ? 'organization' : 'ladder';
	const written = fileFormats.find(({ name }) => name === format);
	const found = written && subjectOf({ ...written, shows: [subject] }, shown);
	return found ? { document: shown, subject: found } : null;
}

async function look(document: RolemapDocument, order: ExportOrder, room: Room): Promise<ExportLook> {
	const pictures = showsPicture(order.format) ? await picturesFor(document, order) : null;
	const picture = pictures?.whole ?? null;
	const [first = picture] = pictures?.parts ?? [];
	const paint = first && (await import('./painted-picture.ts'));
	const drawn = paint && (await paint.painted(first, order.now, paint.widthIn(room, first)));
	return {
		picture: drawn?.transferToImageBitmap() ?? null,
		title: picture?.title ?? document.title,
		contents: contentsOf(document, order, picture),
		sheets: pictures?.parts.length ?? 1,
	};
}

function contentsOf(document: RolemapDocument, order: ExportOrder, picture: Picture | null): string {
	const said = lateWords().export;
	if (order.format === 'html') return said.contains(figuresOf(document, order.mask));
	if (showsPicture(order.format)) return picture?.contents ?? '';
	if (order.format === 'markdown')
		return said.contains({ ...figuresOf(document, order.mask), positions: 0, asOf: undefined });
	const data = dataFor(document, order);
	if (!data) return '';
	const figures = figuresOf(data.document, order.mask);
	const own = data.subject === 'ladder' ? { positions: 0 } : { roles: 0 };
	return said.contains({ ...figures, ...own });
}

async function make(document: RolemapDocument, order: ExportOrder): Promise<ExportedFile> {
	const { format } = order;
	const nothing = { issues: [makeIssue('export-nothing-drawn', {}, null)] };
	if (format === 'html') return page(document, order);
	if (showsPicture(format)) {
		const pictures = await picturesFor(document, order);
		return pictures ? pictureFile(pictures, order) : nothing;
	}
	const view = viewAt(order.address);
	if (view && (format === 'csv' || format === 'xlsx') && hasOwnSheets(view, format)) {
		const sheets = viewSheets(view, document, order);
		return sheets ? fileOf(order, document.title, await sheetsFile(sheets, format)) : nothing;
	}
	const data = dataFor(document, order);
	const written = fileFormats.find(({ name }) => name === format);
	if (!data || !written) return nothing;
	const content = await (await written.load())(data.document, data.subject);
	const title =
		data.subject === 'organization' ? data.document.orgs[0]?.name || document.title : document.title;
	return fileOf(order, title, typeof content === 'string' ? new TextEncoder().encode(content) : content);
}

async function pictureFile(
	{ whole, parts }: { readonly whole: Picture; readonly parts: readonly Picture[] },
	order: ExportOrder,
): Promise<ExportedFile> {
	const { now, page } = order;
	if (order.format === 'png') {
		const { mostWidth, painted } = await import('./painted-picture.ts');
		const most = mostWidth(whole, now);
		if (order.width > most)
			return { issues: [makeIssue('export-too-wide', { width: order.width, most }, null)] };
		const blob = await (await painted(whole, now, order.width)).convertToBlob({ type: 'image/png' });
		return fileOf(order, whole.title, new Uint8Array(await blob.arrayBuffer()));
	}
	const { faceFile: loadFace } = await import('./face-file.ts');
	const write = await pictureFormats.find(({ name }) => name === order.format)?.load();
	const [first = whole, ...others] = parts;
	const written = await write?.(first, { theme: lightTheme, now, page, loadFace }, others);
	if (!written?.ok) return { issues: written?.issues ?? [] };
	return { ...fileOf(order, whole.title, written.value), issues: written.issues };
}

function fileOf({ format }: ExportOrder, title: string, bytes: Uint8Array<ArrayBuffer>) {
	const name = `${slug(title) || 'rolemap'}.${format === 'mermaid' ? 'mmd' : format}`;
	return { name, bytes, type: types[format] ?? 'application/octet-stream' };
}

const types: Partial<Record<ExportOrder['format'], string>> = {
	svg: 'image/svg+xml',
	png: 'image/png',
	pdf: 'application/pdf',
	html: 'text/html',
	csv: 'text/csv',
	mermaid: 'text/plain',
};

/** The viewer lies beside the app: where it cannot be fetched, or is none, as while developing, there is no file. */
async function page(document: RolemapDocument, order: ExportOrder): Promise<ExportedFile> {
	const { address: view, mask, title, confidential } = order;
	const [template, { writeHtml }, { isViewer }] = await Promise.all([
		fetch(viewerAddress).then(
			(answer) => (answer.ok ? answer.text() : ''),
			() => '',
		),
		import('#lib/formats/html/write.ts'),
		import('#lib/formats/html/viewer-file.ts'),
	]);
	if (!isViewer(template)) return { issues: [makeIssue('export-no-viewer', {}, null)] };
	const said = lateWords();
	const mark = confidential ? said.pictures.confidential : '';
	const made = handOut(document, { view, mask, title, mark, contains: said.export.contains });
	const text = writeHtml(made.document, template, made.head);
	return fileOf(order, title || document.title, new TextEncoder().encode(text));
}
