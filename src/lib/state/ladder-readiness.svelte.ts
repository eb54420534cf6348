import {
	applyReadiness,
	inverseReadiness,
	type ReadinessChange,
} from '#lib/model/readiness/readiness-change.ts';
import type { View } from '#lib/model/readiness/readiness-acts.ts';
import { emptyReadiness, readinessVersion, type Readiness } from '#lib/model/readiness/readiness.ts';
import { soundReadiness } from '#lib/model/readiness/sound-readiness.ts';
import type { ReadinessStore } from '#lib/storage/readiness-store.ts';
import type { SavingFault } from './saving.svelte.ts';

export interface LadderReadinessSettings {
	readonly ladder: string;
	readonly title: string;
	readonly store: Pick<ReadinessStore, 'read' | 'commit'>;
	/** Called when something of this tab is safely stored; `empty` says that nothing is left. */
	readonly onSaved: (empty: boolean) => void;
}

/** How long a person is left without word of a save, in milliseconds. */
const patience = 1_500;

/**
 * The readiness that is kept for one ladder: every act is shown at once, brought into the store one transaction after
 * another, and can be undone. What other tabs stored is taken in; what they and this one did both holds.
 */
export class LadderReadiness {
	readonly #settings: LadderReadinessSettings;
	readonly ready: Promise<void>;
	/** As the store has it, with records that cannot be read. */
	#confirmed: Readiness;
	#pending: readonly ReadinessChange[] = [];
	#behind = true;
	#running: Promise<void> | null = null;
	#document = $state.raw() as Readiness;
	#broken = $state.raw(0);
	#phase = $state.raw<'reading' | 'saved' | 'saving' | 'notSaved'>('reading');
	#fault = $state.raw<SavingFault | null>(null);
	#done = $state.raw<readonly ReadinessChange[]>([]);
	#undone = $state.raw<readonly ReadinessChange[]>([]);
	/** Whose view is looked at, null for whose is kept; a name belongs in no address, so it is handed on here. */
	looking = $state.raw<Omit<View, 'transitionId'> | null>(null);

	constructor(settings: LadderReadinessSettings) {
		this.#settings = settings;
		this.#confirmed = this.#document = emptyReadiness(settings.ladder, settings.title);
		this.ready = this.#start();
	}

	get document(): Readiness {
		return this.#document;
	}
	/** How many stored records cannot be read; they stay where they are. */
	get broken(): number {
		return this.#broken;
	}
	/** 'saved' is said only when the transaction has completed. */
	get phase(): 'reading' | 'saved' | 'saving' | 'notSaved' {
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

	/** Makes `change`; one that changes nothing is no act. */
	act(change: ReadinessChange): void {
		if (change.steps.length === 0 || this.readOnly) return;
		this.#done = [...this.#done, change];
		this.#undone = [];
		this.#make(change);
	}

	undo(): void {
		const last = this.#done.at(-1);
		if (!last || this.readOnly) return;
		this.#done = this.#done.slice(0, -1);
		this.#undone = [...this.#undone, last];
		this.#make(inverseReadiness(last));
	}

	redo(): void {
		const last = this.#undone.at(-1);
		if (!last || this.readOnly) return;
		this.#undone = this.#undone.slice(0, -1);
		this.#done = [...this.#done, last];
		this.#make(last);
	}

	/** Takes in what another tab stored. */
	follow(): void {
		this.#behind = true;
		void this.#start();
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

	#make(change: ReadinessChange): void {
		this.#pending = [...this.#pending, change];
		this.#document = applyReadiness(this.#document, change);
		void this.#start();
	}

	#start(): Promise<void> {
		return (this.#running ??= this.#run().finally(() => {
			this.#running = null;
			if (this.#fault === null && this.#hasWork()) void this.#start();
		}));
	}

	#hasWork(): boolean {
		return this.#behind || this.#pending.length > 0;
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
		this.#phase = 'saved';
	}

	async #round(): Promise<SavingFault | null> {
		const { ladder, store, onSaved } = this.#settings;
		this.#behind = false;
		const batch = this.#pending;
		if (batch.length === 0) {
			const read = await store.read(ladder);
			return read.ok ? this.#confirm(read.value, 0) : read.fault;
		}
		let newer = false;
		const kept = await store.commit(ladder, (stored) => {
			const { whole } = soundReadiness(stored, ladder, this.#settings.title);
			newer = whole.version > readinessVersion;
			const after = newer ? whole : batch.reduce(applyReadiness, whole);
			return isEmpty(after) ? null : after;
		});
		if (!kept.ok) return kept.fault;
		if (!newer) onSaved(kept.value === null);
		return this.#confirm(kept.value, newer ? 0 : batch.length);
	}

	/** Shows what is stored, with what is not stored yet on top of it. */
	#confirm(stored: unknown, saved: number): SavingFault | null {
		const { whole, sound, broken } = soundReadiness(stored, this.#settings.ladder, this.#settings.title);
		this.#confirmed = sound;
		this.#broken = broken;
		this.#pending = this.#pending.slice(saved);
		this.#document = this.#pending.reduce(applyReadiness, this.#confirmed);
		return whole.version > readinessVersion ? 'newer' : null;
	}
}

function isEmpty({ assessments, plan }: Readiness): boolean {
	return assessments.length + plan.length === 0;
}
