import { findYears } from './find-years.ts';
import { readRange } from './read-range.ts';

/** The years that a timeline's words count, with their place; what counts without a unit ("5–10+") are years too. */
export function timelineYears(text: string): ReturnType<typeof findYears> {
	return text.length > 20_000 ? null : (findYears(text) ?? bareYears(text));
}

function bareYears(text: string): ReturnType<typeof findYears> {
	const value = readRange(text);
	const counts = (value.kind === 'point' || value.kind === 'range') && value.unit === undefined;
	return counts ? { value: { ...value, unit: 'years' }, from: 0, to: text.length } : null;
}
