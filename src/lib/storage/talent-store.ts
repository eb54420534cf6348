import { Database, type TransactionSettings } from './database.ts';
import type { Kept, StoreFault } from './store.ts';
import type { Upgrade } from './upgrades.ts';

/** A database of its own: whatever copies, lists or hands on workspaces does not so much as see it. */
export const talentDatabaseName = 'rolemap-talent';

const upgrades: readonly Upgrade[] = [
	{
		name: 'one document a workspace',
		run: (database) => void database.createObjectStore('talent'),
	},
];

const reading: TransactionSettings = { mode: 'readonly', durability: 'relaxed' };
/** Waits for the disk: nobody else has these words. */
const securing: TransactionSettings = { mode: 'readwrite', durability: 'strict', makes: true };

/** A talent document as it is stored: its text, locked or not, and how often it was written. */
export interface StoredTalent {
	readonly seq: number;
	readonly text: string;
}

/** Talent documents in IndexedDB, by the id of their workspace. What their text says is for the caller to check. */
export class TalentStore {
	readonly #database: Database<'talent'>;

	constructor(settings: { readonly name?: string; readonly onTaken?: (fault: StoreFault) => void } = {}) {
		this.#database = new Database({ name: talentDatabaseName, upgrades, ...settings });
	}

	/** What is stored for `workspace`, null where nothing is. */
	async read(workspace: string): Promise<Kept<StoredTalent | null>> {
		const kept = await this.#database.transact(['talent'], reading, async (stores) =>
			asStored(await stores.get('talent', workspace)),
		);
		// Without a database there is nothing in it, and reading makes none.
		return !kept.ok && kept.fault === 'gone' ? { ok: true, value: null } : kept;
	}

	/**
	 * Writes `text` in the place of what was written `seen` times (0 where nothing was); null takes it away. Sealing takes
	 * longer than a transaction lasts, so whoever comes second is told by `false` and begins anew with what is there now.
	 */
	swap(workspace: string, seen: number, text: string | null): Promise<Kept<boolean>> {
		return this.#database.transact(['talent'], securing, async (stores) => {
			const stored = asStored(await stores.get('talent', workspace));
			if ((stored?.seq ?? 0) !== seen) return false;
			if (text === null) stores.delete('talent', workspace);
			else stores.put('talent', workspace, { seq: seen + 1, text });
			await stores.settled();
			return true;
		});
	}

	dispose(): void {
		this.#database.close();
	}
}

function asStored(value: unknown): StoredTalent | null {
	const { seq, text } = (value ?? {}) as Partial<Record<keyof StoredTalent, unknown>>;
	return typeof seq === 'number' && typeof text === 'string' ? { seq, text } : null;
}
