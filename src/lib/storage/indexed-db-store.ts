import { collectionNames, type Change, type CollectionName } from '#lib/model/change.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import { packedChange } from '#lib/model/packed-change.ts';
import { databaseName } from './database-name.ts';
import { Database, WorkspaceGone, type Stores, type TransactionSettings } from './database.ts';
import { keptWorkspace, placedAct } from './kept-forms.ts';
import type {
	Fitted,
	Kept,
	KeptDraft,
	KeptVersion,
	KeptWorkspace,
	OriginalFile,
	PlacedAct,
	Store,
	StoreFault,
	WorkspaceContents,
} from './store.ts';
import { storeNames, storesOfWorkspace, type StoreName } from './upgrades.ts';

/** How many acts of a workspace are kept for other tabs to follow. */
const actsKept = 1000;
/** How many records are put before the page gets a turn: about 5 ms of pages of 10 kB. */
const portion = 20;

const reading: TransactionSettings = { mode: 'readonly', durability: 'relaxed' };
const writing: TransactionSettings = { mode: 'readwrite', durability: 'relaxed' };
/** Waits for the disk. */
const securing: TransactionSettings = { mode: 'readwrite', durability: 'strict' };
/** What a person did first makes the database. */
const beginning: TransactionSettings = { ...securing, makes: true };

/** Workspaces in IndexedDB. */
export class IndexedDbStore implements Store {
	readonly #database: Database;

	constructor(settings: { readonly name?: string; readonly onTaken?: (fault: StoreFault) => void } = {}) {
		this.#database = new Database({ name: databaseName, ...settings });
	}

	async list(): Promise<Kept<readonly KeptWorkspace[]>> {
		const kept = await this.#database.transact(['workspaces'], reading, async (stores) =>
			(await stores.entries('workspaces', undefined)).flatMap(([, value]) => keptWorkspace(value) ?? []),
		);
		return orNone(kept, []);
	}

	create(workspace: KeptWorkspace, { document, issues, originals }: WorkspaceContents): Promise<Kept<void>> {
		const { id } = workspace;
		return this.#database.transact(storeNames, beginning, async (stores) => {
			clear(stores, id);
			let size = 0;
			for (const [at, [collection, record]] of recordsOf(document).entries()) {
				stores.put('records', [id, collection, record.id], record);
				size += sizeOf(record);
				if (at % portion === portion - 1) await stores.settled();
			}
			for (const collection of collectionNames) putOrder(stores, id, document, collection);
			for (const { path, bytes } of originals) stores.put('originals', [id, path], bytes);
			stores.put('issues', [id], issues);
			stores.put('workspaces', id, { ...workspace, head: headOf(document), size });
			// With the document, so that no crash can come between them.
			stores.put('device', 'open', id);
		});
	}

	async lastOpen(): Promise<Kept<KeptWorkspace | null>> {
		const kept = await this.#database.transact(['workspaces', 'device'], reading, async (stores) => {
			const id = await stores.get('device', 'open');
			const workspace = typeof id === 'string' ? keptWorkspace(await stores.get('workspaces', id)) : null;
			return workspace?.deletedAt === null ? workspace : null;
		});
		return orNone(kept, null);
	}

	setLastOpen(id: string | null): Promise<Kept<void>> {
		return this.#database.transact(['device'], writing, async (stores) => {
			stores.put('device', 'open', id);
			await stores.settled();
		});
	}

	commit(
		id: string,
		since: number,
		fit: (missed: readonly PlacedAct[]) => Fitted,
	): Promise<Kept<{ readonly seq: number; readonly missed: readonly PlacedAct[] } | null>> {
		return this.#database.transact(['workspaces', 'records', 'orders', 'acts'], writing, async (stores) => {
			const workspace = await existing(stores, id);
			const missed = workspace.seq === since ? [] : await actsAfter(stores, workspace, since);
			if (missed === null) return null;
			const { acts, document } = fit(missed);
			let { seq, size } = workspace;
			const reordered = new Set<CollectionName>();
			for (const act of acts) {
				seq += 1;
				size += putChange(stores, id, act.change, reordered);
				stores.put('acts', [id, seq], { ...act, change: packedChange(act.change), seq });
			}
			for (const collection of reordered) putOrder(stores, id, document, collection);
			if (seq > actsKept) stores.delete('acts', IDBKeyRange.bound([id], [id, seq - actsKept]));
			const changedAt = Math.max(workspace.changedAt, ...acts.map(({ at }) => at));
			stores.put('workspaces', id, { ...workspace, seq, size, changedAt, head: headOf(document) });
			return { seq, missed };
		});
	}

	actsSince(id: string, since: number): Promise<Kept<readonly PlacedAct[] | null>> {
		return this.#database.transact(['workspaces', 'acts'], reading, async (stores) =>
			actsAfter(stores, await existing(stores, id), since),
		);
	}

	update(
		id: string,
		change: Partial<Pick<KeptWorkspace, 'name' | 'deletedAt' | 'copiedSeq'>>,
	): Promise<Kept<void>> {
		return this.#database.transact(['workspaces'], writing, async (stores) => {
			stores.put('workspaces', id, { ...(await existing(stores, id)), ...change });
		});
	}

	duplicate(id: string, copy: Pick<KeptWorkspace, 'id' | 'name' | 'createdAt'>): Promise<Kept<void>> {
		return this.#database.transact(storeNames, securing, async (stores) => {
			const workspace = await existing(stores, id);
			for (const name of storesOfWorkspace.filter((one) => one !== 'acts' && one !== 'drafts')) {
				for (const [key, value] of await stores.entries(name, keysOf(id))) {
					if (Array.isArray(key)) stores.put(name, [copy.id, ...key.slice(1)], value);
				}
			}
			const { createdAt: changedAt } = copy;
			stores.put('workspaces', copy.id, {
				...workspace,
				...copy,
				changedAt,
				seq: 0,
				copiedSeq: 0,
				deletedAt: null,
			});
		});
	}

	remove(id: string): Promise<Kept<void>> {
		return this.#database.transact(storeNames, writing, async (stores) => {
			clear(stores, id);
			stores.delete('workspaces', id);
			await stores.settled();
		});
	}

	async originals(id: string): Promise<Kept<readonly OriginalFile[]>> {
		const kept = await this.#database.transact(['originals'], reading, async (stores) =>
			(await stores.entries('originals', keysOf(id))).flatMap(([key, bytes]) =>
				bytes instanceof Uint8Array ? [{ path: String(lastOf(key)), bytes }] : [],
			),
		);
		return orNone(kept, []);
	}

	versions(id: string): Promise<Kept<readonly KeptVersion[]>> {
		return this.#listed('versions', id, isVersion);
	}

	keepVersion(id: string, version: KeptVersion, document: RolemapDocument): Promise<Kept<void>> {
		return this.#database.transact(
			['workspaces', 'versions', 'versionDocuments'],
			securing,
			async (stores) => {
				await existing(stores, id);
				stores.put('versions', [id, version.id], version);
				stores.put('versionDocuments', [id, version.id], document);
			},
		);
	}

	drafts(id: string): Promise<Kept<readonly KeptDraft[]>> {
		return this.#listed('drafts', id, isDraft);
	}

	keepDraft(id: string, draft: KeptDraft): Promise<Kept<void>> {
		const settings = { ...writing, makes: draft.text !== '' };
		return this.#database.transact(['drafts'], settings, async (stores) => {
			if (draft.text === '') stores.delete('drafts', [id, draft.key]);
			else stores.put('drafts', [id, draft.key], draft);
			await stores.settled();
		});
	}

	dispose(): void {
		this.#database.close();
	}

	async #listed<T extends { readonly at: number }>(
		store: StoreName,
		id: string,
		isOne: (value: unknown) => value is T,
	): Promise<Kept<readonly T[]>> {
		const kept = await this.#database.transact([store], reading, async (stores) =>
			(await stores.entries(store, keysOf(id)))
				.map(([, value]) => value)
				.filter(isOne)
				.sort((a, b) => a.at - b.at),
		);
		return orNone(kept, []);
	}
}

/** Where there is no database there is nothing in it. */
function orNone<T>(kept: Kept<T>, none: T): Kept<T> {
	return !kept.ok && kept.fault === 'gone' ? { ok: true, value: none } : kept;
}

/** The range of all keys that begin with a workspace: an array comes after every text. */
export function keysOf(id: string): IDBKeyRange {
	return IDBKeyRange.bound([id], [id, []]);
}

function lastOf(key: IDBValidKey): unknown {
	return Array.isArray(key) ? key.at(-1) : key;
}

function clear(stores: Stores, id: string): void {
	for (const name of storesOfWorkspace) stores.delete(name, keysOf(id));
}

async function existing(stores: Stores, id: string): Promise<KeptWorkspace> {
	const workspace = keptWorkspace(await stores.get('workspaces', id));
	if (!workspace) throw new WorkspaceGone();
	return workspace;
}

async function actsAfter(
	stores: Stores,
	{ id, seq }: KeptWorkspace,
	since: number,
): Promise<readonly PlacedAct[] | null> {
	if (seq <= since) return [];
	const range = IDBKeyRange.bound([id, since], [id, seq], true);
	const acts = (await stores.entries('acts', range)).map(([, value]) => placedAct(value));
	const whole = acts.filter((act) => act !== null);
	return whole.length === seq - since ? whole : null;
}

/** Puts what `change` leaves of the records it touched; returns by how much the workspace grew. */
function putChange(stores: Stores, id: string, change: Change, reordered: Set<CollectionName>): number {
	let grown = 0;
	for (const { collection, id: record, before, after } of change.steps) {
		if (after === null) stores.delete('records', [id, collection, record]);
		else stores.put('records', [id, collection, record], after);
		if (before === null || after === null) reordered.add(collection);
		grown += sizeOf(after) - sizeOf(before);
	}
	return grown;
}

function putOrder(stores: Stores, id: string, document: RolemapDocument, collection: CollectionName): void {
	stores.put(
		'orders',
		[id, collection],
		document[collection].map((record) => record.id),
	);
}

function recordsOf(
	document: RolemapDocument,
): readonly (readonly [CollectionName, { readonly id: string }])[] {
	return collectionNames.flatMap((name) => document[name].map((record) => [name, record] as const));
}

function headOf({ format, version, id, title }: RolemapDocument): KeptWorkspace['head'] {
	return { format, version, id, title };
}

function sizeOf(record: object | null): number {
	return record === null ? 0 : JSON.stringify(record).length;
}

function isVersion(value: unknown): value is KeptVersion {
	const { id, name, at } = (value ?? {}) as Partial<Record<keyof KeptVersion, unknown>>;
	return typeof id === 'string' && typeof name === 'string' && typeof at === 'number';
}

function isDraft(value: unknown): value is KeptDraft {
	const { key, text, at, tab } = (value ?? {}) as Partial<Record<keyof KeptDraft, unknown>>;
	return [key, text, tab].every((part) => typeof part === 'string') && typeof at === 'number';
}
