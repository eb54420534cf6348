import { wordsOf } from '../formats.ts';

const german = wordsOf('de');

/** "3 Rollen", "1 Rolle" */
export const counted = (count: number, one: string, other: string) => german.counted(count, { one, other });

/** "Rollen" */
export const plural = (count: number, one: string, other: string) => german.plural(count, { one, other });

/** What joins the names of a list. */
export const { joint } = german;
