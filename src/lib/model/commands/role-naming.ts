import type { RolemapDocument } from '../document.ts';
import { plainText } from '../plain-text.ts';
import { nameAndAcronym, nameKey } from '../role-names.ts';

/** A name as a person writes it, read as a page's title is: "Principal Engineer (PE)" has a short name. */
export function roleNamed(written: string): { readonly name: string; readonly shortName?: string } {
	const { name, acronym } = nameAndAcronym(plainText(written));
	return acronym === undefined ? { name } : { name, shortName: acronym };
}

/** `wanted`, or with the lowest number behind it that makes it no other role's name. */
export function uniqueName(document: RolemapDocument, wanted: string): string {
	const taken = new Set(document.roles.map(({ name }) => nameKey(name)));
	let name = wanted;
	for (let count = 2; taken.has(nameKey(name)); count++) name = `${wanted} ${count}`;
	return name;
}
