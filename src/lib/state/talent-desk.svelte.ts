import { encodeText } from '#lib/formats/files/encode-text.ts';
import {
	isLocked,
	makePassphraseKey,
	sealText,
	unlockText,
	type PassphraseKey,
} from '#lib/formats/talent/locked-file.ts';
import { readUnlocked } from '#lib/formats/talent/open-talent.ts';
import type { Ground } from '#lib/formats/talent/talent-reading.ts';
import { writeTalent } from '#lib/formats/talent/write.ts';
import type { Issue } from '#lib/model/issue.ts';
import { projectTalent } from '#lib/model/talent/project-talent.ts';
import { applyTalent, inverseTalent, type TalentChange } from '#lib/model/talent/talent-change.ts';
import { emptyTalent, talentVersion, type Talent } from '#lib/model/talent/talent.ts';
import type { StoredTalent, TalentStore } from '#lib/storage/talent-store.ts';
import type { SavingFault } from './saving.svelte.ts';

export interface TalentDeskSettings {
	/** The workspace whose organization it is about. */
	readonly workspace: string;
	readonly title: string;
	/** The organization as it is now. */
	readonly ground: () => Ground;
	readonly store: Pick<TalentStore, 'read' | 'swap'>;
	/** Called when something of this tab is safely stored. */
	readonly onSaved: () => void;
	/** How long it stays open with nobody there, in milliseconds. */
	readonly idle?: number;
}

/** Ten minutes, as long as a break in a meeting. */
const usualIdle = 600_000;

/** closed: nobody asked for it; locked: it waits for its passphrase; open: it is shown. */
export type TalentPhase = 'closed' | 'reading' | 'locked' | 'open';

/**
 * The talent data of one workspace: nothing of it is read before it is opened, and nothing of it stays in memory once it
 * is closed, which it does by itself when nobody touches it. Every act is shown at once, stored in turn, locked where there
 * is a passphrase, and can be undone. What other tabs stored is taken in; what they and this one did both holds.
 */
export class TalentDesk {
	readonly #settings: TalentDeskSettings;
	#confirmed: Talent | null = null;
	#key: PassphraseKey | null = null;
	#seq = 0;
	#pending: readonly TalentChange[] = [];
	/** Whether it is to be written although nothing changed, such as under a new passphrase. */
	#rewrite = false;
	#behind = false;
	#running: Promise<void> | null = null;
	#timer: ReturnType<typeof setTimeout> | null = null;
	#phase = $state.raw<TalentPhase>('closed');
	#document = $state.raw<Talent | null>(null);
	#protected = $state.raw(false);
	#saving = $state.raw<'saved' | 'saving'>('saved');
	#fault = $state.raw<SavingFault | null>(null);
	#done = $state.raw<readonly TalentChange[]>([]);
	#undone = $state.raw<readonly TalentChange[]>([]);
	#putAway = $state.raw(false);

	constructor(settings: TalentDeskSettings) {
		this.#settings = settings;
	}

	get phase(): TalentPhase {
		return this.#phase;
	}
	/** null unless it is open. */
	get document(): Talent | null {
		return this.#document;
	}
	/** Whether what is stored is locked with a passphrase. */
	get protected(): boolean {
		return this.#protected;
	}
	/** 'saved' is said only when the transaction has completed. */
	get saving(): 'saved' | 'saving' | 'notSaved' {
		return this.#fault === null ? this.#saving : 'notSaved';
	}
	get fault(): SavingFault | null {
		return this.#fault;
	}
	/** Whether a newer version of the app wrote it: then this one only shows. */
	get readOnly(): boolean {
		return (this.#document?.version ?? 0) > talentVersion;
	}
	/** Whether it was closed on purpose or by itself: then it is not opened again before somebody asks for it. */
	get putAway(): boolean {
		return this.#putAway;
	}
	get canUndo(): boolean {
		return this.#done.length > 0;
	}
	get canRedo(): boolean {
		return this.#undone.length > 0;
	}

	/**
	 * Opens what is kept, or an empty document where nothing is. Without the passphrase that it needs it stays locked.
	 * Resolves with what is to be said of it: a wrong passphrase, damage, or what does not fit the organization.
	 */
	async open(passphrase?: string): Promise<readonly Issue[]> {
		if (this.#phase === 'open') return [];
		this.#phase = 'reading';
		const read = await this.#settings.store.read(this.#settings.workspace);
		if (!read.ok) {
			this.#fault = read.fault;
			this.#phase = 'closed';
			return [];
		}
		this.#fault = null;
		const opened = await this.#opened(read.value, passphrase);
		this.#protected = read.value !== null && isLocked(this.#fileOf(read.value));
		this.#phase = opened.talent === null ? (this.#protected ? 'locked' : 'closed') : 'open';
		if (opened.talent !== null) {
			this.#putAway = false;
			this.#confirm(opened.talent, read.value?.seq ?? 0, 0);
			this.touch();
		}
		return opened.issues;
	}

	/** Somebody is there: it stays open for a while more. */
	touch(): void {
		if (this.#timer !== null) clearTimeout(this.#timer);
		this.#timer =
			this.#phase === 'open' ? setTimeout(() => void this.close(), this.#settings.idle ?? usualIdle) : null;
	}

	/** Stores what is left to store, and then forgets it: with a passphrase it is locked. False where it could not be stored. */
	async close(): Promise<boolean> {
		if (this.#phase !== 'open') return true;
		if (!(await this.settled())) return false;
		this.#forget();
		this.#putAway = true;
		return true;
	}

	/** Locks what is stored with a passphrase from now on, or no more where it is null. A lost one is lost for good. */
	async protect(passphrase: string | null): Promise<boolean> {
		if (this.#phase !== 'open' || this.readOnly) return false;
		this.#key = passphrase === null ? null : await makePassphraseKey(passphrase);
		this.#rewrite = true;
		return this.settled();
	}

	/** Deletes all of it, for good. */
	async erase(): Promise<boolean> {
		await this.settled();
		const { store, workspace } = this.#settings;
		const read = await store.read(workspace);
		const gone = read.ok && (await store.swap(workspace, read.value?.seq ?? 0, null));
		if (gone === false || !gone.ok || !gone.value) return false;
		this.#settings.onSaved();
		this.#protected = false;
		this.#forget();
		return true;
	}

	/** Makes `change`; one that changes nothing is no act. */
	act(change: TalentChange): void {
		if (change.steps.length === 0 || this.#document === null || this.readOnly) return;
		this.#done = [...this.#done, change];
		this.#undone = [];
		this.#make(change);
	}

	undo(): void {
		const last = this.#done.at(-1);
		if (!last) return;
		this.#done = this.#done.slice(0, -1);
		this.#undone = [...this.#undone, last];
		this.#make(inverseTalent(last));
	}

	redo(): void {
		const last = this.#undone.at(-1);
		if (!last) return;
		this.#undone = this.#undone.slice(0, -1);
		this.#done = [...this.#done, last];
		this.#make(last);
	}

	/** Takes in what another tab stored. */
	follow(): void {
		if (this.#phase !== 'open') return;
		this.#behind = true;
		void this.#start();
	}

	/** Tries again what is not stored. Resolves to whether everything is. */
	async settled(): Promise<boolean> {
		await this.#start();
		return !this.#hasWork();
	}

	/** Takes note that the store was taken away. */
	lose(fault: SavingFault): void {
		this.#fault = fault;
	}

	#forget(): void {
		this.#phase = this.#protected ? 'locked' : 'closed';
		[this.#confirmed, this.#key, this.#document] = [null, null, null];
		[this.#pending, this.#done, this.#undone] = [[], [], []];
		this.#rewrite = this.#behind = false;
		this.touch();
	}

	#make(change: TalentChange): void {
		if (this.#document === null) return;
		this.#pending = [...this.#pending, change];
		this.#document = applyTalent(this.#document, change);
		this.touch();
		void this.#start();
	}

	#start(): Promise<void> {
		return (this.#running ??= this.#run().finally(() => {
			this.#running = null;
			if (this.#fault === null && this.#hasWork()) void this.#start();
		}));
	}

	#hasWork(): boolean {
		return this.#pending.length > 0 || this.#rewrite || this.#behind;
	}

	async #run(): Promise<void> {
		while (this.#hasWork() && this.#confirmed !== null) {
			this.#saving = 'saving';
			this.#fault = this.#behind ? await this.#catchUp() : await this.#store(this.#confirmed);
			if (this.#fault !== null) return;
		}
		this.#saving = 'saved';
	}

	/** Reads what is stored now, under the key that is known. */
	async #catchUp(): Promise<SavingFault | null> {
		const read = await this.#settings.store.read(this.#settings.workspace);
		if (!read.ok) return read.fault;
		this.#behind = false;
		const opened = await this.#opened(read.value, this.#key ?? undefined);
		// Another tab locked it under another passphrase: what this one has not stored is gone with that.
		if (opened.talent === null) {
			this.#protected = true;
			this.#forget();
		} else this.#confirm(opened.talent, read.value?.seq ?? 0, 0);
		return null;
	}

	async #store(confirmed: Talent): Promise<SavingFault | null> {
		const { store, workspace, onSaved } = this.#settings;
		const [batch, key] = [this.#pending, this.#key];
		const talent = batch.reduce(applyTalent, confirmed);
		const plain = writeTalent(projectTalent(talent, { sees: 'all' }));
		const text = key === null ? plain : await sealText(plain, key);
		const kept = await store.swap(workspace, this.#seq, text);
		if (!kept.ok) return kept.fault;
		// Somebody was first: what they stored comes below what is pending here.
		this.#behind = !kept.value;
		if (!kept.value) return null;
		this.#rewrite = key !== this.#key;
		this.#protected = key !== null;
		this.#confirm(talent, this.#seq + 1, batch.length);
		onSaved();
		return null;
	}

	/** Shows what is stored, with what is not stored yet on top of it. */
	#confirm(talent: Talent, seq: number, saved: number): void {
		this.#confirmed = talent;
		this.#seq = seq;
		this.#pending = this.#pending.slice(saved);
		this.#document = this.#pending.reduce(applyTalent, talent);
	}

	#fileOf({ text }: StoredTalent) {
		return { path: this.#settings.title, bytes: encodeText(text, false) };
	}

	async #opened(
		stored: StoredTalent | null,
		secret: string | PassphraseKey | undefined,
	): Promise<{ readonly talent: Talent | null; readonly issues: readonly Issue[] }> {
		const ground = this.#settings.ground();
		const orgId = ground.orgs[0]?.id ?? '';
		if (stored === null)
			return { talent: emptyTalent(this.#settings.workspace, this.#settings.title, orgId), issues: [] };
		const file = this.#fileOf(stored);
		let { text } = stored;
		this.#key = null;
		if (isLocked(file)) {
			const unlocked = await unlockText(file, secret);
			if (!unlocked.ok) return { talent: null, issues: unlocked.issues };
			({ text, key: this.#key } = unlocked.value);
		}
		const read = readUnlocked(file.path, text, ground);
		return { talent: read.ok ? read.value.talent : null, issues: read.issues };
	}
}
