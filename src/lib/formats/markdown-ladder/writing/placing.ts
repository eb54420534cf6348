import type { RolemapDocument } from '#lib/model/document.ts';
import type { Role } from '#lib/model/role.ts';
import { nameKey } from '#lib/model/role-names.ts';
import { folderSettingsText, type FolderRecords, type FolderRole } from '../folder-settings-text.ts';
import { roleIds } from './misread.ts';

/** What of tracks, levels, places and outline roles the pages, as read, do not give back. */
export interface PlacingGap {
	readonly tracks: boolean;
	/** Ids of roles that stand elsewhere or are missing. */
	readonly roles: readonly string[];
	/** Whether skills go by other names. */
	readonly skills: boolean;
}

function tracksOf(document: RolemapDocument): string {
	const ordered = [...document.tracks].sort((a, b) => a.order - b.order);
	return JSON.stringify(ordered.map(({ id, name, kind }) => [id, name, kind]));
}

function linkedSkills({ skills }: RolemapDocument): NonNullable<FolderRecords['skills']> {
	return skills
		.filter(({ aliases, unlike }) => aliases.length > 0 || unlike !== undefined)
		.map(({ name, aliases, unlike }) => ({ name, aliases, ...(unlike ? { unlike } : {}) }))
		.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function levelsOf({ levels }: RolemapDocument): ReadonlySet<string> {
	return new Set(levels.map(({ id, name, ordinal }) => JSON.stringify([id, name, ordinal])));
}

function isPlaced(role: Role, read: Role | undefined): boolean {
	if (read === undefined) return false;
	const track = role.trackIds[0];
	const names = new Set([read.name, read.shortName ?? '', ...read.aliases].map(nameKey));
	const named =
		role.pageId !== undefined || [role.name, ...role.aliases].every((name) => names.has(nameKey(name)));
	const sameName = role.pageId !== undefined || read.name === role.name;
	return (
		(track === undefined || track === read.trackIds[0]) &&
		role.levelId === read.levelId &&
		named &&
		sameName &&
		(role.onMap || !read.onMap || role.kind !== 'stub')
	);
}

/** Where `read` places roles otherwise than `document`; null where it does not. */
export function placingGap(
	document: RolemapDocument,
	base: RolemapDocument,
	read: RolemapDocument,
): PlacingGap | null {
	const ids = roleIds(document, read);
	const found = new Map(read.roles.map((role) => [role.id, role]));
	const roles = document.roles
		.filter((role) => role.kind !== 'body' && !isPlaced(role, found.get(ids.get(role.id) ?? '')))
		.map(({ id }) => id);
	// Words that are levels are ordered by their roles: such an order is not the document's own.
	const [known, before] = [levelsOf(read), levelsOf(base)];
	const levels = [...levelsOf(document)].every((level) => known.has(level) || before.has(level));
	const moved = tracksOf(document) !== tracksOf(base) && tracksOf(document) !== tracksOf(read);
	const tracks = (document.tracks.length > 0 && moved) || !levels;
	const skills = JSON.stringify(linkedSkills(document)) !== JSON.stringify(linkedSkills(read));
	return roles.length === 0 && !tracks && !skills ? null : { tracks, roles, skills };
}

/** `rolemap.json` that says what the pages do not: all tracks and levels, and every role's place. */
export function placingText(
	document: RolemapDocument,
	read: RolemapDocument,
	existing: string,
	title?: string,
): string {
	const ids = roleIds(document, read);
	const found = new Map(read.roles.map((role) => [role.id, role]));
	const entries = document.roles
		.filter((role) => role.kind !== 'body')
		.map((role): readonly [string, FolderRole] => {
			const id = ids.get(role.id) ?? role.id;
			const place = { track: role.trackIds[0], level: role.levelId };
			if (role.pageId !== undefined) return [id, place];
			const known = found.get(id);
			const named =
				known !== undefined &&
				isPlaced(
					{ ...role, trackIds: [], ...(known.levelId === undefined ? {} : { levelId: known.levelId }) },
					known,
				);
			if (named && !existing.includes(JSON.stringify(id))) return [id, place];
			return [id, { ...place, ...outline(role) }];
		})
		.filter(([, entry]) => Object.values(entry).some((value) => value !== undefined));
	const tracks = [...document.tracks]
		.sort((a, b) => a.order - b.order)
		.map(({ id, name, kind }) => ({ id, name, kind }));
	const levels = document.levels.map(({ id, name, ordinal }) => ({ id, name, ordinal }));
	const skills = linkedSkills(document);
	const kept = new Set(document.roles.map(({ id }) => id));
	const gone = new Set(
		read.roles.flatMap(({ id }) => (kept.has(id) || [...ids.values()].includes(id) ? [] : [id])),
	);
	return folderSettingsText(
		{
			...(title === undefined ? {} : { title }),
			tracks,
			levels,
			roles: Object.fromEntries(entries),
			...(skills.length > 0 || linkedSkills(read).length > 0 ? { skills } : {}),
		},
		existing,
		gone,
	);
}

function outline(role: Role): FolderRole {
	return {
		name: role.name,
		shortName: role.shortName,
		aliases: role.aliases.length > 0 ? role.aliases : undefined,
		onMap: role.onMap ? undefined : false,
	};
}
