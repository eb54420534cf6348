import type { Dimension } from '#lib/model/framework.ts';
import { dimensionKey, relatedNames } from '#lib/model/dimension-names.ts';
import { dimensionLabel, newDimension } from '#lib/model/dimension-of-name.ts';
import type { Assembly } from './assembly.ts';
import type { Draft } from './draft.ts';

/** The dimension of that name and group, made if it is new; its first name is the one shown. */
export function dimensionOf(assembly: Assembly, label: string, group: Dimension['group']): Draft<Dimension> {
	const name = dimensionLabel(label);
	const words = dimensionKey(name);
	const key = `${group} ${words}`;
	const known = assembly.dimensions.get(key);
	if (known) {
		if (known.name !== name && !known.aliases.includes(name)) known.aliases.push(name);
		return known;
	}
	const dimension = newDimension(label, group, {
		frameworkId: assembly.frameworkId,
		ids: assembly.dimensionIds,
		order: assembly.dimensions.size,
	}) as Draft<Dimension>;
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
