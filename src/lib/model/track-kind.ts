import type { Track } from './framework.ts';
import { nameKey } from './role-names.ts';

const kindWords: readonly (readonly [Track['kind'], RegExp])[] = [
	['executive', /\bexec|\bc level|\bc suite|\bleadership team|\bchief/],
	['management', /\bmanag|\blead|\bpeople\b/],
	['ic', /\bindividual|\bic\b|\bcraft|\btechnical|\bcontributor|\bmaker|\bengineer/],
	['specialist', /\bspecialist|\bexpert/],
];

/** What kind of track a name speaks of. */
export function trackKind(name: string, stated?: string): Track['kind'] {
	const words = `${nameKey(stated ?? '')} ${nameKey(name)}`;
	if (stated === 'other') return 'other';
	const told = kindWords.find(([kind]) => kind === stated) ?? kindWords.find(([, word]) => word.test(words));
	return told?.[0] ?? 'other';
}
