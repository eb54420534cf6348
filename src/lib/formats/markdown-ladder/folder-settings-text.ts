/** A track, a level and a role as `rolemap.json` has them; a role's names only where no page gives them. */
export interface FolderRecords {
	readonly title?: string;
	readonly tracks: readonly { readonly id: string; readonly name: string; readonly kind: string }[];
	readonly levels: readonly { readonly id: string; readonly name: string; readonly ordinal: number }[];
	readonly roles: Readonly<Record<string, FolderRole>>;
	/** Skills that go by several names or are told apart from others; those of the file stay where none are given. */
	readonly skills?: readonly FolderSkill[];
}

export interface FolderSkill {
	readonly name: string;
	readonly aliases: readonly string[];
	readonly unlike?: readonly string[];
}

export interface FolderRole {
	readonly track?: string | undefined;
	readonly level?: string | undefined;
	readonly name?: string | undefined;
	readonly shortName?: string | undefined;
	readonly aliases?: readonly string[] | undefined;
	readonly onMap?: boolean | undefined;
}

/**
 * The text of `rolemap.json` for these records. Whatever else `existing` (the file's text now, '' for none) holds is
 * kept, in records that stay and for roles that are not named here, but those of `gone`; a file that is no JSON
 * object is replaced.
 */
export function folderSettingsText(
	records: FolderRecords,
	existing: string,
	gone: ReadonlySet<string> = new Set(),
): string {
	const before = objectOf(existing);
	const known = objectIn(before['roles']);
	const kept = Object.entries(known).filter(([id]) => !gone.has(id));
	const roles = Object.entries(records.roles).map(([id, role]) => [id, merged(known[id], role)] as const);
	const settings = {
		...before,
		format: 'rolemap-folder',
		version: 1,
		...(records.title === undefined ? {} : { title: records.title }),
		tracks: withKnown(records.tracks, before['tracks']),
		levels: withKnown(records.levels, before['levels']),
		...(records.skills === undefined ? {} : { skills: records.skills }),
		roles: { ...Object.fromEntries(kept), ...Object.fromEntries(roles) },
	};
	return `${JSON.stringify(settings, null, '\t')}\n`;
}

/** The text of `rolemap.json` with this title; all else that `existing` holds is kept. */
export function titledSettingsText(existing: string, title: string | undefined): string {
	const settings = { ...objectOf(existing), format: 'rolemap-folder', version: 1, title };
	return `${JSON.stringify(settings, null, '\t')}\n`;
}

/** `known` with the fields of `record`; those that it says are undefined are taken out. */
function merged(known: unknown, record: object): Readonly<Record<string, unknown>> {
	const all = Object.entries({ ...objectIn(known), ...record });
	return Object.fromEntries(all.filter(([, value]) => value !== undefined));
}

function withKnown<T extends { readonly id: string }>(
	records: readonly T[],
	before: unknown,
): readonly object[] {
	const known: readonly unknown[] = Array.isArray(before) ? before : [];
	return records.map((record) =>
		merged(
			known.find((other) => objectIn(other)['id'] === record.id),
			record,
		),
	);
}

function objectOf(text: string): Readonly<Record<string, unknown>> {
	try {
		return objectIn(JSON.parse(text.replace(/^\uFEFF/, '')));
	} catch {
		return {};
	}
}

function objectIn(value: unknown): Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value)
		? (value as Readonly<Record<string, unknown>>)
		: {};
}
