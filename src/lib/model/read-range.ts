import type { Range } from './range.ts';
import { horizonOf } from './read-horizon.ts';

const number = '(?:\\d{1,3}(?:,\\d{3})+|\\d{1,15})(?:\\.\\d{1,6})?';
const magnitude = '(?:[KkMmB]\\b|[KkMmB](?=\\+|%|\\s|$|-|–))?';
const approximately =
	'(?:~|≈|about|around|roughly|approx(?:imately|\\.)?|circa|ca\\.?|typically|usually|often|up to|at most|at least|over|more than|under|less than|fewer than|no more than|minimum(?: of)?|min\\.?|max\\.?|maximum(?: of)?|>=|<=|≥|≤|>|<)';
const quantity = new RegExp(
	`^(?:(${approximately}(?:\\s+${approximately})?)\\s*)?([$€£¥])?\\s*(${number})\\s?(${magnitude})(\\+)?\\s*(%)?(?:\\s*(?:-|–|—|−|to|\\.\\.|…)\\s*[$€£¥]?(${number})\\s?(${magnitude})(\\+)?\\s*(%)?)?(\\+)?\\s*(%)?\\s*(x\\b)?\\s*(.*)$`,
	'isu',
);
const splitPart = /(\d{1,3}(?:\.\d+)?)\s*%\s*([^,;/%\d]+?)\s*(?=[,;/]|\band\b|$)/gu;
const none = /^(?:typically |usually |often |generally )?(?:none|no one|nobody|zero|nil)\b/i;
const notApplicable = /^(?:n\/?\s?a|not applicable)\b/i;
const noAnswer = /^[-–—]?$/;

function multiplied(digits: string, letter: string): number {
	const factor = { k: 1e3, m: 1e6, b: 1e9 }[letter.toLowerCase()] ?? 1;
	return Number((Number(digits.replace(/,/g, '')) * factor).toPrecision(12));
}

/** The last brackets of a text, taken off it: "4-8 (first line)" is 4-8 with a qualifier. */
function withoutQualifier(text: string): { body: string; qualifier: string | null } {
	const match = /^(.*?\S)\s*\(([^()]*)\)\s*$/s.exec(text);
	return match?.[1] !== undefined && match[2] !== undefined
		? { body: match[1], qualifier: match[2] }
		: { body: text, qualifier: null };
}

function perOf(unit: string): Range['per'] {
	const rate =
		/(?:\/|\bper\b|\ba\b|\beach\b|\bevery\b)\s*(week|wk|month|mo|year|yr)\b|\b(weekly|monthly|yearly|annually)\b/i.exec(
			unit,
		);
	const word = (rate?.[1] ?? rate?.[2])?.toLowerCase();
	if (word === undefined) return undefined;
	if (word.startsWith('w')) return 'week';
	return word.startsWith('m') ? 'month' : 'year';
}

function split(text: string): Range | null {
	const parts = [...text.matchAll(splitPart)].map((match) => ({
		label: (match[2] ?? '').trim(),
		value: Number(match[1]),
	}));
	return parts.length >= 2 && parts.every((part) => part.label !== '')
		? { text, kind: 'split', parts }
		: null;
}

function openEnd(approx: string, plus: boolean): Range['open'] {
	if (plus || /at least|over|more than|min|>|≥/i.test(approx)) return 'above';
	if (/up to|at most|under|less than|fewer than|no more than|max|<|≤/i.test(approx)) return 'below';
	return undefined;
}

function counted(text: string, body: string): Range | null {
	const match = quantity.exec(body);
	if (!match) return null;
	const [, approx = '', currency, first = '', firstLetter = '', plus1, percent1, second, secondLetter = ''] =
		match;
	const [plus2, percent2, plus3, percent3, times, rest = ''] = match.slice(9);
	if (/^\s*(?:[-–:./]\s*\d|st\b|nd\b|rd\b|th\b|:)/.test(rest)) return null;
	const low = multiplied(first, second !== undefined && firstLetter === '' ? secondLetter : firstLetter);
	const high = second === undefined ? low : multiplied(second, secondLetter);
	const open = openEnd(approx, Boolean(plus1 ?? plus2 ?? plus3));
	const unit = percent1 || percent2 || percent3 ? '%' : (currency ?? (times ? 'x' : rest.trim()));
	const per = perOf(rest);
	return {
		text,
		kind: second === undefined ? 'point' : 'range',
		...(open === 'below' && second === undefined
			? { max: high }
			: { min: Math.min(low, high), max: Math.max(low, high) }),
		...(open ? { open } : {}),
		...(approx ? { approx: approx.trim() } : {}),
		...(unit ? { unit } : {}),
		...(per ? { per } : {}),
	};
}

/**
 * A quantity as an author writes it. `text` is always kept; what is no number, range, split, "none" or "n/a" is
 * of kind text. A reversed range ("12-5") is put in order; `isReversed` tells. Never throws.
 */
export function readRange(text: string): Range {
	const whole = text.trim();
	const shown = whole.length > 300 ? '' : whole.replace(/\*\*|__|[*`]/g, '').trim();
	if (noAnswer.test(shown)) return { text, kind: whole !== '' && whole === shown ? 'na' : 'text' };
	const { body, qualifier } = withoutQualifier(shown);
	const range = split(shown) ?? quantityOrWords(text, body);
	const horizonDays = horizonOf(shown);
	return {
		...range,
		text,
		...(qualifier !== null && range.kind !== 'split' ? { qualifier } : {}),
		...(horizonDays ? { horizonDays } : {}),
	};
}

function quantityOrWords(text: string, body: string): Range {
	if (notApplicable.test(body)) return { text, kind: 'na' };
	if (none.test(body)) return { text, kind: 'none', min: 0, max: 0 };
	return counted(text, body) ?? { text, kind: 'text' };
}

/** Whether a range was written high to low: "12-5 engineers". */
export function isReversed(text: string): boolean {
	const match = quantity.exec(withoutQualifier(text.trim().slice(0, 300)).body);
	const second = match?.[7];
	if (!match || second === undefined || /^\s*[-–/]\s*\d/.test(match[14] ?? '')) return false;
	const letter = match[8] ?? '';
	return (
		multiplied(match[3] ?? '0', match[4] === '' ? letter : (match[4] ?? '')) > multiplied(second, letter)
	);
}

const years =
	/(\d{1,2}(?:\.\d)?)(?:\s*(?:-|–|—|to)\s*(\d{1,2}(?:\.\d)?))?\s*(\+|or more\b)?\s*(years?|yrs?|months?|mos?)\b(\s+or more\b)?/i;

/** The first span of years in a text, with its place in it; months become parts of a year. */
export function findYears(text: string): { value: Range; from: number; to: number } | null {
	const match = years.exec(text);
	if (!match) return null;
	const divisor = /^m/i.test(match[4] ?? '') ? 12 : 1;
	const low = Number((Number(match[1]) / divisor).toFixed(4));
	const high = match[2] === undefined ? low : Number((Number(match[2]) / divisor).toFixed(4));
	const value: Range = {
		text: match[0],
		kind: match[2] === undefined ? 'point' : 'range',
		min: Math.min(low, high),
		max: Math.max(low, high),
		...(match[3] || match[5] ? { open: 'above' as const } : {}),
		unit: 'years',
	};
	return { value, from: match.index, to: match.index + match[0].length };
}
