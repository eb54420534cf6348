/** Days of the periods planners speak of: day 1, week 7, sprint 14, quarter 91, annual 365, multi-year 730 and up. */
const periods: readonly (readonly [RegExp, number, (number | null)?])[] = [
	[/\bmulti[- ]?years?\b/g, 730, null],
	[/\b(?:days?|daily)\b/g, 1],
	[/\b(?:weeks?|weekly)\b/g, 7],
	[/\bsprints?\b/g, 14],
	[/\b(?:months?|monthly)\b/g, 30],
	[/\b(?:quarters?|quarterly)\b/g, 91],
	[/\b(?:annual|annually|years?|yearly)\b/g, 365],
];
/** Most texts name no period at all. */
const anyPeriod = /multi|da(?:y|ily)|week|sprint|month|quarter|annual|year/i;
const counted =
	/(\d{1,3}(?:\.\d+)?)(?:\s*(?:-|–|—|to)\s*(\d{1,3}(?:\.\d+)?))?\s*(\+)?[\s-]*(days?|weeks?|sprints?|months?|quarters?|years?)\b/gi;

function daysIn(unit: string): number {
	return periods.find(([word], index) => index > 0 && unit.toLowerCase().match(word))?.[1] ?? 365;
}

/**
 * The planning horizon a text speaks of, in days: "Sprint to quarterly" is 14 to 91, "3-5 years" 1095 to 1825,
 * "Multi-year" 730 and no end. Null where it names no period, or a rate ("4 hrs/week").
 */
export function horizonOf(text: string): [number, number | null] | null {
	if (
		text.length > 200 ||
		!anyPeriod.test(text) ||
		/\/\s*(?:day|week|wk|month|mo|quarter|year|yr)|\bper\b|\b(?:hours?|hrs?|percent)\b|%/i.test(text)
	)
		return null;
	const found: [number, number | null][] = [];
	const rest = text
		.toLowerCase()
		.replace(counted, (_, low: string, high: string | undefined, plus: string | undefined, unit: string) => {
			const days = daysIn(unit);
			found.push([Math.round(Number(low) * days), plus ? null : Math.round(Number(high ?? low) * days)]);
			return ' ';
		});
	let words = rest;
	for (const [word, days, end] of periods) {
		words = words.replace(word, () => {
			found.push([days, end === undefined ? days : end]);
			return ' ';
		});
	}
	if (found.length === 0) return null;
	const highest = found.some(([, high]) => high === null)
		? null
		: Math.max(...found.map(([, high]) => high ?? 0));
	return [Math.min(...found.map(([low]) => low)), highest];
}
