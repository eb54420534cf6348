import type { RolemapDocument } from './document.ts';

/** The version of the document's own form; a change to it comes with a named upgrade. */
export const documentVersion = 4;

/** A document with nothing in it. */
export function emptyDocument(id: string, title: string): RolemapDocument {
	return {
		format: 'rolemap',
		version: documentVersion,
		id,
		title,
		frameworks: [],
		tracks: [],
		levels: [],
		roles: [],
		transitions: [],
		roleLinks: [],
		skills: [],
		skillCategories: [],
		scales: [],
		dimensions: [],
		matrices: [],
		accelerators: [],
		considerations: [],
		pages: [],
		orgs: [],
		units: [],
		positions: [],
		people: [],
		assignments: [],
		lines: [],
		scenarios: [],
		stories: [],
		views: [],
		notes: [],
		votes: [],
		criteria: [],
		decisions: [],
		actions: [],
	};
}
