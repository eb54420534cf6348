import type { SourceFile } from '#lib/formats/files/source-file.ts';
import { decodeText } from '#lib/formats/files/decode-text.ts';
import type { Report } from './report.ts';

export interface FolderSettings {
	readonly title?: string;
	readonly tracks: readonly { readonly id: string; readonly name: string; readonly kind?: string }[];
	readonly levels: readonly { readonly id: string; readonly name: string; readonly ordinal: number }[];
	readonly roles: ReadonlyMap<string, FolderPlace>;
	/** Skills that go by several names, or that are told apart from others of a like name. */
	readonly skills: readonly LinkedSkill[];
}

/** A skill with the other names that texts call it by. */
export interface LinkedSkill {
	readonly name: string;
	readonly aliases: readonly string[];
	readonly unlike?: readonly string[];
}

/** Where a role stands, and of an outline role that no page names, what it is called. */
export interface FolderPlace {
	readonly track?: string;
	readonly level?: string | number;
	readonly name?: string;
	readonly shortName?: string;
	readonly aliases: readonly string[];
	readonly onMap: boolean;
}

export const noSettings: FolderSettings = { tracks: [], levels: [], roles: new Map(), skills: [] };

type Json = Readonly<Record<string, unknown>>;

function isJson(value: unknown): value is Json {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(value: unknown): string | undefined {
	return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** Tracks, levels and where each role stands, from a folder's `rolemap.json`; what has another shape is reported. */
export function readRolemapJson(file: SourceFile, report: Report): FolderSettings {
	const place = { file: file.path, line: 1, column: 1 };
	let json: unknown;
	try {
		json = JSON.parse(decodeText(file.bytes).text);
	} catch (error) {
		report.add(
			'rolemap-json-broken',
			{ file: file.path, reason: error instanceof Error ? error.message.slice(0, 200) : '' },
			place,
		);
		return noSettings;
	}
	if (!isJson(json) || json['format'] !== 'rolemap-folder') {
		report.add('rolemap-json-foreign', { file: file.path }, place);
		return noSettings;
	}
	const odd = (part: string): void =>
		report.add('rolemap-json-odd', { file: file.path, part: part.slice(0, 100) }, place);
	const title = text(json['title']);
	return {
		...(title === undefined ? {} : { title }),
		tracks: readTracks(json['tracks'], odd),
		levels: readLevels(json['levels'], odd),
		roles: readRoles(json['roles'], odd),
		skills: readSkills(json['skills'], odd),
	};
}

function records(value: unknown, part: string, odd: (part: string) => void): Json[] {
	if (value === undefined) return [];
	if (!Array.isArray(value)) {
		odd(part);
		return [];
	}
	return value.filter((entry, at): entry is Json => {
		if (!isJson(entry)) odd(`${part}[${at}]`);
		return isJson(entry);
	});
}

function readTracks(value: unknown, odd: (part: string) => void): FolderSettings['tracks'] {
	return records(value, 'tracks', odd).flatMap((entry, at) => {
		const id = text(entry['id']) ?? text(entry['name']);
		if (id === undefined) odd(`tracks[${at}]`);
		const kind = text(entry['kind']);
		return id === undefined
			? []
			: [{ id, name: text(entry['name']) ?? id, ...(kind === undefined ? {} : { kind }) }];
	});
}

function readLevels(value: unknown, odd: (part: string) => void): FolderSettings['levels'] {
	return records(value, 'levels', odd).flatMap((entry, at) => {
		const id = text(entry['id']) ?? text(entry['name']);
		const ordinal = entry['ordinal'];
		if (id === undefined || typeof ordinal !== 'number' || !Number.isFinite(ordinal)) {
			odd(`levels[${at}]`);
			return [];
		}
		return [{ id, name: text(entry['name']) ?? id, ordinal }];
	});
}

function readSkills(value: unknown, odd: (part: string) => void): FolderSettings['skills'] {
	return records(value, 'skills', odd).flatMap((entry, at) => {
		const [name, aliases] = [text(entry['name']), entry['aliases']];
		const unlike = entry['unlike'];
		if (name === undefined || !Array.isArray(aliases) || (unlike !== undefined && !Array.isArray(unlike))) {
			odd(`skills[${at}]`);
			return [];
		}
		const names = (list: readonly unknown[]): string[] => list.flatMap((other) => text(other) ?? []);
		return [{ name, aliases: names(aliases), ...(unlike ? { unlike: names(unlike) } : {}) }];
	});
}

function readRoles(value: unknown, odd: (part: string) => void): FolderSettings['roles'] {
	const roles = new Map<string, FolderPlace>();
	if (value !== undefined && !isJson(value)) odd('roles');
	for (const [id, entry] of isJson(value) ? Object.entries(value) : []) {
		if (!isJson(entry)) {
			odd(`roles.${id}`);
			continue;
		}
		const [track, level] = [text(entry['track']), entry['level']];
		const known = text(level) ?? (typeof level === 'number' && Number.isFinite(level) ? level : undefined);
		const [name, shortName, aliases] = [text(entry['name']), text(entry['shortName']), entry['aliases']];
		roles.set(id, {
			...(track === undefined ? {} : { track }),
			...(known === undefined ? {} : { level: known }),
			...(name === undefined ? {} : { name }),
			...(shortName === undefined ? {} : { shortName }),
			aliases: Array.isArray(aliases) ? aliases.flatMap((alias) => text(alias) ?? []) : [],
			onMap: entry['onMap'] !== false,
		});
	}
	return roles;
}
