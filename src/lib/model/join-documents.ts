import { collectionNames, type CollectionName } from './change.ts';
import type { RolemapDocument } from './document.ts';
import { slug } from './slug.ts';

/** Two documents as one; `changed` counts the ids of the second that were taken and now begin with `prefix`. */
export interface JoinedDocuments {
	readonly document: RolemapDocument;
	readonly changed: number;
	readonly prefix: string;
}

type Renames = Readonly<Partial<Record<CollectionName, ReadonlyMap<string, string>>>>;

/** The collection that a field names records of, wherever in a record it stands. */
const referring: Readonly<Record<string, CollectionName>> = {
	frameworkId: 'frameworks',
	trackIds: 'tracks',
	levelId: 'levels',
	pageId: 'pages',
	sharedWith: 'transitions',
	skillId: 'skills',
	skillIds: 'skills',
	categoryId: 'skillCategories',
	categoryIds: 'skillCategories',
	dimensionId: 'dimensions',
	related: 'dimensions',
	roleRefs: 'roles',
	scaleId: 'scales',
	byTransition: 'transitions',
	byTrack: 'tracks',
	a: 'roles',
	b: 'roles',
};

/** The heads of tables stand for records of any of these. */
const ofHeads: readonly CollectionName[] = [
	'roles',
	'transitions',
	'levels',
	'tracks',
	'dimensions',
	'skills',
];

/**
 * `base` with all records of `added` behind its own. Whatever id or file of `added` is taken in `base` is given the
 * name of its framework in front, and every reference to it follows; `base` stays as it is.
 */
export function joinDocuments(base: RolemapDocument, added: RolemapDocument): JoinedDocuments {
	const prefix = freePrefix(base, slug(added.frameworks[0]?.id ?? added.id) || 'framework');
	const renames = renamesOf(base, added, prefix);
	const files = new Map(
		added.pages
			.filter(({ file }) => base.pages.some((page) => page.file === file))
			.map(({ file }) => [file, `${prefix}/${file}`]),
	);
	const changed = Object.values(renames).reduce((sum, ids) => sum + ids.size, 0) + files.size;
	const joiner = changed === 0 ? null : new Renamer(renames, files);
	const collections = collectionNames.map((name) => {
		const records: readonly { readonly id: string }[] = added[name];
		return [
			name,
			[...base[name], ...records.map((record) => (joiner ? joiner.record(name, record) : record))],
		];
	});
	const orders = base.tracks.length;
	const document = { ...base, ...Object.fromEntries(collections) } as RolemapDocument;
	const tracks = document.tracks.map((track, at) => (at < orders ? track : { ...track, order: at }));
	return { document: { ...document, tracks }, changed, prefix };
}

/** A prefix that makes no id that is taken as well. */
function freePrefix(base: RolemapDocument, wanted: string): string {
	const taken = new Set(collectionNames.flatMap((name) => base[name].map(({ id }) => id)));
	const isTaken = (prefix: string) => [...taken].some((id) => id.startsWith(`${prefix}-`));
	if (!isTaken(wanted)) return wanted;
	let count = 2;
	while (isTaken(`${wanted}-${count}`)) count++;
	return `${wanted}-${count}`;
}

function renamesOf(base: RolemapDocument, added: RolemapDocument, prefix: string): Renames {
	const renames: Partial<Record<CollectionName, Map<string, string>>> = {};
	for (const name of collectionNames) {
		// A move is named by its two ends.
		if (name === 'transitions') continue;
		const taken = new Set(base[name].map(({ id }) => id));
		const those = added[name].map(({ id }) => id).filter((id) => taken.has(id));
		if (those.length > 0) renames[name] = new Map(those.map((id) => [id, `${prefix}-${id}`]));
	}
	const role = (id: string) => renames.roles?.get(id) ?? id;
	const moves = added.transitions
		.map(({ id, from, to }) => [id, `${role(from)}--${role(to)}`] as const)
		.filter(([id, renamed]) => id !== renamed);
	if (moves.length > 0) renames.transitions = new Map(moves);
	return renames;
}

class Renamer {
	readonly #renames: Renames;
	readonly #files: ReadonlyMap<string, string>;

	constructor(renames: Renames, files: ReadonlyMap<string, string>) {
		this.#renames = renames;
		this.#files = files;
	}

	record(collection: CollectionName, record: { readonly id: string }): unknown {
		const walked = this.#walk(record) as Record<string, unknown>;
		walked['id'] = this.#id(collection, record.id);
		if (collection === 'transitions') {
			walked['from'] = this.#id('roles', walked['from']);
			walked['to'] = this.#id('roles', walked['to']);
		}
		if (collection === 'roleLinks') walked['id'] = `${String(walked['a'])}--${String(walked['b'])}`;
		return walked;
	}

	#id(collection: CollectionName, id: unknown): unknown {
		return typeof id === 'string' ? (this.#renames[collection]?.get(id) ?? id) : id;
	}

	#head(id: unknown): unknown {
		const found = ofHeads.find((name) => typeof id === 'string' && this.#renames[name]?.has(id));
		return found === undefined ? id : this.#id(found, id);
	}

	#walk(value: unknown): unknown {
		if (Array.isArray(value)) return value.map((entry) => this.#walk(entry));
		if (typeof value !== 'object' || value === null) return value;
		return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, this.#field(key, inside)]));
	}

	#field(key: string, inside: unknown): unknown {
		if (key === 'file' && typeof inside === 'string') return this.#files.get(inside) ?? inside;
		if (key === 'ref') return this.#head(inside);
		if (key === 'mappedTo' && typeof inside === 'string') return this.#target(inside);
		const collection = Object.hasOwn(referring, key) ? referring[key] : undefined;
		if (collection === undefined) return this.#walk(inside);
		if (Array.isArray(inside)) return inside.map((id) => this.#id(collection, id));
		if (typeof inside !== 'object' || inside === null) return this.#id(collection, inside);
		const entries = Object.entries(inside).map(([id, of]) => [this.#id(collection, id), this.#walk(of)]);
		return Object.fromEntries(entries);
	}

	/** "roles/vp/scope,matrices/x" */
	#target(text: string): string {
		const targets = text.split(',').map((target) => {
			const [collection = '', id = '', ...rest] = target.split('/');
			const name = collectionNames.find((one) => one === collection);
			return name === undefined ? target : [collection, this.#id(name, id), ...rest].join('/');
		});
		return targets.join(',');
	}
}
