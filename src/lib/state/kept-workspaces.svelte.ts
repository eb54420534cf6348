import type { KeptWorkspace, Store, StoreFault } from '#lib/storage/store.ts';

/** How long a deleted workspace can be taken back by another tab that still offers it, in milliseconds. */
const grace = 60_000;

/** The workspaces that this browser keeps. */
export class KeptWorkspaces {
	readonly #store: () => Promise<Store | null>;
	readonly #tell: (id: string, seq: number) => void;
	#all = $state.raw<readonly KeptWorkspace[] | null>(null);
	#deleted = $state.raw<string | null>(null);
	#fault = $state.raw<StoreFault | null>(null);

	/** The one changed last comes first. */
	readonly list = $derived(
		(this.#all ?? [])
			.filter(({ deletedAt }) => deletedAt === null)
			.toSorted((a, b) => b.changedAt - a.changedAt),
	);
	/** The one deleted last, as long as it can be taken back. */
	readonly deleted = $derived(
		this.#all?.find(({ id, deletedAt }) => id === this.#deleted && deletedAt !== null) ?? null,
	);

	constructor(store: () => Promise<Store | null>, tell: (id: string, seq: number) => void) {
		this.#store = store;
		this.#tell = tell;
	}

	/** Why they cannot be listed or changed; null while they can. */
	get fault(): StoreFault | null {
		return this.#fault;
	}

	/** Reads the list and clears away what was deleted before this start. */
	async load(): Promise<void> {
		if (this.#all !== null) return;
		this.#all = [];
		await this.refresh();
		const old = this.#all.filter(({ deletedAt }) => deletedAt !== null && deletedAt < Date.now() - grace);
		const store = await this.#store();
		for (const { id } of old) await store?.remove(id);
		if (old.length > 0) await this.refresh();
	}

	/** Reads the list again, if it was ever asked for. */
	async refresh(): Promise<void> {
		if (this.#all === null) return;
		const kept = await (await this.#store())?.list();
		if (kept?.ok) this.#all = kept.value;
		this.#fault = kept === undefined ? 'refused' : kept.ok ? null : kept.fault;
	}

	rename(id: string, name: string): Promise<void> {
		return this.update(id, { name });
	}

	/** Copies it under `name`; resolves to the copy's id, or null where it could not be copied. */
	async duplicate(id: string, name: string): Promise<string | null> {
		const copy = { id: crypto.randomUUID(), name, createdAt: Date.now() };
		const done = await this.#do(copy.id, (store) => store.duplicate(id, copy));
		return done ? copy.id : null;
	}

	/** Takes it from the list; `restore` brings it back until the app is started again. */
	async delete(id: string): Promise<void> {
		await this.update(id, { deletedAt: Date.now() });
		this.#deleted = id;
	}

	async restore(id: string): Promise<void> {
		await this.update(id, { deletedAt: null });
	}

	async update(id: string, change: Parameters<Store['update']>[1]): Promise<void> {
		await this.#do(id, (store) => store.update(id, change));
	}

	/** Clears away what was opened under the same name before `id` and never edited. */
	async replaceUnedited(name: string, id: string): Promise<void> {
		const store = await this.#store();
		const kept = await store?.list();
		if (!kept?.ok) return;
		const same = kept.value.filter((one) => one.name === name && one.seq === 0 && one.id !== id);
		for (const one of same) await store?.remove(one.id);
		if (same.length > 0) await this.refresh();
	}

	async #do(
		id: string,
		act: (store: Store) => Promise<{ readonly ok: boolean; readonly fault?: StoreFault }>,
	): Promise<boolean> {
		const store = await this.#store();
		const done = store ? await act(store) : { ok: false, fault: 'refused' as const };
		await this.refresh();
		if (!done.ok) this.#fault = done.fault ?? 'refused';
		this.#tell(id, 0);
		return done.ok;
	}
}
