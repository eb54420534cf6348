import { dimensionKey, isHorizon, isRoleTyped } from './dimension-names.ts';
import type { RolemapDocument } from './document.ts';
import type { Dimension } from './framework.ts';
import { plainText } from './plain-text.ts';
import { UniqueIds } from './unique-ids.ts';

/** A dimension as its first name makes it; `ids` are those of all dimensions, `order` counts them. */
export function newDimension(
	label: string,
	group: Dimension['group'],
	{ frameworkId, ids, order }: { frameworkId: string; ids: UniqueIds; order: number },
): Dimension {
	const name = dimensionLabel(label);
	const words = dimensionKey(name);
	return {
		id: ids.ofText(words === '' ? name : words, 'dimension'),
		frameworkId,
		name,
		aliases: [],
		group,
		valueType: isRoleTyped(name) ? 'roles' : isHorizon(name) ? 'horizon' : 'text',
		order,
		related: [],
	};
}

/** A row's name without marks and the colon behind it. */
export function dimensionLabel(label: string): string {
	return plainText(label).replace(/\s*[:：]$/, '') || 'Untitled';
}

/** The dimension of that name and group, made in the document returned if it is new. */
export function dimensionNamed(
	document: RolemapDocument,
	label: string,
	group: Dimension['group'],
	frameworkId: string,
): { readonly document: RolemapDocument; readonly dimension: Dimension } {
	const key = dimensionKey(dimensionLabel(label));
	const known = document.dimensions.find(
		(dimension) =>
			dimension.group === group &&
			[dimension.name, ...dimension.aliases].some((name) => dimensionKey(name) === key),
	);
	if (known) return { document, dimension: known };
	const ids = new UniqueIds();
	for (const { id } of document.dimensions) ids.take(id);
	const dimension = newDimension(label, group, { frameworkId, ids, order: document.dimensions.length });
	return { document: { ...document, dimensions: [...document.dimensions, dimension] }, dimension };
}
