import { folderSettingsText as settingsText } from '#lib/formats/markdown-ladder/folder-settings-text.ts';
import type { ProjectedDocument } from '#lib/model/projection.ts';
import type { Track } from '#lib/model/framework.ts';
import { slug } from '#lib/model/slug.ts';

/** A track as it is being set; `id` is '' until a new one is written. */
export interface TrackDraft {
	readonly id: string;
	readonly name: string;
	readonly kind: Track['kind'];
}

/** Where a role is to stand. `track` is a place in the list of tracks, null for none; `level` is as typed. */
export interface RoleDraft {
	readonly id: string;
	readonly name: string;
	readonly track: number | null;
	readonly level: string;
}

/** Tracks and levels while a person sets them. */
export interface PlacementDraft {
	readonly tracks: readonly TrackDraft[];
	readonly roles: readonly RoleDraft[];
}

/** Where the roles of a document stand now, senior first within each track. */
export function placementDraft(document: ProjectedDocument): PlacementDraft {
	const tracks = document.tracks.toSorted((a, b) => a.order - b.order);
	const place = new Map(tracks.map((track, index) => [track.id, index]));
	const levels = new Map(document.levels.map((level) => [level.id, level.ordinal]));
	const roles = document.roles.filter((role) => role.onMap && role.kind !== 'body');
	const heights = roles.map((role) => levels.get(role.levelId ?? '') ?? role.rank);
	const steps = [...new Set(heights)].sort((a, b) => a - b);
	// Ranks that a layout made up may fall between whole numbers: their order is what counts.
	const whole = heights.every((height) => Number.isInteger(height));
	return {
		tracks: tracks.map(({ id, name, kind }) => ({ id, name, kind })),
		roles: roles
			.map((role, index) => {
				const height = heights[index] ?? 0;
				const level = String(whole ? height : steps.indexOf(height) + 1);
				const track = role.trackIds.map((id) => place.get(id)).find((found) => found !== undefined);
				return { id: role.id, name: role.name, track: track ?? null, level };
			})
			.toSorted((a, b) => (a.track ?? 1e6) - (b.track ?? 1e6) || Number(b.level) - Number(a.level)),
	};
}

/** What keeps a draft from being written, by what it concerns. */
export type DraftProblem =
	| { readonly kind: 'level'; readonly role: string }
	| { readonly kind: 'unnamed'; readonly track: number }
	| { readonly kind: 'alike'; readonly name: string };

/** Every problem of a draft. */
export function draftProblems({ tracks, roles }: PlacementDraft): readonly DraftProblem[] {
	const names = tracks.map(({ name }) => name.trim());
	return [
		...names.flatMap((name, index): DraftProblem[] =>
			name === '' ? [{ kind: 'unnamed', track: index + 1 }] : [],
		),
		...names.flatMap((name, index): DraftProblem[] =>
			name !== '' && names.indexOf(name) < index ? [{ kind: 'alike', name }] : [],
		),
		...roles.flatMap(({ name, level }): DraftProblem[] =>
			/^-?\d{1,6}$/.test(level.trim()) ? [] : [{ kind: 'level', role: name }],
		),
	];
}

/**
 * The text of `rolemap.json` for a draft without problems. Whatever else `existing` (the file's text now, '' for
 * none) holds is kept, roles that are not in the draft included; a file that is no JSON object is replaced.
 */
export function folderSettingsText(
	draft: PlacementDraft,
	document: ProjectedDocument,
	existing: string,
): string {
	const tracks = withIds(draft.tracks);
	const levels = levelsOf(draft, document);
	const levelIds = new Map(levels.map(({ id, ordinal }) => [ordinal, id]));
	const roles = Object.fromEntries(
		draft.roles.map(({ id, track, level }) => {
			const trackId = track === null ? undefined : tracks[track]?.id;
			const place = {
				...(trackId === undefined ? {} : { track: trackId }),
				level: levelIds.get(Number(level)),
			};
			return [id, place];
		}),
	);
	return settingsText({ tracks, levels, roles }, existing);
}

function withIds(tracks: readonly TrackDraft[]): readonly TrackDraft[] {
	const taken = new Set(tracks.map(({ id }) => id));
	return tracks.map((track) => {
		const name = track.name.trim();
		if (track.id !== '') return { ...track, name };
		const stem = slug(name) || 'track';
		let id = stem;
		for (let n = 2; taken.has(id); n++) id = `${stem}-${n}`;
		taken.add(id);
		return { ...track, id, name };
	});
}

/** One level for each number in use, most junior first; those the ladder already names keep their names. */
function levelsOf({ roles }: PlacementDraft, document: ProjectedDocument) {
	const ordinals = [...new Set(roles.map(({ level }) => Number(level)))].sort((a, b) => a - b);
	return ordinals.map((ordinal) => {
		const known = document.levels.find((level) => level.ordinal === ordinal);
		return { id: known?.id ?? `level-${ordinal}`, name: known?.name ?? String(ordinal), ordinal };
	});
}
