import { formatDay } from '#lib/words/formats.ts';

/** The day it is here, YYYY-MM-DD. */
export function today(): string {
	const now = new Date();
	const two = (part: number) => String(part).padStart(2, '0');
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** "Nov 25, 2026"; as it was written where no calendar has such a day. */
export function dayText(day: string): string {
	const time = new Date(`${day}T00:00`).getTime();
	return Number.isNaN(time) ? day : formatDay(time);
}
