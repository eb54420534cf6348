import type { ProjectedDocument } from '#lib/model/projection.ts';
import { fieldChoices, type FieldChoice } from '#lib/views/edit/field-choices.ts';
import { commandCatalog } from '#lib/model/commands/catalog.ts';

const seat = { name: 'position', kind: 'seat' } as const;

/** What a note can be stuck on; `nothing` is what free space is called. */
export function anchorChoices(document: ProjectedDocument, nothing: string): readonly FieldChoice[] {
	const seats = fieldChoices(document, commandCatalog['move-position'], seat, {}) ?? [];
	const named = [...document.scenarios, ...document.roles].map(({ id, name }) => ({ value: id, name }));
	return [{ value: '', name: nothing }, ...seats, ...named];
}

/** What the thing of an id is called; null where it is gone. */
export function anchorName(document: ProjectedDocument, id: string): string | null {
	const seatTitle = document.positions.find((one) => one.id === id)?.title;
	if (seatTitle !== undefined) return seatTitle || id;
	const named = [document.scenarios, document.roles, document.people, document.units];
	for (const records of named) {
		const found = records.find((one) => one.id === id);
		if (found) return found.name;
	}
	return null;
}
