import { organizationState } from '#lib/analysis/shown/organization-state.ts';
import { viewAt } from '#lib/analysis/shown/view-at.ts';
import type { Picture } from '#lib/drawing/picture.ts';
import { lightTheme } from '#lib/drawing/theme.ts';
import { fileFormats, subjectOf } from '#lib/formats/catalog.ts';
import type { ExportLook, ExportOrder, ExportStep } from '#lib/formats/export-order.ts';
import { figuresOf, handOut } from '#lib/formats/html/hand-out.ts';
import { pictureOf } from '#lib/formats/picture-of.ts';
import type { Subject } from '#lib/formats/subject.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import { issueMaker } from '#lib/model/issue-maker.ts';
import { masked } from '#lib/model/mask.ts';
import { project, type ProjectedDocument } from '#lib/model/projection.ts';
import { slug } from '#lib/model/slug.ts';
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

	/** `tell` hears of steps before the last answer. */
	async answer(request: ExportRequest, tell: (step: ExportStep) => void): Promise<ExportAnswer> {
		if ('take' in request) {
			this.#parts.push(request.take);
			return null;
		}
		const document = (this.#document ??= joinedParts(this.#parts));
		const order = 'look' in request ? request.look : request.make;
		await speak(order.language);
		formatAs(order.locale);
		return 'look' in request ? look(document, order, request.room) : make(document, order, tell);
	}
}

/** The view as shapes under the title and mark that were asked for; null where it shows nothing. */
function pictureFor(document: RolemapDocument, order: ExportOrder): Picture | null {
	const { address, mask, language, title, confidential } = order;
	const view = viewAt(address);
	const picture = view && pictureOf(view, document, { mask, theme: lightTheme, language });
	return picture && { ...picture, title: title || picture.title, confidential };
}

/** What a table or a text shows: the organization as the view's option has it, else the ladder. */
function dataFor(
	document: RolemapDocument,
	{ address, mask, format }: ExportOrder,
): { readonly document: ProjectedDocument; readonly subject: Subject } | null {
	const view = viewAt(address);
	const state = view?.kind === 'organization' ? organizationState(view, document, mask) : null;
	const shown = state?.document ?? project(document, { purpose: 'file', hide: (all) => masked(all, mask) });
	const subject = state ? 'organization' : 'ladder';
	const written = fileFormats.find(({ name }) => name === format);
	const found = written && subjectOf({ ...written, shows: [subject] }, shown);
	return found ? { document: shown, subject: found } : null;
}

async function look(document: RolemapDocument, order: ExportOrder, room: Room): Promise<ExportLook> {
	const picture = pictureFor(document, order);
	const paint = picture && (await import('./painted-picture.ts'));
	const drawn = paint && (await paint.painted(picture, lightTheme, paint.widthIn(room, picture.bounds)));
	return {
		picture: drawn?.transferToImageBitmap() ?? null,
		title: picture?.title ?? document.title,
		contents: contentsOf(document, order, picture),
	};
}

function contentsOf(document: RolemapDocument, order: ExportOrder, picture: Picture | null): string {
	const said = lateWords().export;
	if (order.format === 'html') return said.contains(figuresOf(document, order.mask));
	if (order.format === 'png' || order.format === 'pptx') return picture?.contents ?? '';
	if (order.format === 'markdown')
		return said.contains({ ...figuresOf(document, order.mask), positions: 0, asOf: undefined });
	const data = dataFor(document, order);
	if (!data) return '';
	const figures = figuresOf(data.document, order.mask);
	const own = data.subject === 'ladder' ? { positions: 0 } : { roles: 0 };
	return said.contains({ ...figures, ...own });
}

async function make(
	document: RolemapDocument,
	order: ExportOrder,
	tell: (step: ExportStep) => void,
): Promise<ExportStep> {
	const { format } = order;
	const picture = format === 'html' ? null : pictureFor(document, order);
	const file = (content: string | Uint8Array<ArrayBuffer>, type: string): ExportStep => ({
		name: `${slug(order.title || picture?.title || document.title) || 'rolemap'}.${format === 'mermaid' ? 'mmd' : format}`,
		bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
		type,
	});
	if (format === 'html') return file(await pageOf(document, order), 'text/html');
	if (format === 'png' || format === 'pptx') {
		if (!picture) return { issues: [makeIssue('export-nothing-drawn', {}, null)] };
		return format === 'png' ? png(picture, order.width, file) : deck(picture, tell, file);
	}
	const data = dataFor(document, order);
	const written = fileFormats.find(({ name }) => name === format);
	if (!data || !written) return { issues: [makeIssue('export-nothing-drawn', {}, null)] };
	return file(await (await written.load())(data.document, data.subject), 'application/octet-stream');
}

type AsFile = (content: string | Uint8Array<ArrayBuffer>, type: string) => ExportStep;

async function png(picture: Picture, width: number, file: AsFile): Promise<ExportStep> {
	const { mostWidth, painted } = await import('./painted-picture.ts');
	const most = mostWidth(picture.bounds);
	if (width > most) return { issues: [makeIssue('export-too-wide', { width, most }, null)] };
	const blob = await (await painted(picture, lightTheme, width)).convertToBlob({ type: 'image/png' });
	return file(new Uint8Array(await blob.arrayBuffer()), 'image/png');
}

async function deck(picture: Picture, tell: (step: ExportStep) => void, file: AsFile): Promise<ExportStep> {
	const { writePptx } = await import('#lib/formats/pptx/write.ts');
	const bytes = writePptx([{ picture }], {
		title: picture.title,
		confidential: lateWords().pictures.confidential,
		progress: (done, of) => tell({ done, of }),
	});
	return file(bytes, 'application/vnd.openxmlformats-officedocument.presentationml.presentation');
}

/** Rejects where the viewer, which lies beside the app, cannot be fetched. */
async function pageOf(document: RolemapDocument, order: ExportOrder): Promise<string> {
	const { address: view, mask, title, confidential } = order;
	const said = lateWords();
	const [template, { writeHtml }] = await Promise.all([
		fetch(viewerAddress).then((answer) => (answer.ok ? answer.text() : '')),
		import('#lib/formats/html/write.ts'),
	]);
	const mark = confidential ? said.pictures.confidential : '';
	const made = handOut(document, { view, mask, title, mark, contains: said.export.contains });
	return writeHtml(made.document, template, made.head);
}
