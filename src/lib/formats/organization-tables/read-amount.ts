/**
 * A number as a table writes it: "1,250.50", "1.250,50", "£ 65,000", "50 %" (0.5), "0,6"; null where it is none.
 * A single mark with three digits behind it parts thousands: "12,500" is 12500, but "0,125" is an eighth.
 */
export function readAmount(text: string): number | null {
	const plain = text.replace(/[\s\u00a0'’_]|^(?:[A-Z]{3}|[$€£¥])|(?:[A-Z]{3}|[$€£¥])$/g, '');
	const match = /^(-?)(\d[\d.,]*)(%?)$/.exec(plain);
	if (!match) return null;
	const [, sign = '', digits = '', percent = ''] = match;
	const number = Number(sign + withPoint(digits));
	return Number.isFinite(number) ? (percent === '' ? number : number / 100) : null;
}

function withPoint(digits: string): string {
	const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
	if (last < 0) return digits;
	const mark = digits[last] ?? '';
	const other = mark === '.' ? ',' : '.';
	const whole = digits.slice(0, last);
	const thousands =
		whole.includes(mark) || (mark === ',' && !whole.includes(other) && /^[1-9]\d{0,2},\d{3}$/.test(digits));
	if (thousands) return digits.replaceAll(mark, '').replace(other, '.');
	return `${whole.replaceAll(other, '')}.${digits.slice(last + 1)}`;
}
