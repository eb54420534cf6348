import { applyChange } from '#lib/model/change.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import { fitChange } from '#lib/model/fit-change.ts';
import type { Issue } from '#lib/model/issue.ts';
import { unpackedChange } from '#lib/model/packed-change.ts';
import type {
	Fitted,
	Kept,
	KeptAct,
	KeptWorkspace,
	OriginalFile,
	PlacedAct,
	Store,
	StoreFault,
} from '#lib/storage/store.ts';

/** Why something is not saved: a fault of the store, or no answer from it yet. */
export type SavingFault = StoreFault | 'slow';

export interface SavingSettings {
	readonly workspace: Pick<KeptWorkspace, 'id' | 'name' | 'createdAt'>;
	/** The state of `document` in the store; null while it is not there. */
	readonly seq: number | null;
	readonly document: RolemapDocument;
	readonly issues: readonly Issue[];
	readonly originals: readonly OriginalFile[];
	/** Resolves to null where there is no store to be had. */
	readonly store: () => Promise<Store | null>;
	/** Begins the ids of this tab's acts. */
	readonly tab: string;
	/** Called when acts of this tab are safely there, and what is stored has become `seq`. */
	readonly onSaved: (seq: number) => void;
	/** Called with the document after acts of other tabs came in. */
	readonly onMerged: (document: RolemapDocument) => void;
	/** Called when the store no longer has all acts since: it must be read anew, and `pending` done again. */
	readonly onLeftBehind: (pending: readonly KeptAct[]) => void;
}

/** How long a person is left without word of a save, in milliseconds: an act, and a whole document. */
const patience = { act: 900, whole: 5_000 };

/**
 * Brings one workspace's acts into the store, one transaction after another, and takes in those of other tabs. What
 * the store has of it is `#confirmed`; what it does not have yet is pending and comes after.
 */
export class Saving {
	readonly #settings: SavingSettings;
	#confirmed: RolemapDocument;
	#current: RolemapDocument;
	#seq: number;
	#stored: boolean;
	#pending: readonly KeptAct[] = [];
	#behind = false;
	#acts = 0;
	#running: Promise<void> | null = null;
	#waiting = $state.raw(false);
	#fault = $state.raw<SavingFault | null>(null);

	constructor(settings: SavingSettings) {
		this.#settings = settings;
		this.#confirmed = this.#current = settings.document;
		this.#seq = settings.seq ?? 0;
		this.#stored = settings.seq !== null;
	}

	get id(): string {
		return this.#settings.workspace.id;
	}
	/** How many acts the store has of it. */
	get seq(): number {
		return this.#seq;
	}
	/** 'saved' is said only when the store has all of it. */
	get phase(): 'saved' | 'saving' | 'notSaved' {
		if (this.#fault !== null) return 'notSaved';
		return this.#waiting ? 'saving' : 'saved';
	}
	get fault(): SavingFault | null {
		return this.#fault;
	}

	/** Stores the document as it is, where it is not stored yet. */
	async keep(): Promise<void> {
		if (!this.#stored) await this.#start();
	}

	/** Stores `act`, which made the document what `document` is. */
	add({ name, at, change }: Pick<KeptAct, 'name' | 'at' | 'change'>, document: RolemapDocument): void {
		this.#pending = [...this.#pending, { id: `${this.#settings.tab}-${++this.#acts}`, name, at, change }];
		this.#current = document;
		void this.#start();
	}

	/** Takes in what other tabs stored up to `seq`. */
	follow(seq: number): void {
		if (!this.#stored || seq <= this.#seq) return;
		this.#behind = true;
		void this.#start();
	}

	/** Tries again; what is gone from the store is stored whole. */
	async retry(): Promise<void> {
		this.#behind = this.#stored;
		await this.#start();
		if (this.#fault !== 'gone') return;
		this.#stored = false;
		await this.#start();
	}

	/** Takes note that the store was taken away with all that was in it. */
	lose(fault: StoreFault): void {
		this.#fault = fault;
	}

	/** Resolves to whether everything is in the store, once all attempts are over. */
	async settled(): Promise<boolean> {
		await this.#start();
		return this.#pending.length === 0 && this.#fault === null;
	}

	#start(): Promise<void> {
		return (this.#running ??= this.#run().finally(() => {
			this.#running = null;
			// What came in while it ended.
			if (this.#fault === null && this.#hasWork()) void this.#start();
		}));
	}

	#hasWork(): boolean {
		return !this.#stored || this.#pending.length > 0 || this.#behind;
	}

	async #run(): Promise<void> {
		const { store: open } = this.#settings;
		this.#waiting = true;
		while (this.#hasWork()) {
			const wait = this.#stored ? patience.act : patience.whole;
			const slow = setTimeout(() => (this.#fault ??= 'slow'), wait);
			const store = await open();
			const fault = store === null ? 'refused' : await this.#round(store);
			clearTimeout(slow);
			this.#fault = fault;
			if (fault !== null) break;
		}
		this.#waiting = false;
	}

	/** One transaction; returns what went wrong. */
	async #round(store: Store): Promise<StoreFault | null> {
		if (!this.#stored) return this.#create(store);
		this.#behind = false;
		const batch = this.#pending;
		let fitted: RolemapDocument = this.#confirmed;
		const fit = (missed: readonly PlacedAct[]): Fitted => {
			const acts: KeptAct[] = [];
			fitted = withActs(this.#confirmed, missed);
			for (const act of batch) {
				const { change } = fitChange(fitted, act.change, 'mine');
				fitted = applyChange(fitted, change);
				acts.push({ ...act, change });
			}
			return { acts, document: fitted };
		};
		const kept = batch.length > 0 ? await store.commit(this.id, this.#seq, fit) : await this.#missed(store);
		if (!kept.ok) return kept.fault;
		if (kept.value === null) {
			this.#pending = [];
			this.#settings.onLeftBehind(batch);
			return null;
		}
		const { seq, missed } = kept.value;
		this.#confirmed = batch.length > 0 ? fitted : withActs(this.#confirmed, missed);
		this.#seq = seq;
		this.#pending = this.#pending.slice(batch.length);
		if (missed.length > 0) this.#merge();
		if (batch.length > 0) this.#settings.onSaved(seq);
		return null;
	}

	async #missed(
		store: Store,
	): Promise<Kept<{ readonly seq: number; readonly missed: readonly PlacedAct[] } | null>> {
		const since = this.seq;
		const kept = await store.actsSince(this.id, since);
		if (!kept.ok || kept.value === null) return kept.ok ? { ok: true, value: null } : kept;
		return { ok: true, value: { seq: kept.value.at(-1)?.seq ?? since, missed: kept.value } };
	}

	async #create(store: Store): Promise<StoreFault | null> {
		const { workspace, issues, originals } = this.#settings;
		const [document, batch] = [this.#current, this.#pending];
		const changedAt = batch.at(-1)?.at ?? workspace.createdAt;
		// Whatever the first edits were, the document already holds them: they count, and nobody has to follow them.
		const seq = this.#seq + batch.length;
		const kept = await store.create(
			{ ...workspace, changedAt, seq, copiedSeq: 0, size: 0, deletedAt: null, head: document },
			{ document, issues, originals },
		);
		if (!kept.ok) return kept.fault;
		this.#confirmed = document;
		this.#seq = seq;
		this.#stored = true;
		this.#pending = this.#pending.slice(batch.length);
		this.#settings.onSaved(seq);
		return null;
	}

	/** What is pending comes after what other tabs did. */
	#merge(): void {
		let document = this.#confirmed;
		this.#pending = this.#pending.map((act) => {
			const { change } = fitChange(document, act.change, 'mine');
			document = applyChange(document, change);
			return { ...act, change };
		});
		this.#current = document;
		this.#settings.onMerged(document);
	}
}

function withActs(document: RolemapDocument, acts: readonly PlacedAct[]): RolemapDocument {
	return acts.reduce((before, { change }) => applyChange(before, unpackedChange(change, before)), document);
}
