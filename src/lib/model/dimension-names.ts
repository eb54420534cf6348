import { matchable } from './matchable.ts';

/** Names that mean one dimension (domain 5.4): only these are merged. */
const same: ReadonlyMap<string, string> = new Map([
	['span', 'scope'],
	['planning horizon', 'time horizon'],
	['horizon', 'time horizon'],
	['reports to whom', 'reports to'],
	['direct report', 'direct reports'],
	['org size', 'org size'],
	['organization size', 'org size'],
	['organisation size', 'org size'],
	['size of organization', 'org size'],
	['focus', 'primary focus'],
]);

/** Dimensions that ask nearly the same: linked, never merged. */
export const relatedNames: readonly (readonly string[])[] = [
	['hiring', 'hiring involvement', 'hiring focus'],
	['external presence', 'external focus'],
	['board exposure', 'board interaction'],
	['budget authority', 'p l responsibility', 'budget', 'budget responsibility'],
	['team size', 'org size'],
];

const scopeWords =
	/^(?:scope|span|span of control|reports to|direct reports?|(?:team|org|organi[sz]ation|group) size|(?:planning|time) horizon|budget(?: authority| responsibility)?|p l(?: responsibility)?|hiring(?: involvement| focus)?|external (?:presence|focus)|board (?:exposure|interaction)|headcount|decision (?:authority|making|scope)|influence|impact|teams?|location|collaborates with)$/;
const roleTyped =
	/^(?:reports to|direct reports?|managed by|manager|promoted from|feeder roles?|next roles?|peers|supervises|reports)$/;

/** The key under which the statements of one dimension meet. */
export function dimensionKey(name: string): string {
	const words = matchable(name);
	return same.get(words) ?? words;
}

/** Whether a labelled line outside a scope section is about a role's scope. */
export function scopeNamed(name: string): boolean {
	return scopeWords.test(matchable(name));
}

/** Whether a dimension's cells name roles. */
export function isRoleTyped(name: string): boolean {
	return roleTyped.test(dimensionKey(name));
}

export function isHorizon(name: string): boolean {
	return /\bhorizon\b/.test(dimensionKey(name));
}
