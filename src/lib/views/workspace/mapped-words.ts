import type { DocumentIndex } from '#lib/analysis/document-index.ts';
import { lateWords } from '#lib/words/late-words.ts';
import { words } from '#lib/words/words.ts';

/** What was read from a block, in words, each thing once: "Scope of VP of Engineering". */
export function mappedWords(mappedTo: string, index: DocumentIndex): readonly string[] {
	return [...new Set(mappedTo.split(',').map((target) => targetWords(target.trim(), index)))];
}

/** `<collection>/<id>/<field>`; an id may hold a `/` of its own, the field never does. */
function targetWords(target: string, index: DocumentIndex): string {
	const [collection = '', ...rest] = target.split('/');
	const field = rest.length > 1 ? (rest.at(-1) ?? '') : '';
	const id = decoded((rest.length > 1 ? rest.slice(0, -1) : rest).join('/'));
	const owner = ownerName(collection, id, index);
	const what = collection === 'matrices' ? tableName(id, index) : fieldName(collection, field);
	return owner === '' ? what : lateWords().workspace.mapped.of(what, owner);
}

function ownerName(collection: string, id: string, index: DocumentIndex): string {
	if (collection === 'roles') return roleName(id, index);
	if (collection !== 'transitions') return '';
	const move = index.transitions.get(id);
	return move ? words.map.moveName(roleName(move.from, index), roleName(move.to, index)) : id;
}

function tableName(id: string, index: DocumentIndex): string {
	const { tables } = lateWords().workspace.mapped;
	return tables[index.matrices.get(id)?.kind ?? 'other'];
}

function roleName(id: string, index: DocumentIndex): string {
	return index.roles.get(id)?.name ?? id;
}

function fieldName(collection: string, field: string): string {
	const names: Readonly<Record<string, string>> = lateWords().workspace.mapped.fields;
	const known = Object.hasOwn(names, field) ? names[field] : undefined;
	if (known !== undefined) return known;
	const collections: Readonly<Record<string, string>> = lateWords().workspace.mapped.collections;
	return (
		(Object.hasOwn(collections, collection) ? collections[collection] : undefined) ?? (field || collection)
	);
}

function decoded(id: string): string {
	try {
		return decodeURIComponent(id);
	} catch {
		return id;
	}
}
