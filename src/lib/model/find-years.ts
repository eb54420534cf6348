import type { Range } from './range.ts';
import { openEnd, opening, qualifying } from './range-words.ts';

const words = [
	'one',
	'two',
	'three',
	'four',
	'five',
	'six',
	'seven',
	'eight',
	'nine',
	'ten',
	'eleven',
	'twelve',
];
const number = `(\\d{1,3}(?:[.,]\\d{1,2})?|(?<!\\p{L})(?:${words.join('|')})(?!\\p{L}))`;
const unit = '(years?|yrs?|y|months?|mos?)\\b';
// "and" joins the ends of "between 3 and 5 years" and the parts of "1 year and 6 months"; elsewhere it counts on.
const joint =
	'(?:\\s{0,3}[-–—−]\\s{0,3}|\\s{1,3}(?:to|or)\\s{1,3}|(?<=between .{1,20})\\s{1,3}and\\s{1,3}|(?<=years?|yrs?),?\\s{1,3}(?:and\\s{1,3})?(?=\\d{1,2}\\s{0,3}mo))';
const years = new RegExp(
	`(?:((?<!\\p{L})${qualifying}|(?<!\\p{L})between)\\s{0,3})?(?<![\\d.,])${number}(?:(\\+)?[\\s-]{0,3}${unit}|(\\+))?` +
		`(?:${joint}${number})?\\s{0,3}(\\+|or more\\b)?[\\s-]{0,3}${unit}(\\+|\\s{1,3}${opening})?`,
	'iu',
);

function inYears(digits: string, word: string): number {
	const at = words.indexOf(digits.toLowerCase());
	return (at < 0 ? Number(digits.replace(',', '.')) : at + 1) / (/^m/i.test(word) ? 12 : 1);
}

/**
 * The first span of years in a text, with its place in it; months become parts of a year. "Up to 8 years" has no
 * `min`, "1 year and 6 months" is one and a half.
 */
export function findYears(text: string): { value: Range; from: number; to: number } | null {
	const match = years.exec(text);
	if (!match) return null;
	const [whole, before = '', first = '', plus1, ownUnit, plus2, second, plus3, lastUnit = '', behind = ''] =
		match;
	const rounded = (count: number): number => Number(count.toFixed(4));
	const one = inYears(first, ownUnit ?? lastUnit);
	const other = second === undefined ? one : inYears(second, lastUnit);
	const between = before.toLowerCase() === 'between';
	const summed =
		second !== undefined &&
		!between &&
		/^y/i.test(ownUnit ?? '') &&
		/^m/i.test(lastUnit) &&
		!/\bto\b|\bor\b|[-–—−]\s*\d/i.test(whole);
	const [low, high] = summed ? [one + other, one + other] : [one, other];
	const open = openEnd([before, plus1, plus2, plus3, behind].join(' '));
	const approx = between ? '' : before;
	const value: Range = {
		text: whole,
		kind: low === high ? 'point' : 'range',
		...(open === 'below' && low === high
			? { max: rounded(high) }
			: { min: rounded(Math.min(low, high)), max: rounded(Math.max(low, high)) }),
		...(open ? { open } : {}),
		...(approx === '' ? {} : { approx }),
		unit: 'years',
	};
	return { value, from: match.index, to: match.index + whole.length };
}
