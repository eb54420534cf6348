import type { Range } from './range.ts';
import { openEnd, opening, qualifying } from './range-words.ts';
import { horizonOf } from './read-horizon.ts';

// Thousands stand behind a comma, a dot or a space ("3.000", "1 000"), decimals behind a dot or a comma ("1,5").
const number =
	'(?:[1-9]\\d{0,2}(?:[.\\u0020\\u00a0\\u202f]\\d{3})+|\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,6})?|\\d{1,15}(?:\\.\\d{1,6}|,\\d{1,2})?)(?!\\d)';
const magnitude = '(\\s?[KkMmB](?=\\b|\\+|%)|\\s?(?:thousand|million|billion|mio|mrd|mn|bn)\\b\\.?)?';
// A small m behind a space counts meters or months, not millions.
const smallUnit = /^\sm$/;
const approximately = `(?:${qualifying}|typically|usually|often)`;
const quantity = new RegExp(
	`^(?:(${approximately}(?:\\s+${approximately})?)\\s*)?([$€£¥])?\\s*(${number})${magnitude}\\s?(\\+)?\\s*(%)?(?:\\s*(?:-|–|—|−|to|\\.\\.|…)\\s*[$€£¥]?(${number})${magnitude}\\s?(\\+)?\\s*(%)?)?(\\+)?\\s*(%)?\\s*(x\\b)?\\s*(.*)$`,
	'isu',
);
const factors: Readonly<Record<string, number>> = { k: 1e3, t: 1e3, m: 1e6, b: 1e9 };
const splitPart = /(\d{1,3}(?:\.\d+)?)\s*%\s*([^,;/%\d]+?)\s*(?=[,;/]|\band\b|$)/gu;
const none =
	/^(?:typically |usually |often |generally )?(?:none|no one|nobody|zero|nil)\b(?!\s+to\b)(?!.*\d)/is;
const opened = new RegExp(`^${opening}\\s*`, 'i');
// Digits right behind a number belong to it, though we cannot say how: a date, a ratio, "10 +/- 2".
const goesOn = /^\s*(?:[-–—:./±]\s*\d|,?\d|e\d|\/\s*-|st\b|nd\b|rd\b|th\b|:)/i;
const notApplicable = /^(?:n\/?\s?a|not applicable)\b/i;
const noAnswer = /^[-–—]?$/;

function multiplied(digits: string, letter: string): number {
	const word = smallUnit.test(letter) ? '' : letter.trim().toLowerCase();
	const factor = word === 'mrd' || word === 'mrd.' ? 1e9 : (factors[word.charAt(0)] ?? 1);
	return Number((decimal(digits, word !== '') * factor).toPrecision(12));
}

/** "1.250" is a thousand and more, but "1.250M" a million and a quarter. */
function decimal(digits: string, hasMagnitude: boolean): number {
	const shut = digits.replace(/\s/g, '');
	if (!hasMagnitude && /^[1-9]\d{0,2}(?:\.\d{3})+$/.test(shut)) return Number(shut.replace(/\./g, ''));
	if (/^\d{1,3}(?:,\d{3})+(?:\.|$)/.test(shut)) return Number(shut.replace(/,/g, ''));
	return Number(shut.replace(',', '.'));
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

function counted(text: string, body: string): Range | null {
	const match = quantity.exec(body);
	if (!match) return null;
	const [, approx = '', currency, first = '', firstLetter = '', plus1, percent1, second, secondLetter = ''] =
		match;
	const [plus2, percent2, plus3, percent3, times, rest = ''] = match.slice(9);
	if (goesOn.test(rest)) return null;
	const behind = opened.exec(rest)?.[0] ?? '';
	const small = smallUnit.test(second === undefined ? firstLetter : secondLetter) ? 'm ' : '';
	const noun = (small + rest.slice(behind.length)).trim();
	const low = multiplied(first, second !== undefined && firstLetter === '' ? secondLetter : firstLetter);
	const high = second === undefined ? low : multiplied(second, secondLetter);
	const open = openEnd([approx, plus1, plus2, plus3, behind].join(' '));
	const unit = percent1 || percent2 || percent3 ? '%' : (currency ?? (times ? 'x' : noun));
	const per = perOf(noun);
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
