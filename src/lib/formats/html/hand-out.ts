import type { RolemapDocument } from '#lib/model/document.ts';
import { writeMask, type Mask } from '#lib/model/mask.ts';
import { project, type ProjectedDocument } from '#lib/model/projection.ts';
import { withoutNames } from '#lib/model/without-names.ts';
import { workshopCollections } from '#lib/model/workshop.ts';
import type { ExportFigures } from '#lib/words/english/export.ts';
import { isViewerAddress } from './viewer-address.ts';
import type { ViewerHead } from './viewer-file.ts';

/** What somebody chose to hand out. */
export interface HandOut {
	/** The address that the file opens at; one that it does not have is the map's. */
	readonly view: string;
	readonly mask: Mask;
	readonly title: string;
	readonly mark: string;
	/** Says in a sentence what is in it. */
	readonly contains: (figures: ExportFigures) => string;
}

/** `document` as it is handed out, and what the file says of itself: `writeHtml` takes both. */
export function handOut(
	document: RolemapDocument,
	{ view, mask, title, mark, contains }: HandOut,
): { readonly document: ProjectedDocument; readonly head: ViewerHead } {
	const { document: unnamed, idOf } = withoutNames({ ...document, ...noWorkshop }, mask);
	const note = contains(figuresOf(unnamed, mask));
	return {
		document: project(unnamed, { purpose: 'file', hide: undefined }),
		head: { title: title || unnamed.title, view: viewUnder(view, mask, idOf), note, mark },
	};
}

/** What a room noted, voted and decided, and what is said of a story's steps, stays with those who worked on it. */
const noWorkshop: Partial<RolemapDocument> = Object.fromEntries(
	workshopCollections.map((name) => [name, []]),
);

/** What `document` holds, as `mask` shows it. */
export function figuresOf(document: RolemapDocument, { names, pay }: Mask): ExportFigures {
	return {
		roles: document.roles.filter(({ kind }) => kind !== 'body').length,
		moves: document.transitions.length,
		positions: document.positions.length,
		people: document.people.length,
		names,
		pay,
		asOf: document.orgs[0]?.asOf,
	};
}

/** Parameters of an address that name positions. */
const naming = ['position', 'focus'];

/** `view` with the ids that the file has, and under no lighter mask than the file is. */
function viewUnder(view: string, mask: Mask, idOf: (id: string) => string): string {
	const { pathname, search } = new URL(isViewerAddress(view) ? view : '/', 'http://viewer');
	const query = new URLSearchParams(search);
	for (const name of naming) {
		const id = query.get(name);
		if (id !== null) query.set(name, idOf(id));
	}
	const shown = writeMask(mask);
	if (shown === undefined) query.delete('mask');
	else if (pathname === '/organization' || query.has('mask')) query.set('mask', shown);
	const text = query.toString().replaceAll('%2C', ',');
	return text === '' ? pathname : `${pathname}?${text}`;
}
