import type { Talent } from './talent.ts';

/** What nominees who are not in the organization are called, by their ids; the first name that is given holds. */
export function outsiders({ slates }: Pick<Talent, 'slates'>): ReadonlyMap<string, string> {
	const names = new Map<string, string>();
	for (const { nominations } of slates)
		for (const { personId, external, name = '' } of nominations)
			if (external === true && name !== '' && !names.has(personId)) names.set(personId, name);
	return names;
}
