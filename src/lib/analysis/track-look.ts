import type { Role } from '#lib/model/role.ts';
import type { DocumentIndex } from './document-index.ts';

/** How a role is introduced in a few words: its track and level, and which of the track colors it wears. */
export interface TrackLook {
	readonly id: string;
	readonly name: string;
	readonly shortName: string;
	readonly track: string | null;
	readonly level: string | null;
	/** 0 to 7, for `--track-0` to `--track-7`; null without a track. */
	readonly color: number | null;
	readonly outline: boolean;
}

const trackColors = 8;

/** The look of a role; of a role that is not in the document, its id alone. */
export function trackLook(id: string, index: DocumentIndex): TrackLook {
	const role: Role | undefined = index.roles.get(id);
	const track = role?.trackIds
		.map((trackId) => index.tracks.get(trackId))
		.find((found) => found !== undefined);
	const level = role?.levelId === undefined ? undefined : index.levels.get(role.levelId);
	return {
		id,
		name: role?.name ?? id,
		shortName: role?.shortName ?? role?.name ?? id,
		track: track?.name ?? null,
		level: level?.name ?? null,
		color: track ? track.order % trackColors : null,
		outline: role?.kind !== 'page',
	};
}
