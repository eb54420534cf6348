import type { RolemapDocument } from '../document.ts';
import type { Level, Track } from '../framework.ts';
import { makeIssue } from '../make-issue.ts';
import { slug } from '../slug.ts';
import { trackKind } from '../track-kind.ts';
import { UniqueIds } from '../unique-ids.ts';
import type { Command, CommandField, CommandInput } from './command.ts';
import { edited, inserted, recordOf, refused, reordered, withRecord } from './edited.ts';

const roleField = { name: 'role', kind: 'role' } as const;
const nameField = { name: 'name', kind: 'text' } as const;
const trackField = { name: 'track', kind: 'track' } as const;
const levelField = { name: 'level', kind: 'level' } as const;
const positionField = { name: 'position', kind: 'position' } as const;
const trackKinds = ['ic', 'management', 'executive', 'specialist', 'other'] as const;

/** Once a person has said where a role stands, tracks and levels are no guess and come from the folder's settings. */
function placedByHand(document: RolemapDocument): RolemapDocument {
	const frameworks = document.frameworks.map((framework) =>
		framework.placedBy === 'rolemap.json' ? framework : { ...framework, placedBy: 'rolemap.json' as const },
	);
	return { ...document, frameworks };
}

function placeRole(document: RolemapDocument, input: CommandInput): RolemapDocument {
	const role = recordOf(document, 'roles', input['role']);
	const { track, level } = input;
	const stands =
		(track === undefined || (role.trackIds.length === 1 && role.trackIds[0] === track)) &&
		(level === undefined || role.levelId === level);
	if (stands) return document;
	return placedByHand(
		withRecord(document, 'roles', {
			...role,
			...(track === undefined ? {} : { trackIds: [String(track)] }),
			...(level === undefined ? {} : { levelId: String(level) }),
		}),
	);
}

function placing(name: string, fields: readonly CommandField[]): Command {
	return {
		name,
		fields: [roleField, ...fields],
		run: (document, input) =>
			edited(placeRole(document, input), {
				role: recordOf(document, 'roles', input['role']).name,
				track: document.tracks.find(({ id }) => id === input['track'])?.name ?? '',
				level: document.levels.find(({ id }) => id === input['level'])?.name ?? '',
			}),
	};
}

function newId(records: readonly { readonly id: string }[], wanted: string): string {
	const ids = new UniqueIds();
	for (const { id } of records) ids.take(id);
	return ids.take(wanted);
}

/** Tracks with their order counted from 0 as `ordered` has them; the list itself keeps its order. */
function withOrder(document: RolemapDocument, ordered: readonly Track[]): RolemapDocument {
	const orders = new Map(ordered.map(({ id }, at) => [id, at]));
	const tracks = document.tracks.map((track) => {
		const order = orders.get(track.id) ?? track.order;
		return order === track.order ? track : { ...track, order };
	});
	return tracks.every((track, at) => track === document.tracks[at]) ? document : { ...document, tracks };
}

function tracksInOrder(document: RolemapDocument): readonly Track[] {
	return document.tracks.toSorted((one, other) => one.order - other.order);
}

const addTrack: Command = {
	name: 'add-track',
	fields: [
		nameField,
		{ name: 'kind', kind: 'choice', choices: trackKinds, optional: true },
		{ ...positionField, optional: true },
	],
	run: (document, input) => {
		const name = String(input['name']);
		const track: Track = {
			id: newId(document.tracks, slug(name) || name),
			frameworkId: document.frameworks[0]?.id ?? 'ladder',
			name,
			aliases: [],
			kind: (input['kind'] as Track['kind'] | undefined) ?? trackKind(name),
			order: document.tracks.length,
		};
		const ordered = inserted(tracksInOrder(document), track, input['position'] as number | undefined);
		const next = placedByHand({ ...document, tracks: [...document.tracks, track] });
		return edited(withOrder(next, ordered), { track: name });
	},
};

const renameTrack: Command = {
	name: 'rename-track',
	fields: [trackField, nameField],
	run: (document, input) => {
		const track = recordOf(document, 'tracks', input['track']);
		const name = String(input['name']);
		const aliases = [...new Set([...track.aliases, track.name])].filter((alias) => alias !== name);
		const next =
			name === track.name
				? document
				: placedByHand(withRecord(document, 'tracks', { ...track, name, aliases }));
		return edited(next, { track: track.name, name });
	},
};

const reorderTrack: Command = {
	name: 'reorder-track',
	fields: [trackField, positionField],
	run: (document, input) => {
		const track = recordOf(document, 'tracks', input['track']);
		const before = tracksInOrder(document);
		const after = reordered(before, before.indexOf(track), input['position'] as number);
		const next = withOrder(document, after);
		return edited(next === document ? document : placedByHand(next), {
			track: track.name,
			position: after.indexOf(track) + 1,
		});
	},
};

const removeTrack: Command = {
	name: 'remove-track',
	fields: [trackField, { name: 'into', kind: 'track', optional: true }],
	run: (document, input) => {
		const track = recordOf(document, 'tracks', input['track']);
		const standing = document.roles.filter((role) => role.trackIds.includes(track.id));
		const into = document.tracks.find(({ id }) => id === input['into'] && id !== track.id);
		if (standing.length > 0 && !into)
			return refused(makeIssue('edit-track-in-use', { track: track.name, count: standing.length }, null));
		const roles = document.roles.map((role) =>
			role.trackIds.includes(track.id)
				? {
						...role,
						trackIds: [...new Set(role.trackIds.map((id) => (id === track.id && into ? into.id : id)))],
					}
				: role,
		);
		const left = {
			...document,
			...(standing.length > 0 ? { roles } : {}),
			tracks: document.tracks.filter((other) => other !== track),
		};
		const next = placedByHand(withOrder(left, tracksInOrder(left)));
		return edited(next, { track: track.name, into: into?.name ?? '', count: standing.length });
	},
};

/** Levels from the bottom up; those alike in ordinal as they are listed. */
function levelsInOrder(document: RolemapDocument): readonly Level[] {
	return document.levels.toSorted((one, other) => one.ordinal - other.ordinal);
}

const addLevel: Command = {
	name: 'add-level',
	fields: [nameField, { name: 'ordinal', kind: 'number', optional: true }],
	run: (document, input) => {
		const name = String(input['name']);
		const top = levelsInOrder(document).at(-1)?.ordinal ?? 0;
		const level: Level = {
			id: newId(document.levels, /^\d/.test(name) ? `level-${slug(name)}` : slug(name) || name),
			frameworkId: document.frameworks[0]?.id ?? 'ladder',
			name,
			ordinal: (input['ordinal'] as number | undefined) ?? top + 1,
		};
		const above = document.levels.findIndex(({ ordinal }) => ordinal > level.ordinal);
		const levels = inserted(document.levels, level, above < 0 ? undefined : above);
		return edited(placedByHand({ ...document, levels }), { level: name });
	},
};

const renameLevel: Command = {
	name: 'rename-level',
	fields: [levelField, nameField],
	run: (document, input) => {
		const level = recordOf(document, 'levels', input['level']);
		const name = String(input['name']);
		const next =
			name === level.name ? document : placedByHand(withRecord(document, 'levels', { ...level, name }));
		return edited(next, { level: level.name, name });
	},
};

const reorderLevel: Command = {
	name: 'reorder-level',
	fields: [levelField, positionField],
	run: (document, input) => {
		const level = recordOf(document, 'levels', input['level']);
		const before = levelsInOrder(document);
		const after = reordered(before, before.indexOf(level), input['position'] as number);
		const ordinals = new Map(after.map(({ id }, at) => [id, before[at]?.ordinal ?? at]));
		const levels = document.levels.map((other) => {
			const ordinal = ordinals.get(other.id) ?? other.ordinal;
			return ordinal === other.ordinal ? other : { ...other, ordinal };
		});
		const same = levels.every((other, at) => other === document.levels[at]);
		return edited(same ? document : placedByHand({ ...document, levels }), {
			level: level.name,
			position: after.indexOf(level) + 1,
		});
	},
};

const removeLevel: Command = {
	name: 'remove-level',
	fields: [levelField, { name: 'into', kind: 'level', optional: true }],
	run: (document, input) => {
		const level = recordOf(document, 'levels', input['level']);
		const standing = document.roles.filter((role) => role.levelId === level.id);
		const into = document.levels.find(({ id }) => id === input['into'] && id !== level.id);
		if (standing.length > 0 && !into)
			return refused(makeIssue('edit-level-in-use', { level: level.name, count: standing.length }, null));
		const roles = document.roles.map((role) =>
			role.levelId === level.id && into ? { ...role, levelId: into.id } : role,
		);
		const next = {
			...document,
			...(standing.length > 0 ? { roles } : {}),
			levels: document.levels.filter((other) => other !== level),
		};
		return edited(placedByHand(next), {
			level: level.name,
			into: into?.name ?? '',
			count: standing.length,
		});
	},
};

export const placeCommands = {
	'place-role': placing('place-role', [
		{ ...trackField, optional: true },
		{ ...levelField, optional: true },
	]),
	'move-role-to-track': placing('move-role-to-track', [trackField]),
	'move-role-to-level': placing('move-role-to-level', [levelField]),
	'add-track': addTrack,
	'rename-track': renameTrack,
	'reorder-track': reorderTrack,
	'remove-track': removeTrack,
	'add-level': addLevel,
	'rename-level': renameLevel,
	'reorder-level': reorderLevel,
	'remove-level': removeLevel,
};
