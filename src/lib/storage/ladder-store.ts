import { Database, type TransactionSettings } from './database.ts';
import type { Kept, StoreFault } from './store.ts';

const reading: TransactionSettings = { mode: 'readonly', durability: 'relaxed' };
/** Waits for the disk: these are few words, and nobody else has them. */
const securing: TransactionSettings = { mode: 'readwrite', durability: 'strict', makes: true };

interface LadderStoreSettings<S extends string> {
	/** A database of its own: whatever copies, lists or hands on workspaces does not so much as see it. */
	readonly name: string;
	readonly store: S;
	readonly onTaken?: (fault: StoreFault) => void;
}

/** Documents of one kind in IndexedDB, by the id of their ladder. What they hold is for the caller to check. */
export class LadderStore<S extends string, T> {
	readonly #database: Database<S>;
	readonly #store: S;

	constructor({ store, ...settings }: LadderStoreSettings<S>) {
		this.#store = store;
		const upgrades = [
			{
				name: 'one document a ladder',
				run: (database: IDBDatabase) => void database.createObjectStore(store),
			},
		];
		this.#database = new Database({ upgrades, ...settings });
	}

	/** The document of `ladder` as it is stored, undefined where there is none. */
	async read(ladder: string): Promise<Kept<unknown>> {
		const kept = await this.#database.transact([this.#store], reading, (stores) =>
			stores.get(this.#store, ladder),
		);
		// Without a database there is nothing in it, and reading makes none.
		return !kept.ok && kept.fault === 'gone' ? { ok: true, value: undefined } : kept;
	}

	/** Every document that is stored, by the id of its ladder. */
	async list(): Promise<Kept<readonly (readonly [ladder: string, stored: unknown])[]>> {
		const kept = await this.#database.transact([this.#store], reading, (stores) =>
			stores.entries(this.#store, undefined),
		);
		if (!kept.ok) return kept.fault === 'gone' ? { ok: true, value: [] } : kept;
		return { ok: true, value: kept.value.map(([key, stored]) => [String(key), stored] as const) };
	}

	/**
	 * Writes what `fit` makes of the stored document, in one transaction, so that no tab writes over another; null
	 * takes it away. `fit` must not wait for anything. Resolves once it is on the disk.
	 */
	commit(ladder: string, fit: (stored: unknown) => T | null): Promise<Kept<T | null>> {
		return this.#database.transact([this.#store], securing, async (stores) => {
			const after = fit(await stores.get(this.#store, ladder));
			if (after === null) stores.delete(this.#store, ladder);
			else stores.put(this.#store, ladder, after);
			await stores.settled();
			return after;
		});
	}

	dispose(): void {
		this.#database.close();
	}
}
