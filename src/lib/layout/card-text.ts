import type { RolemapDocument } from '#lib/model/document.ts';
import type { Range } from '#lib/model/range.ts';
import type { Role } from '#lib/model/role.ts';
import { drawingWords } from '#lib/words/drawing-words.ts';
import { plainText } from '#lib/model/plain-text.ts';
import { textWidth } from './text-width.ts';
import { fitText, wrapText, type TextStyle } from './wrap-text.ts';

/** The words of one card, already broken into lines: the screen and every export show the same. */
export interface CardText {
	readonly title: readonly string[];
	/** One line at a glance: "the function · 100–500+"; '' where the page says nothing that fits a card. */
	readonly glance: string;
	/** The role's own question in at most two lines, for whoever looks closely; empty where there is none. */
	readonly question: readonly string[];
}

/** Sizes in pixels at zoom 1 of everything inside a card. */
export const cardMeasures = {
	width: 208,
	left: 18,
	right: 14,
	top: 10,
	bottom: 11,
	titleLine: 18,
	glanceLine: 16,
	between: 4,
	titleLines: 4,
} as const;

export const titleStyle: TextStyle = { size: 14, weight: 600 };
export const glanceStyle: TextStyle = { size: 12, weight: 400 };
const textRoom = cardMeasures.width - cardMeasures.left - cardMeasures.right;

/** What tells a role's breadth in a word, and its size in a figure, the most telling first. */
const breadthNames = ['scope', 'span', 'scope of work', 'scope of impact', 'impact', 'scope of influence'];
const sizeNames = [
	'org size',
	'organization size',
	'team size',
	'headcount',
	'engineers',
	'direct reports',
	'reports',
];

function scopeText(
	role: Role,
	names: readonly string[],
	document: RolemapDocument,
	wanted: (range: Range) => boolean,
) {
	const named = new Map(
		document.dimensions.map((dimension) => [dimension.id, dimension.name.trim().toLowerCase()]),
	);
	for (const name of names) {
		const entry = role.scope.find(
			({ dimensionId, statements }) =>
				named.get(dimensionId) === name && statements[0] !== undefined && wanted(statements[0].value),
		);
		if (entry?.statements[0] !== undefined) return plainText(entry.statements[0].text);
	}
	return undefined;
}

const isFigure = ({ kind }: Range) => kind === 'range' || kind === 'point';
const isWords = ({ kind }: Range) => kind === 'text' || kind === 'range' || kind === 'point';

/** "100-500+ engineers" as "100–500+"; whatever is no figure stays as it is. */
const figureOf = (text: string) =>
	(/^\D{0,2}[\d.,]+[KM]?(?:\s*[-–—]\s*[\d.,]+[KM]?)?\+?/u.exec(text)?.[0] ?? text).replace(
		/\s*[-—–]\s*/g,
		'–',
	);

/** Where a phrase may end early and still say the same, only less: "Tasks and small features in one service". */
const softEnds = /\s+(?:and|or|in|on|at|for|with|within|across|including|plus|to)\s|\s*[,;:(—]|\s–\s/g;
/** Before "of" a phrase loses what it is about; better than an ellipsis all the same. */
const hardEnds = /\s+of\s/g;
const shortestPhrase = 5;

/** The beginnings of `text` that end at `ends`, the longest first. */
function phrases(text: string, ends: RegExp): readonly string[] {
	return Array.from(text.matchAll(ends), ({ index }) => text.slice(0, index))
		.filter((phrase) => phrase.length >= shortestPhrase)
		.reverse();
}

const fitsLine = (text: string) => textWidth(text, glanceStyle.size, glanceStyle.weight) <= textRoom;

function glanceLine(role: Role, document: RolemapDocument): string {
	const breadth = scopeText(role, breadthNames, document, isWords);
	const size = scopeText(role, sizeNames, document, isFigure);
	const focus = role.primaryFocus[0] === undefined ? undefined : plainText(role.primaryFocus[0].text);
	const words = breadth ?? focus;
	const short = words === undefined ? [] : phrases(words, softEnds);
	const figure = size === undefined ? [] : [figureOf(size)];
	const choices = [
		...figure.flatMap((known) =>
			[breadth, ...(breadth === undefined ? [] : short.filter((phrase) => phrase.includes(' ')))].map(
				(text) => text && `${text} · ${known}`,
			),
		),
		breadth,
		size,
		focus,
		...short,
		...(words === undefined ? [] : phrases(words, hardEnds)),
	].filter((choice): choice is string => choice !== undefined && choice !== '');
	const dashed = choices.map((choice) => choice.replace(/(\d)-(?=\d)/g, '$1–'));
	const fitting = dashed.find(fitsLine);
	if (fitting !== undefined) return fitting;
	if (words !== undefined && words !== '') return fitText(words, textRoom, glanceStyle);
	return role.kind === 'stub' ? drawingWords.noPage : '';
}

/** The name on the card: the whole name where it fits one line, else the page's own label if that does. */
export function cardTitle(role: Role): string {
	const fits = (text: string) => textWidth(text, titleStyle.size, titleStyle.weight) <= textRoom;
	const name = plainText(role.name);
	const label = role.shortName === undefined ? undefined : plainText(role.shortName);
	return !fits(name) && label !== undefined && fits(label) ? label : name;
}

/** What `role`'s card says, broken into lines that fit `cardMeasures`. */
export function cardText(role: Role, document: RolemapDocument): CardText {
	const question = role.coreQuestion[0];
	return {
		title: wrapText(cardTitle(role), textRoom, titleStyle, cardMeasures.titleLines),
		glance: glanceLine(role, document),
		question: question === undefined ? [] : wrapText(plainText(question.text), textRoom, glanceStyle, 2),
	};
}

/** Height of a card with `titleLines` lines of name and, where `glance` is set, one line below them. */
export function cardHeight(titleLines: number, glance: boolean): number {
	const { top, bottom, titleLine, glanceLine: line, between } = cardMeasures;
	return top + Math.max(1, titleLines) * titleLine + (glance ? between + line : 0) + bottom;
}
