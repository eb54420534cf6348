import type { RolemapDocument } from '#lib/model/document.ts';
import type { FileEdit } from './write-context.ts';

/** Edits that the pages give back as meant, and the records that asked for others. */
export interface SoundEdits {
	readonly edits: readonly FileEdit[];
	readonly read: RolemapDocument;
	/** As `<collection>/<id>`. */
	readonly lost: ReadonlySet<string>;
}

/** The ladder that the pages are read as with these edits made, and the records that it does not give back. */
export type Attempt = (edits: readonly FileEdit[]) => {
	readonly read: RolemapDocument;
	readonly lost: ReadonlySet<string>;
};

/** More records than this are not tried one by one: each takes a reading of its pages and the ladder. */
const mostTried = 40;

function owners(edits: readonly FileEdit[]): ReadonlySet<string> {
	return new Set(edits.map(({ edit }) => edit.owner));
}

/**
 * As many of the edits as read back: all, else without those of records that do not, else record by record, so that
 * no record changes that nobody changed.
 */
export function soundEdits(edits: readonly FileEdit[], attempt: Attempt): SoundEdits {
	let kept = edits;
	for (let round = 0; round < 3; round++) {
		const { read, lost } = attempt(kept);
		const asked = owners(kept);
		const bad = [...lost].filter((key) => asked.has(key));
		const strange = [...lost].some((key) => !asked.has(key) && !owners(edits).has(key));
		if (bad.length === 0 && (!strange || kept.length === 0)) return { edits: kept, read, lost };
		if (bad.length === 0) break;
		kept = kept.filter(({ edit }) => !bad.includes(edit.owner));
	}
	return oneByOne(edits, attempt);
}

function oneByOne(edits: readonly FileEdit[], attempt: Attempt): SoundEdits {
	let kept: readonly FileEdit[] = [];
	let state = attempt(kept);
	for (const owner of [...owners(edits)].slice(0, mostTried)) {
		const more = [...kept, ...edits.filter(({ edit }) => edit.owner === owner)];
		const next = attempt(more);
		const worse = [...next.lost].some((key) => !state.lost.has(key));
		if (worse || next.lost.has(owner)) continue;
		kept = more;
		state = next;
	}
	return { edits: kept, ...state };
}
