import { counted } from './counted.ts';

/** People who hold no position. */
export const benchWords = {
	title: (count: number) => `${counted(count, 'person', 'people')} without a position`,
	without: 'without a position',
	assign: 'Assign …',
	assignOf: (name: string) => `Assign ${name} to a position`,
	more: (count: number) => `${counted(count, 'more', 'more')}: the search finds them`,
};
