import { viewAt, type View } from '#lib/analysis/shown/view-at.ts';
import { lightTheme } from '#lib/drawing/theme.ts';
import type { PictureFormat } from '#lib/formats/catalog.ts';
import { readPage, type PageChoice, pageChoices } from '#lib/formats/page-choice.ts';
import { pictureOf } from '#lib/formats/picture-of.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import { readMask, type Mask } from '#lib/model/mask.ts';
import { project } from '#lib/model/projection.ts';
import type { ProjectedTalent } from '#lib/model/talent/project-talent.ts';
import { commandLineWords } from '#lib/words/english/command-line.ts';
import { pictureCommandWords as words } from '#lib/words/english/picture-command.ts';
import { diffReportWords } from '#lib/words/english/scenarios.ts';
import { faceFile } from '../face-file.ts';
import type { Given } from '../read-flags.ts';
import { readTalentFile, talentFlags } from '../read-talent-file.ts';
import { painter, showIssue } from '../show-issue.ts';
import { showText } from '../show-text.ts';
import { stateNamed } from '../state-named.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { refuse } from '../wrong-usage.ts';

export const pictureFlags = { mask: 'value', page: 'value', ...talentFlags } as const;

/** What a picture in a file is to show, and how. */
export interface PictureOrder {
	readonly path: string;
	/** Where to write; null for the standard output. */
	readonly out: string | null;
	readonly picture: PictureFormat;
	readonly address: string | null;
	readonly view: View | null;
	readonly mask: Mask;
	readonly page: PageChoice;
	readonly given: Given;
}

/** The order that flags give, or a sentence on what is wrong with them. */
export function readPictureOrder(picture: PictureFormat, path: string, given: Given): PictureOrder | string {
	const { view: address, page = 'fit' } = given.values;
	const view = address === undefined ? null : viewAt(address);
	const mask = given.values['mask'] ?? (view?.kind === 'succession' ? 'role-only' : 'none');
	if (address !== undefined && view === null) return words.noSuchView(showText(address), picture.name);
	const hidden = knownMask(mask);
	if (hidden === null) return words.unknownMask(showText(mask));
	const sheet = readPage(page);
	if (sheet === null) return words.unknownPage(showText(page), pageChoices.join(', '));
	const out = given.values['out'] ?? null;
	if (picture.binary && out === null) return commandLineWords.formatNeedsFile(picture.name);
	return { path, out, picture, address: address ?? null, view, mask: hidden, page: sheet, given };
}

/** A mask that is misspelled would hide nothing. */
export function knownMask(text: string): Mask | null {
	const known = ['none', 'initials', 'role-only', 'pay', 'photos'];
	return text.split(',').every((part) => known.includes(part)) ? readMask(text) : null;
}

export const isPictureOrder = (order: object): order is PictureOrder => 'picture' in order;

/** The file of a picture; how the command ends where there is none, the reason said. */
export async function drawPicture(
	order: PictureOrder,
	document: RolemapDocument | undefined,
	terminal: Terminal,
): Promise<Uint8Array | ExitCode> {
	if (!document || document.roles.length + document.positions.length === 0) {
		terminal.err(commandLineWords.nothingToWrite(['ladder', 'organization']));
		return 1;
	}
	const view = order.view ?? viewAt(document.roles.length > 0 ? '/' : '/organization');
	if (view === null) return refuse(terminal, words.showsNothing(order.address ?? '/'));
	const named = checkedStates(view, document, terminal);
	if (named !== null) return refuse(terminal, named);
	const talent = await talentOf(order, document, terminal);
	if (typeof talent === 'number') return talent;
	const options = { mask: order.mask, theme: lightTheme, language: 'en', talent: talent ?? undefined };
	const whole = pictureOf(view, document, options);
	const parts = await order.picture.parts?.(order.page);
	const pictures = parts ? parts(view, document, options) : [whole];
	const [picture, ...others] = pictures.filter((one) => one !== null);
	if (whole === null || !picture)
		return refuse(
			terminal,
			view.kind === 'succession' && talent === null
				? words.needsTalent
				: words.showsNothing(showText(order.address ?? '/')),
		);
	const write = await order.picture.load();
	const file = { theme: lightTheme, now: Date.now(), page: order.page, loadFace: faceFile };
	const written = await write(picture, file, others);
	for (const issue of written.issues) terminal.err(showIssue(issue, painter(terminal.color)));
	if (!written.ok) return 1;
	terminal.err(words.contains(showText(whole.contents)));
	return written.value;
}

/** What is wrong with the options that a view names; what of them no longer fits is said. */
export function checkedStates(view: View, document: RolemapDocument, terminal: Terminal): string | null {
	if (view.kind !== 'organization') return null;
	const whole = project(document, { purpose: 'file' });
	for (const asked of [view.scenario, view.against]) {
		if (asked === null) continue;
		const state = stateNamed(whole, asked);
		if (typeof state === 'string') return state;
		if (state.stale > 0) terminal.err(diffReportWords.stale(showText(state.name), state.stale));
	}
	return null;
}

/** The talent data of the file that is named; null where none is, and how the command ends where it cannot be read. */
export async function talentOf(
	{ given }: Pick<PictureOrder, 'given'>,
	document: RolemapDocument,
	terminal: Terminal,
): Promise<ProjectedTalent | ExitCode | null> {
	const path = given.values['talent'];
	return path === undefined
		? null
		: readTalentFile(path, project(document, { purpose: 'file' }), given, terminal);
}
