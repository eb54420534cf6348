import type { Readiness } from '#lib/model/readiness/readiness.ts';
import { Database, type TransactionSettings } from './database.ts';
import type { Kept, StoreFault } from './store.ts';
import type { Upgrade } from './upgrades.ts';

/** A database of its own: whatever copies, lists or hands on workspaces does not so much as see it. */
export const readinessDatabaseName = 'rolemap-readiness';

const upgrades: readonly Upgrade[] = [
	{
		name: 'one document a ladder',
		run: (database) => void database.createObjectStore('readiness'),
	},
];

const reading: TransactionSettings = { mode: 'readonly', durability: 'relaxed' };
/** Waits for the disk: these are few words, and nobody else has them. */
const securing: TransactionSettings = { mode: 'readwrite', durability: 'strict', makes: true };

/** Readiness documents in IndexedDB, by the id of their ladder. What they hold is for the caller to check. */
export class ReadinessStore {
	readonly #database: Database<'readiness'>;

	constructor(settings: { readonly name?: string; readonly onTaken?: (fault: StoreFault) => void } = {}) {
		this.#database = new Database({ name: readinessDatabaseName, upgrades, ...settings });
	}

	/** The document of `ladder` as it is stored, undefined where there is none. */
	async read(ladder: string): Promise<Kept<unknown>> {
		const kept = await this.#database.transact(['readiness'], reading, (stores) =>
			stores.get('readiness', ladder),
		);
		// Without a database there is nothing in it, and reading makes none.
		return !kept.ok && kept.fault === 'gone' ? { ok: true, value: undefined } : kept;
	}

	/** Every document that is stored, by the id of its ladder. */
	async list(): Promise<Kept<readonly (readonly [ladder: string, stored: unknown])[]>> {
		const kept = await this.#database.transact(['readiness'], reading, (stores) =>
			stores.entries('readiness', undefined),
		);
		if (!kept.ok) return kept.fault === 'gone' ? { ok: true, value: [] } : kept;
		return { ok: true, value: kept.value.map(([key, stored]) => [String(key), stored] as const) };
	}

	/**
	 * Writes what `fit` makes of the stored document, in one transaction, so that no tab writes over another; null
	 * takes it away. `fit` must not wait for anything. Resolves once it is on the disk.
	 */
	commit(ladder: string, fit: (stored: unknown) => Readiness | null): Promise<Kept<Readiness | null>> {
		return this.#database.transact(['readiness'], securing, async (stores) => {
			const after = fit(await stores.get('readiness', ladder));
			if (after === null) stores.delete('readiness', ladder);
			else stores.put('readiness', ladder, after);
			await stores.settled();
			return after;
		});
	}

	dispose(): void {
		this.#database.close();
	}
}
