/** How safe and how large the browser's storage is. */
export class StorageRoom {
	#persisted = $state.raw<boolean | null>(null);
	#free = $state.raw<number | null>(null);
	#asked = false;

	/** Whether the browser promised not to clear it away by itself; null where it was not asked. */
	get persisted(): boolean | null {
		return this.#persisted;
	}
	/** Bytes that are left, about; null where the browser does not say. */
	get free(): number | null {
		return this.#free;
	}

	/** Asks once that what is stored may stay. */
	async askToStay(): Promise<void> {
		if (this.#asked) return;
		this.#asked = true;
		this.#persisted = await navigator.storage?.persist?.().catch(() => null);
		await this.look();
	}

	/** Looks how things are, asking for nothing. */
	async look(): Promise<void> {
		this.#persisted = (await navigator.storage?.persisted?.().catch(() => null)) ?? this.#persisted;
		const estimate = await navigator.storage?.estimate?.().catch(() => null);
		const { quota, usage } = estimate ?? {};
		this.#free = quota === undefined ? null : Math.max(0, quota - (usage ?? 0));
	}
}
