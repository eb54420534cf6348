import type { Transition } from '#lib/model/transition.ts';
import type { Section } from '../section.ts';
import { lineAt, lineSpan, trimmed } from '../page-text.ts';
import { markerIn } from './entry-lines.ts';
import { fieldSection, standsAbove, type FieldSection } from './grammar.ts';
import { boldLine, exampleLine, headingLine, itemLines, textIn } from './lines-of.ts';
import { moveSection, movesTitled, pageOfMove, roleSection } from './move-places.ts';
import { nameOfRole, titleOfMove } from './page-lines.ts';
import { partLines } from './part-lines.ts';
import type { PageEdit } from './page-edits.ts';
import { holderAt, sectionBlocks, sectionSpan, type PageShape } from './page-shape.ts';
import { entryPlace, type Entry, type ListChange } from './rebase.ts';
import type { FileEdit, WriteContext } from './write-context.ts';

/** Where lines go that have no sibling on their page. */
interface Home {
	readonly file: string;
	readonly shape: PageShape;
	/** What the new part stands in; null where the move has no section yet. */
	readonly section: Section | null;
}

/** The edits that give a list its first entries: below its parent, in its section, or with a section of their own. */
export function firstEntries(
	change: ListChange,
	homeless: readonly number[],
	context: WriteContext,
): readonly FileEdit[] {
	const entries = homeless.map((at) => change.after[at] as Entry);
	const owner = `${change.collection}/${change.id}`;
	if (change.path.length > 1)
		return change.parent ? belowParent(change, change.parent, entries, owner, context) : [];
	const home =
		change.collection === 'roles' ? homeOfRole(change.id, context) : homeOfMove(change.id, context);
	if (home === null) return [];
	const edit = inSection(change, entries, home, owner, context);
	return edit === null ? [] : [{ file: home.file, edit }];
}

function homeOfRole(id: string, { base, shape }: WriteContext): Home | null {
	const pageId = base.roles.find((role) => role.id === id)?.pageId;
	const file = base.pages.find((page) => page.id === pageId)?.file;
	const found = file === undefined ? undefined : shape(file);
	if (file === undefined || found === undefined) return null;
	return { file, shape: found, section: roleSection(found, id, base) };
}

function homeOfMove(id: string, context: WriteContext): Home | null {
	const file = pageOfMove(id, context.base);
	const shape = file === undefined ? undefined : context.shape(file);
	return file === undefined || shape === undefined
		? null
		: { file, shape, section: moveSection(shape, id, context.base) };
}

/** Items of an action or of another item that has none yet. */
function belowParent(
	change: ListChange,
	parent: Entry,
	entries: readonly Entry[],
	owner: string,
	context: WriteContext,
): readonly FileEdit[] {
	const place = entryPlace(parent);
	const shape = place && context.shape(place.file);
	const holder = place && shape && holderAt(shape, place.from, 'items' in parent);
	if (!place || !shape || !holder) return [];
	const { page, eol } = shape;
	const examples = change.path.at(-1) === 'examples';
	const put = (at: number, lines: readonly string[], gap: string): FileEdit[] => [
		{
			file: place.file,
			edit: { from: at, to: at, parts: [gap + lines.join(eol)], depth: holder.depth + 1, owner },
		},
	];
	const body = holder.bodies[holder.at] ?? { from: 0, to: 0 };
	if (holder.kind === 'item') {
		const own = lineSpan(page, lineAt(page, Math.max(place.from, place.to - 1)));
		const indent = page.text
			.slice(body.from, holder.item?.text.from ?? body.from)
			.replace(/\[[ xX]\]\s/, '')
			.replace(/[^>\t]/g, ' ');
		const said = examples
			? entries.map((entry): Entry => ({ text: `Example: ${textIn(entry, 'text')}` }))
			: entries;
		return put(
			examples ? body.to : own.to,
			said.flatMap((entry) => itemLines(entry, `${indent}- `)),
			eol,
		);
	}
	const { section } = holder;
	if (!section?.heading) return [];
	if (examples) {
		const own = section.body.findLast(({ kind }) => kind !== 'rule' && kind !== 'blank') ?? section.heading;
		const lines = entries.flatMap((entry, at) => [
			...(at > 0 ? [''] : []),
			exampleLine(textIn(entry, 'text')),
		]);
		return put(trimmed(page.text, own).to, lines, eol + eol);
	}
	const lines = entries.flatMap((entry) => itemLines(entry, markerIn(shape, section.body)));
	return put(trimmed(page.text, section.heading).to, lines, eol);
}

function inSection(
	change: ListChange,
	entries: readonly Entry[],
	home: Home,
	owner: string,
	context: WriteContext,
): PageEdit | null {
	const [field = ''] = change.path;
	const { shape, section } = home;
	const shared =
		change.alone && section !== null && movesTitled(shape, section, context.base).length > 1 ? section : null;
	const move = context.document.transitions.find(({ id }) => id === change.id);
	const own = move !== undefined && home.file === fileOfRole(move.from, context);
	const within = own && section === null ? roleSection(shape, move.from, context.base) : undefined;
	const moveLevel = within ? levelOfParts(within) : 2;
	const level = shared ? Math.floor(shared.level) + 2 : section === null ? moveLevel + 1 : partLevel(section);
	const ends = [move?.from ?? '', move?.to ?? ''].map((id) => nameOfRole(context.document, id)) as [
		string,
		string,
	];
	const about = fieldSection(change.collection, field);
	const known = about && section && !shared ? existing(section, about) : null;
	const lines = partLines(field, entries, {
		names: context.names,
		level: known ? Math.ceil(known.level) : level,
		ends,
	});
	const edit = (at: number, parts: readonly string[]): PageEdit => ({
		from: at,
		to: at,
		parts,
		depth: 20,
		owner,
	});
	const { eol } = shape;
	if (shared && move) {
		const title = ownTitle(move, own, context);
		const titled = about ? [headingLine(level, about.title), '', ...lines] : lines;
		return behind(shape, shared, [headingLine(level - 1, title), '', ...titled], edit);
	}
	if (known) {
		const last = known.body.findLast(({ kind }) => kind !== 'rule' && kind !== 'blank') ?? known.heading;
		const titled = entries.some((entry) => 'items' in entry && textIn(entry, 'title') !== '');
		const at = titled
			? sectionSpan(shape, known).to
			: trimmed(shape.page.text, last ?? { from: 0, to: 0 }).to;
		return edit(at, [eol + eol, lines.join(eol)]);
	}
	if (section === null) {
		if (!move) return null;
		const title = headingLine(moveLevel, titleOfMove(context.document, move, !own));
		const part = about ? [headingLine(level, about.title), '', ...lines] : lines;
		return appended(shape, [title, '', ...part], 'move', edit, within);
	}
	if (about === undefined) return belowTitle(shape, section, lines, edit);
	const labels =
		section.sections.length > 0 && section.sections.every(({ heading }) => heading?.kind === 'label');
	const title = labels ? boldLine(about.title) : headingLine(level, about.title);
	return newPart(shape, section, [title, '', ...lines], about.kind, edit);
}

/** "Path to CTO", within what is said of CTO and CEO. */
function ownTitle(move: Transition, onOwnPage: boolean, { document }: WriteContext): string {
	return onOwnPage ? `Path to ${nameOfRole(document, move.to)}` : titleOfMove(document, move, true);
}

/** Lines behind all of a section, and not within those of its last part, which may go. */
function behind(shape: PageShape, section: Section, lines: readonly string[], edit: MakeEdit): PageEdit {
	const { page, blocks, eol } = shape;
	const last = sectionBlocks(section).findLast(({ kind }) => kind !== 'rule' && kind !== 'blank');
	const next = last && blocks[blocks.findIndex(({ index }) => index === last.index) + 1];
	const at = next?.from ?? page.text.length;
	const lead = /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)[ \t]*$/.test(page.text.slice(0, at)) ? '' : eol;
	const gap = /[\r\n]$/.test(page.text.slice(0, at)) ? lead : eol + eol;
	return edit(at, [gap, lines.join(eol), next ? eol + eol : eol]);
}

function fileOfRole(id: string, { base }: WriteContext): string | undefined {
	const pageId = base.roles.find((role) => role.id === id)?.pageId;
	return base.pages.find((page) => page.id === pageId)?.file;
}

/** The level of a new section of a role: of a page's own right below its title, else one below the role's. */
export function levelOfParts(section: Section): number {
	return section.level <= 1 ? 2 : partLevel(section);
}

function partLevel(section: Section): number {
	const levels = section.sections
		.filter(({ heading }) => heading?.kind === 'heading')
		.map(({ level }) => level);
	return levels.length > 0 ? Math.min(...levels) : Math.max(2, Math.floor(section.level) + 1);
}

/** A section of that kind which is there already, below this one but in no move of it. */
function existing(section: Section, { kind }: FieldSection): Section | null {
	for (const part of section.sections) {
		if (part.kind === kind) return part;
		const inner = part.kind === 'move' ? null : existing(part, { kind, title: '' });
		if (inner) return inner;
	}
	return null;
}

type MakeEdit = (at: number, parts: readonly string[]) => PageEdit;

function belowTitle(
	{ page, eol }: PageShape,
	section: Section,
	lines: readonly string[],
	edit: MakeEdit,
): PageEdit {
	const last =
		section.body.findLast(({ kind }) => kind === 'paragraph' || kind === 'list') ?? section.heading;
	if (last === null)
		return edit(section.sections[0]?.heading?.from ?? page.text.length, [lines.join(eol), eol + eol]);
	return edit(trimmed(page.text, last).to, [eol + eol, lines.join(eol)]);
}

/** A new part among those of `section`, where the grammar usually has it; parted by a rule where the page does so. */
export function newPart(
	shape: PageShape,
	section: Section,
	lines: readonly string[],
	kind: FieldSection['kind'],
	edit: MakeEdit,
): PageEdit {
	const next = section.sections.find((part) => standsAbove(kind, part.kind));
	if (next?.heading == null) return appended(shape, lines, kind, edit, section);
	const { eol } = shape;
	const gap = ruled(shape, section) ? `${eol}${eol}---${eol}${eol}` : eol + eol;
	return edit(next.heading.from, [lines.join(eol), gap]);
}

/** Whether the parts of a section are parted by rules. */
function ruled({ blocks }: PageShape, section: Section): boolean {
	return section.sections.some(
		({ heading }) =>
			heading !== null && blocks.find(({ index }) => index === heading.index - 1)?.kind === 'rule',
	);
}

/** A part at the end of `section`, or of the page. */
export function appended(
	shape: PageShape,
	lines: readonly string[],
	kind: FieldSection['kind'],
	edit: MakeEdit,
	section?: Section,
): PageEdit {
	const { eol, page, root } = shape;
	const within = section ?? root.sections.find((part) => part.kind === 'title') ?? root;
	const at = sectionSpan(shape, within).to;
	const gap = kind !== 'title' && ruled(shape, within) ? `${eol}${eol}---${eol}${eol}` : eol + eol;
	const tail = at === page.text.length && page.text !== '' && !/[\r\n]$/.test(page.text) ? eol : '';
	return edit(at, [at === 0 ? '' : gap, lines.join(eol), tail]);
}
