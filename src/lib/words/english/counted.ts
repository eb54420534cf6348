import { wordsOf } from '../formats.ts';

const english = wordsOf('en');

/** "3 roles", "1 role" */
export const counted = (count: number, one: string, other = `${one}s`) =>
	english.counted(count, { one, other });

/** What joins the names of a list. */
export const { joint } = english;
