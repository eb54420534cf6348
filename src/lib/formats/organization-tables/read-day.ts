/** Which of the first two numbers of "03/04/2026" is the day; null where the table does not tell. */
export type DayOrder = 'day-first' | 'month-first' | null;

const numbers = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?:[ T].*)?$/;
const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ T].*)?$/;

/** The order of the days of a column: a number above 12 tells it, points stand for days first. */
export function dayOrderOf(texts: readonly string[]): DayOrder {
	let order: DayOrder = null;
	for (const text of texts) {
		const match = numbers.exec(text.trim());
		if (!match) continue;
		if (text.includes('.') || Number(match[1]) > 12) return 'day-first';
		if (Number(match[2]) > 12) order = 'month-first';
	}
	return order;
}

/** A date as `YYYY-MM-DD`, its time left out; null where it is none or its order cannot be known. */
export function readDay(text: string, order: DayOrder): string | null {
	const plain = text.trim();
	const first = iso.exec(plain);
	if (first) return dayOf(first[1], first[2], first[3]);
	const match = numbers.exec(plain);
	if (!match) return null;
	const [, one, two, year] = match;
	if (order === null && one !== two) return null;
	return order === 'month-first' ? dayOf(year, one, two) : dayOf(year, two, one);
}

/** Days that no calendar has are none. */
function dayOf(year = '', month = '', day = ''): string | null {
	const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	const date = new Date(`${text}T00:00:00Z`);
	return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text ? null : text;
}
