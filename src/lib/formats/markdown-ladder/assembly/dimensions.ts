import type { Dimension } from '#lib/model/framework.ts';
import { dimensionKey, isHorizon, isRoleTyped, relatedNames } from '#lib/model/dimension-names.ts';
import { plainText } from '#lib/model/plain-text.ts';
import type { Assembly } from './assembly.ts';
import type { Draft } from './draft.ts';

/** The dimension of that name and group, made if it is new; its first name is the one shown. */
export function dimensionOf(assembly: Assembly, label: string, group: Dimension['group']): Draft<Dimension> {
	const name = plainText(label).replace(/\s*[:：]$/, '') || 'Untitled';
	const words = dimensionKey(name);
	const key = `${group} ${words}`;
	const known = assembly.dimensions.get(key);
	if (known) {
		if (known.name !== name && !known.aliases.includes(name)) known.aliases.push(name);
		return known;
	}
	const dimension: Draft<Dimension> = {
		id: assembly.dimensionIds.ofText(words === '' ? name : words, 'dimension'),
		frameworkId: assembly.frameworkId,
		name,
		aliases: [],
		group,
		valueType: isRoleTyped(name) ? 'roles' : isHorizon(name) ? 'horizon' : 'text',
		order: assembly.dimensions.size,
		related: [],
	};
	assembly.dimensions.set(key, dimension);
	return dimension;
}

/** Links dimensions that ask nearly the same (domain 5.4). */
export function linkRelated(assembly: Assembly): void {
	for (const names of relatedNames) {
		const found = names.flatMap((name) => assembly.dimensions.get(`scope ${name}`) ?? []);
		for (const one of found) {
			for (const other of found) if (one !== other) one.related.push(other.id);
		}
	}
}
