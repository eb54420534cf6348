import { isOwnPage } from '#lib/model/role-blocks.ts';
import type { Role } from '#lib/model/role.ts';
import type { ProjectedDocument } from '#lib/model/projection.ts';
import type { Src } from '#lib/model/source.ts';
import type { DocumentIndex } from './document-index.ts';

/** What to think of on one track; `track` is '' for the role's own track. */
export interface TrackThoughts {
	readonly track: string;
	/** `dimension` is '' for a thought without a name. */
	readonly thoughts: readonly {
		readonly dimension: string;
		readonly texts: readonly { readonly text: string; readonly src?: Src }[];
	}[];
}

interface Thought {
	readonly dimension: string;
	readonly trackId: string;
	readonly text: string;
	readonly src?: Src;
}

/**
 * What the role's own page says of any track, in the words and under the names it uses; then what other pages say of
 * the role's own tracks, unless its page has a table of its own to say it. Tracks of the role come first.
 */
export function trackThoughts(
	document: ProjectedDocument,
	index: DocumentIndex,
	role: Role,
): readonly TrackThoughts[] {
	const all = document.considerations.flatMap(({ dimension, byTrack }) =>
		Object.entries(byTrack).flatMap(([trackId, texts]) =>
			texts.map((stated): Thought => ({ ...stated, dimension, trackId })),
		),
	);
	const page = index.pages.get(role.pageId ?? '');
	const file = page && isOwnPage(page, role.id) ? page.file : undefined;
	const tables = document.matrices.filter(
		(matrix) => matrix.kind === 'considerations' && matrix.src.file === file,
	);
	const inTable = (src: Src) => tables.some((table) => src.from >= table.src.from && src.to <= table.src.to);
	const isOwn = ({ src }: Thought) => src !== undefined && src.file === file;
	const own = all.filter((thought) => isOwn(thought) && !(thought.src && inTable(thought.src)));
	const others =
		tables.length > 0
			? []
			: all.filter((thought) => !isOwn(thought) && role.trackIds.includes(thought.trackId));
	const groups = new Map<string, Thought[]>();
	for (const thought of [...own.sort(byPlace), ...others]) {
		const track = role.trackIds.includes(thought.trackId) ? '' : trackName(thought, index);
		groups.set(track, [...(groups.get(track) ?? []), thought]);
	}
	return [...groups]
		.sort(([a], [b]) => Number(a !== '') - Number(b !== ''))
		.map(([track, thoughts]) => ({ track, thoughts: byDimension(thoughts) }));
}

const byPlace = (a: Thought, b: Thought) => (a.src?.from ?? 0) - (b.src?.from ?? 0);

/** A track the ladder does not know keeps the name of the title it stands under. */
function trackName({ trackId, src }: Thought, index: DocumentIndex): string {
	return index.tracks.get(trackId)?.name ?? src?.path.at(-1) ?? trackId;
}

function byDimension(thoughts: readonly Thought[]): TrackThoughts['thoughts'] {
	const dimensions = new Map<string, Thought[]>();
	for (const thought of thoughts)
		dimensions.set(thought.dimension, [...(dimensions.get(thought.dimension) ?? []), thought]);
	return [...dimensions].map(([dimension, stated]) => ({
		dimension,
		texts: stated.map(({ text, src }) => ({ text, ...(src && { src }) })),
	}));
}
