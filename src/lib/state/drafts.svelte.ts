import type { KeptDraft, Store } from '#lib/storage/store.ts';

/** How long typing may pause before it is stored, in milliseconds. */
const pause = 250;

/** The lock that a tab holds as long as it lives. */
const lockOf = (tab: string) => `rolemap-tab-${tab}`;

/**
 * Texts being typed that are not edits yet. They are stored while they are typed, and offered back once the tab that
 * they were typed in is gone without having finished them.
 */
export class Drafts {
	readonly #store: () => Promise<Store | null>;
	readonly #tab: string;
	readonly #mayHold: () => Promise<boolean>;
	/** What is being typed in this tab, whether it is stored yet or not. */
	#live: readonly KeptDraft[] = [];
	/** What the store does not know yet. */
	#waiting: readonly KeptDraft[] = [];
	#owner = '';
	#timer: ReturnType<typeof setTimeout> | undefined;
	#release: (() => void) | null = null;
	#offered = $state.raw<readonly KeptDraft[]>([]);

	/** `mayHold` tells whether there is anything that the store could offer. */
	constructor(store: () => Promise<Store | null>, tab: string, mayHold: () => Promise<boolean>) {
		this.#store = store;
		this.#tab = tab;
		this.#mayHold = mayHold;
	}

	/** Texts that somebody began and a crash cut off, oldest first. */
	get offered(): readonly KeptDraft[] {
		return this.#offered;
	}

	/** The text that a crash cut off under `key`, if there is one. */
	offeredFor(key: string): string | undefined {
		return this.#offered.find((draft) => draft.key === key)?.text;
	}

	/** Says what is being typed under `key`; an empty text takes it away, as does `drop`. */
	draft(key: string, text: string): void {
		const draft = { key, text, at: Date.now(), tab: this.#tab };
		this.#live = [...without(this.#live, key), ...(text === '' ? [] : [draft])];
		this.#waiting = [...without(this.#waiting, key), draft];
		this.#release ??= this.#stayKnown();
		// It is counted from the first letter, so that steady typing is stored as well.
		this.#timer ??= setTimeout(() => void this.flush(), pause);
	}

	/** Forgets what was typed under `key`: it has become an edit, or was given up. */
	drop(key: string): void {
		this.draft(key, '');
		this.#offered = without(this.#offered, key);
	}

	/** Stores at once what waits to be. */
	async flush(): Promise<void> {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		const waiting = this.#waiting;
		this.#waiting = [];
		if (waiting.length === 0) return;
		const owner = this.#owner;
		const store = await this.#store();
		await Promise.all(waiting.map((draft) => store?.keepDraft(owner, draft)));
	}

	/** Takes what is being typed along to `owner`, which what is open has just become. */
	async moveTo(owner: string): Promise<void> {
		const live = this.#live;
		for (const { key } of live) this.draft(key, '');
		const left = this.flush();
		this.#owner = owner;
		for (const { key, text } of live) this.draft(key, text);
		await left;
	}

	/** Offers what was left behind in `owner`, a workspace or the kind of what is open. */
	async belongTo(owner: string): Promise<void> {
		if (owner === this.#owner) return;
		const left = this.flush();
		this.#live = [];
		this.#owner = owner;
		this.#offered = [];
		await left;
		if (!(await this.#mayHold())) return;
		const kept = await (await this.#store())?.drafts(owner);
		const living = await livingTabs();
		if (kept?.ok && owner === this.#owner) {
			this.#offered = kept.value.filter(({ tab }) => !living.includes(lockOf(tab)));
		}
	}

	dispose(): void {
		clearTimeout(this.#timer);
		this.#release?.();
	}

	/** Holds this tab's lock, so that others know that its drafts are still being typed; returns how to let go. */
	#stayKnown(): () => void {
		const { promise, resolve } = Promise.withResolvers<void>();
		void navigator.locks?.request(lockOf(this.#tab), () => promise).catch(() => undefined);
		return resolve;
	}
}

function without(drafts: readonly KeptDraft[], key: string): readonly KeptDraft[] {
	return drafts.filter((draft) => draft.key !== key);
}

/** Names of the locks that are held. */
async function livingTabs(): Promise<readonly (string | undefined)[]> {
	const locks = await navigator.locks?.query().catch(() => null);
	return locks?.held?.map(({ name }) => name) ?? [];
}
