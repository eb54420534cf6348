import type { ProjectedDocument } from '#lib/model/projection.ts';

/** What positions and people are called; by their ids where they have no name. */
export function namesIn(document: ProjectedDocument) {
	const titles = new Map(document.positions.map(({ id, title }) => [id, title]));
	const people = new Map(document.people.map(({ id, name }) => [id, name]));
	return {
		position: (id: string) => (titles.get(id) ? `${titles.get(id)} (${id})` : id),
		person: (id: string) => people.get(id) || id,
	};
}
