import type { Kept, StoreFault } from './store.ts';
import { upgrades, type StoreName, type Upgrade } from './upgrades.ts';

/** Reads and writes inside a transaction. Between two of its calls nothing else may be waited for. */
export interface Stores<Name extends string = StoreName> {
	get(store: Name, key: IDBValidKey): Promise<unknown>;
	/** Keys and values in the order of the keys. */
	entries(store: Name, range: IDBKeyRange | undefined): Promise<readonly (readonly [IDBValidKey, unknown])[]>;
	/** Where nothing is waited for, the end of the transaction tells of a failure. */
	put(store: Name, key: IDBValidKey, value: unknown): void;
	delete(store: Name, key: IDBValidKey | IDBKeyRange): void;
	/** Resolves when all that was asked for so far is done, so that much can be put in parts. */
	settled(): Promise<void>;
}

export interface TransactionSettings {
	readonly mode: 'readonly' | 'readwrite';
	/** 'strict' waits for the disk; 'relaxed' for the system, which survives the end of the browser. */
	readonly durability: 'relaxed' | 'strict';
	/** Whether to make a database that is not there: to all others it is then 'gone', and none is left behind. */
	readonly makes?: boolean;
}

interface DatabaseSettings {
	readonly name: string;
	/** Called when the database was taken away under us or a newer version of the app wants to change it. */
	readonly onTaken?: (fault: StoreFault) => void;
	/** What leads to its form of today; that of the workspaces unless given. */
	readonly upgrades?: readonly Upgrade[];
	/** For tests of an older app; otherwise the upgrades that there are. */
	readonly version?: number;
}

/** One connection to IndexedDB: opened when first needed, and again after it was lost. */
export class Database<Name extends string = StoreName> {
	readonly #settings: DatabaseSettings;
	#opening: Promise<IDBDatabase> | null = null;
	#newer = false;
	#closed = false;

	constructor(settings: DatabaseSettings) {
		this.#settings = settings;
	}

	/** What `work` returns, once the transaction over `stores` has completed; otherwise why it has not. */
	async transact<T>(
		stores: readonly Name[],
		settings: TransactionSettings,
		work: (stores: Stores<Name>) => Promise<T>,
	): Promise<Kept<T>> {
		if (this.#newer) return { ok: false, fault: 'newer' };
		if (this.#closed) return { ok: false, fault: 'lost' };
		try {
			const database = await this.#connection(settings.makes ?? false);
			return { ok: true, value: await inTransaction(database, stores, settings, work) };
		} catch (error) {
			const fault = faultOf(error);
			if (fault === 'lost' || fault === 'refused') this.#opening = null;
			if (fault === 'newer') this.#newer = true;
			return { ok: false, fault: this.#newer ? 'newer' : fault };
		}
	}

	/** Lets go for good: a database that is to be deleted must not come back by a late write. */
	close(): void {
		this.#closed = true;
		void this.#opening?.then(
			(database) => database.close(),
			() => undefined,
		);
		this.#opening = null;
	}

	async #connection(makes: boolean): Promise<IDBDatabase> {
		const opening = (this.#opening ??= this.#open(makes));
		try {
			return await opening;
		} catch (error) {
			if (this.#opening === opening) this.#opening = null;
			// Somebody who only reads asked first.
			if (makes && error instanceof NothingKept && !this.#closed) return this.#connection(makes);
			throw error;
		}
	}

	#open(makes: boolean): Promise<IDBDatabase> {
		const { name, upgrades: all = upgrades, version = all.length } = this.#settings;
		return new Promise((resolve, reject) => {
			// Reading `indexedDB` itself throws where a browser refuses it.
			const request = indexedDB.open(name, version);
			request.onupgradeneeded = ({ oldVersion }) => {
				const { result, transaction } = request;
				if (oldVersion === 0 && !makes) {
					reject(new NothingKept());
					transaction?.abort();
					return;
				}
				if (transaction) for (const { run } of all.slice(oldVersion)) run(result, transaction);
			};
			request.onerror = () => reject(asError(request.error));
			request.onsuccess = () => {
				const database = request.result;
				database.onclose = () => this.#taken('lost');
				database.onversionchange = ({ newVersion }) => {
					database.close();
					this.#taken(newVersion === null ? 'lost' : 'newer');
				};
				resolve(database);
			};
		});
	}

	#taken(fault: 'lost' | 'newer'): void {
		this.#opening = null;
		this.#newer ||= fault === 'newer';
		this.#settings.onTaken?.(fault);
	}
}

async function inTransaction<T, Name extends string>(
	database: IDBDatabase,
	stores: readonly Name[],
	{ mode, durability }: TransactionSettings,
	work: (stores: Stores<Name>) => Promise<T>,
): Promise<T> {
	const transaction = database.transaction(stores, mode, { durability });
	const completed = new Promise<void>((resolve, reject) => {
		transaction.oncomplete = () => resolve();
		transaction.onabort = () => reject(asError(transaction.error));
	});
	// It is waited for below; until then its failure is nobody's surprise.
	completed.catch(() => undefined);
	try {
		const value = await work(storesOf(transaction));
		await completed;
		return value;
	} catch (error) {
		giveUp(transaction);
		// Why the transaction ended says more than which request it took along.
		throw transaction.error ?? error;
	}
}

function giveUp(transaction: IDBTransaction): void {
	try {
		transaction.abort();
	} catch {
		// It has ended already.
	}
}

function storesOf<Name extends string>(transaction: IDBTransaction): Stores<Name> {
	let last: IDBRequest | null = null;
	const store = (name: Name) => transaction.objectStore(name);
	return {
		get: (name, key) => answer(store(name).get(key)),
		entries: async (name, range) => {
			const [keys, values] = await Promise.all([
				answer(store(name).getAllKeys(range)),
				answer<unknown[]>(store(name).getAll(range)),
			]);
			return keys.map((key, at) => [key, values[at]] as const);
		},
		put: (name, key, value) => {
			last = store(name).put(value, key);
		},
		delete: (name, key) => {
			last = store(name).delete(key);
		},
		settled: async () => {
			if (last) await answer(last);
		},
	};
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
	return new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(asError(request.error));
	});
}

function asError(error: DOMException | null): Error {
	return error ?? new DOMException('The transaction was given up.', 'AbortError');
}

const faults: Readonly<Record<string, StoreFault>> = {
	QuotaExceededError: 'quota',
	VersionError: 'newer',
	InvalidStateError: 'lost',
	NotFoundError: 'lost',
	AbortError: 'aborted',
	TransactionInactiveError: 'aborted',
};

function faultOf(error: unknown): StoreFault {
	if (error instanceof WorkspaceGone || error instanceof NothingKept) return 'gone';
	return (error instanceof Error ? faults[error.name] : undefined) ?? 'refused';
}

/** There is no database, and none was to be made. */
class NothingKept extends Error {}

/** Thrown inside a transaction to give it up: what it is about is not there. */
export class WorkspaceGone extends Error {}
