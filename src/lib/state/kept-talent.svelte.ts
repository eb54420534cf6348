import { encodeText } from '#lib/formats/files/encode-text.ts';
import { makeLock, openLock, sealText, unsealText, type TextLock } from '#lib/formats/talent/locked-file.ts';
import { soundTalent } from '#lib/formats/talent/sound-talent.ts';
import type { Issue } from '#lib/model/issue.ts';
import { sameContent } from '#lib/model/same-content.ts';
import { applyTalent, inverseTalent, type TalentChange } from '#lib/model/talent/talent-change.ts';
import { emptyTalent, talentVersion, type Talent } from '#lib/model/talent/talent.ts';
import type { StoredTalent, TalentStore } from '#lib/storage/talent-store.ts';
import type { SavingFault } from './saving.svelte.ts';

export interface KeptTalentSettings {
	readonly ladder: string;
	readonly title: string;
	readonly orgId: string;
	readonly store: Pick<TalentStore, 'read' | 'commit'>;
	/** Called when something of this tab is safely stored. */
	readonly onSaved: () => void;
}

/** 'absent': nothing was begun; 'closed': it is put away, behind its passphrase where it has one. */
export type TalentPhase = 'reading' | 'absent' | 'closed' | 'saved' | 'saving' | 'notSaved';

/** How long a person is left without word of a save, in milliseconds. */
const patience = 2_500;

/**
 * The talent data that is kept for one ladder: every act is shown at once, brought into the store one after another, and
 * can be undone. With a passphrase it is a sealed text at rest, and the key is held only while it is open.
 */
export class KeptTalent {
	readonly #settings: KeptTalentSettings;
	readonly ready: Promise<void>;
	readonly #empty: Talent;
	#pending: readonly TalentChange[] = [];
	#behind = true;
	#running: Promise<void> | null = null;
	/** What opens the stored text; null where it is no sealed one. */
	#lock: TextLock | null = null;
	/** What the next save seals with; undefined for the same as before. */
	#nextLock: TextLock | null | undefined;
	#document = $state.raw<Talent | null>(null);
	#isLocked = $state.raw(false);
	#isClosed = $state.raw(false);
	#broken = $state.raw(0);
	#phase = $state.raw<'reading' | 'absent' | 'saved' | 'saving'>('reading');
	#fault = $state.raw<SavingFault | null>(null);
	#done = $state.raw<readonly TalentChange[]>([]);
	#undone = $state.raw<readonly TalentChange[]>([]);

	constructor(settings: KeptTalentSettings) {
		this.#settings = settings;
		this.#empty = emptyTalent('talent', settings.title, settings.orgId);
		this.ready = this.#start();
	}

	/** null where nothing was begun, and as long as it is closed. */
	get document(): Talent | null {
		return this.#document;
	}
	/** How many stored parts cannot be read; they stay where they are. */
	get broken(): number {
		return this.#broken;
	}
	/** Whether a passphrase guards what is stored. */
	get isLocked(): boolean {
		return this.#isLocked;
	}
	/** 'saved' is said only when the transaction has completed. */
	get phase(): TalentPhase {
		if (this.#isClosed) return 'closed';
		return this.#fault === null ? this.#phase : 'notSaved';
	}
	get fault(): SavingFault | null {
		return this.#fault;
	}
	/** Whether a newer version of the app wrote it: then this one only shows. */
	get readOnly(): boolean {
		return this.#fault === 'newer';
	}
	get canUndo(): boolean {
		return this.#done.length > 0;
	}
	get canRedo(): boolean {
		return this.#undone.length > 0;
	}

	/** Begins with nothing in it. */
	begin(): void {
		if (this.#phase === 'absent') this.#make({ steps: [] });
	}

	/** Makes `change`; one that changes nothing is no act. */
	act(change: TalentChange): void {
		if (change.steps.length === 0 || this.readOnly || this.#isClosed) return;
		this.#done = [...this.#done, change];
		this.#undone = [];
		this.#make(change);
	}

	undo(): void {
		const last = this.#done.at(-1);
		if (!last || this.readOnly || this.#isClosed) return;
		this.#done = this.#done.slice(0, -1);
		this.#undone = [...this.#undone, last];
		this.#make(inverseTalent(last));
	}

	redo(): void {
		const last = this.#undone.at(-1);
		if (!last || this.readOnly || this.#isClosed) return;
		this.#undone = this.#undone.slice(0, -1);
		this.#done = [...this.#done, last];
		this.#make(last);
	}

	/** Seals what is stored from now on with `passphrase`; '' takes the seal away. Resolves to whether that is stored. */
	async protect(passphrase: string): Promise<boolean> {
		if (this.#document === null || this.readOnly) return false;
		this.#nextLock = passphrase === '' ? null : await makeLock(passphrase);
		this.#make({ steps: [] });
		return this.settled();
	}

	/**
	 * Puts it away once it is stored: nothing of it stays in the page, nor does the key, nor what could be undone. Resolves
	 * to false, and leaves it open, where it could not be stored.
	 */
	async close(): Promise<boolean> {
		if (this.#document === null) return true;
		if (!this.readOnly && !(await this.settled())) return false;
		this.#putAway();
		return true;
	}

	/** Opens it again: with its passphrase where it has one. The problems where it does not open. */
	async open(passphrase = ''): Promise<readonly Issue[]> {
		const { ladder, store } = this.#settings;
		const read = await store.read(ladder);
		if (!read.ok) {
			this.#fault = read.fault;
			return [];
		}
		const text = lockedText(read.value);
		if (text !== null) {
			const opened = await openLock(fileOf(text), passphrase);
			if (!opened.ok) return opened.issues;
			this.#lock = opened.value.lock;
		}
		this.#isClosed = false;
		this.#phase = 'reading';
		this.#behind = true;
		await this.#start();
		return [];
	}

	/** Takes all of it from the store. Resolves to whether it is gone. */
	async remove(): Promise<boolean> {
		await this.settled();
		const kept = await this.#settings.store.commit(this.#settings.ladder, () => null);
		if (!kept.ok) return false;
		this.#pending = this.#done = this.#undone = [];
		this.#lock = null;
		this.#settings.onSaved();
		this.follow();
		await this.settled();
		return true;
	}

	/** Takes in what another tab stored. */
	follow(): void {
		this.#behind = true;
		if (!this.#isClosed) void this.#start();
	}

	/** Tries again what is not stored. Resolves to whether everything is. */
	async settled(): Promise<boolean> {
		await this.#start();
		return this.#pending.length === 0;
	}

	/** Takes note that the store was taken away. */
	lose(fault: SavingFault): void {
		this.#fault = fault;
	}

	#make(change: TalentChange): void {
		this.#pending = [...this.#pending, change];
		this.#document = applyTalent(this.#document ?? this.#empty, change);
		void this.#start();
	}

	#putAway(): void {
		this.#isClosed = true;
		this.#document = null;
		this.#lock = null;
		this.#done = this.#undone = [];
	}

	#start(): Promise<void> {
		return (this.#running ??= this.#run().finally(() => {
			this.#running = null;
			if (this.#fault === null && this.#hasWork()) void this.#start();
		}));
	}

	#hasWork(): boolean {
		return !this.#isClosed && (this.#behind || this.#pending.length > 0);
	}

	async #run(): Promise<void> {
		while (this.#hasWork()) {
			if (this.#pending.length > 0) this.#phase = 'saving';
			const slow = setTimeout(() => (this.#fault ??= 'slow'), patience);
			const fault = await this.#round();
			clearTimeout(slow);
			this.#fault = fault;
			if (fault !== null) return;
		}
	}

	async #round(): Promise<SavingFault | null> {
		const { ladder, store, onSaved } = this.#settings;
		this.#behind = false;
		const batch = this.#pending;
		const read = await store.read(ladder);
		if (!read.ok) return read.fault;
		const before = await this.#unsealed(read.value);
		if (before === null) {
			// It came sealed, or another tab sealed it anew: what is not stored yet waits for the passphrase.
			this.#isLocked = true;
			this.#putAway();
			return null;
		}
		const isNewer = before.whole.version > talentVersion;
		if (batch.length === 0 || isNewer) return this.#confirm(before, 0, read.value);
		const after = batch.reduce(applyTalent, before.whole);
		const lock = this.#nextLock === undefined ? this.#lock : this.#nextLock;
		const sealed: StoredTalent = lock
			? { locked: await sealText(JSON.stringify(after), lock) }
			: { open: after };
		let missed = false;
		const kept = await store.commit(ladder, (stored) => {
			missed = !sameContent(stored ?? null, read.value ?? null);
			return missed ? (stored as StoredTalent) : sealed;
		});
		if (!kept.ok) return kept.fault;
		if (missed) {
			this.#behind = true;
			return null;
		}
		this.#lock = lock;
		this.#nextLock = undefined;
		onSaved();
		return this.#confirm(soundTalent(after, this.#empty), batch.length, sealed);
	}

	/** What is stored, opened; null where the key that is held does not open it. */
	async #unsealed(stored: unknown): Promise<ReturnType<typeof soundTalent> | null> {
		const text = lockedText(stored);
		if (text === null) return soundTalent((stored as { open?: unknown } | undefined)?.open, this.#empty);
		if (this.#lock === null) return null;
		const opened = await unsealText(fileOf(text), this.#lock);
		return opened.ok ? soundTalent(JSON.parse(opened.value), this.#empty) : null;
	}

	/** Shows what is stored, with what is not stored yet on top of it. */
	#confirm(
		{ whole, sound, broken }: ReturnType<typeof soundTalent>,
		saved: number,
		stored: unknown,
	): SavingFault | null {
		this.#broken = broken;
		this.#isLocked = lockedText(stored) !== null;
		this.#pending = this.#pending.slice(saved);
		const isAbsent = (stored ?? null) === null && this.#pending.length === 0;
		this.#document = isAbsent ? null : this.#pending.reduce(applyTalent, sound);
		this.#phase = isAbsent ? 'absent' : this.#pending.length > 0 ? 'saving' : 'saved';
		return whole.version > talentVersion ? 'newer' : null;
	}
}

function lockedText(stored: unknown): string | null {
	const { locked } = (stored ?? {}) as { readonly locked?: unknown };
	return typeof locked === 'string' ? locked : null;
}

/** Problems of it name no file: it is the one of this device. */
function fileOf(text: string): { readonly path: string; readonly bytes: Uint8Array } {
	return { path: '', bytes: encodeText(text, false) };
}
