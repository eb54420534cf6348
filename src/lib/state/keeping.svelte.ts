import { applyChange } from '#lib/model/change.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import { documentVersion } from '#lib/model/empty-document.ts';
import { fitChange } from '#lib/model/fit-change.ts';
import type { Kept, KeptAct, KeptVersion, KeptWorkspace, Store, StoreFault } from '#lib/storage/store.ts';
import { storageVersion } from '#lib/storage/upgrades.ts';
import { Drafts } from './drafts.svelte.ts';
import type { Editing, Keeper, Version } from './editing.svelte.ts';
import { isViewer } from './is-viewer.ts';
import { KeptWorkspaces } from './kept-workspaces.svelte.ts';
import { originalsOf } from './originals-of.ts';
import { Persisted } from './persisted.svelte.ts';
import { Saving, type SavingFault } from './saving.svelte.ts';
import { StorageRoom } from './storage-room.svelte.ts';
import { TabChannel, type TabNews } from './tab-channel.ts';
import type { OpenedSource, Workspace, WorkspaceSource } from './workspace.svelte.ts';

export interface KeepingSettings {
	readonly workspace: Workspace;
	readonly editing: Editing;
	/** Makes a store that tells when it was taken away; rejects where its code cannot be had. */
	readonly openStore: (onTaken: (fault: StoreFault) => void) => Promise<Store>;
	/** Whether there may be a database to ask for what was open last. */
	readonly hasDatabase: () => Promise<boolean>;
	readonly readVersion: (workspace: string, version: string) => Promise<Kept<RolemapDocument>>;
	/** The versions of this code, which tests make older or newer. */
	readonly versions?: { readonly storage: number; readonly document: number };
}

/**
 * Keeps what is open in this browser: every edit as it is made, in step with other tabs. What could not be kept is
 * said, never passed over in silence. The store's code is fetched when there is something to keep.
 */
export class Keeping implements Keeper {
	readonly #settings: KeepingSettings;
	readonly #versions: { readonly storage: number; readonly document: number };
	readonly #tab: string = crypto.randomUUID();
	readonly #channel: TabChannel;
	/** Whether something kept was open last, so that its being gone can be told from its never having been. */
	readonly #hadOne = new Persisted<boolean>('kept', false, (stored) => typeof stored === 'boolean');
	/** Whether what was open last is to be tried again at the next start. */
	#keepsLast = false;
	#opening: Promise<Store | null> | null = null;
	#saving = $state.raw<Saving | null>(null);
	#newer = $state.raw(false);
	#missing = $state.raw<StoreFault | null>(null);

	readonly workspaces: KeptWorkspaces;
	readonly drafts: Drafts;
	readonly room: StorageRoom;

	constructor(settings: KeepingSettings) {
		this.#settings = settings;
		this.#versions = settings.versions ?? { storage: storageVersion, document: documentVersion };
		this.#channel = new TabChannel((news) => this.#hear(news));
		const store = () => this.#openStore();
		this.workspaces = new KeptWorkspaces(store, (id, seq) => this.#tell(id, seq));
		this.drafts = new Drafts(store, this.#tab, () => this.#mayHold());
		this.room = new StorageRoom();
		settings.workspace.whenOpened((opened) => void this.#follow(opened));
		settings.editing.keepWith(this);
		document.addEventListener('visibilitychange', this.#hidden);
	}

	/** 'none' while nothing is kept: the example before its first edit. */
	get phase(): 'none' | 'saved' | 'saving' | 'notSaved' {
		return this.#saving?.phase ?? 'none';
	}
	/** Why it is not saved. */
	get fault(): SavingFault | null {
		return this.#saving?.fault ?? null;
	}
	/** Why what was open last could not be opened again; null once that was read, or where it could. */
	get missing(): StoreFault | null {
		return this.#missing;
	}
	/** Whether a newer version of the app has taken over: this tab only shows, until it is reloaded. */
	get readOnly(): boolean {
		return this.#newer || this.#saving?.fault === 'newer';
	}
	get refuses(): 'editing-read-only' | 'editing-viewer' | null {
		if (isViewer) return 'editing-viewer';
		return this.readOnly ? 'editing-read-only' : null;
	}
	/** The id of the kept workspace that is open, or null. */
	get openId(): string | null {
		return this.#saving?.id ?? null;
	}
	/** How many acts were done to it since a file copy of it was last taken. */
	get actsSinceCopy(): number {
		const kept = this.workspaces.list.find(({ id }) => id === this.openId);
		return Math.max(0, (this.#saving?.seq ?? 0) - (kept?.copiedSeq ?? 0));
	}

	/** Opens what was open last, or `otherwise` where that is not to be had any more, which is then said. */
	async start(otherwise: WorkspaceSource): Promise<void> {
		const { workspace } = this.#settings;
		const last = otherwise.kind === 'example' ? await this.#lastOpen() : null;
		if (last) {
			await workspace.open(keptSource(last.id, last.name));
			if (workspace.phase !== 'failed') return;
			if (workspace.fault === 'newer') this.#newer = true;
			else this.#missing = 'refused';
		}
		this.#keepsLast = this.#missing !== null || this.#newer;
		await workspace.open(otherwise);
		this.#keepsLast = false;
	}

	/** Opens the kept workspace `id`. */
	async open(id: string): Promise<void> {
		const kept = this.workspaces.list.find((one) => one.id === id);
		if (kept) await this.#settings.workspace.open(keptSource(id, kept.name));
	}

	changed(act: Parameters<Keeper['changed']>[0]): void {
		const { workspace } = this.#settings;
		const saving = (this.#saving ??= this.#newSaving(workspace.source?.name ?? '', null));
		saving.add(act, workspace.whole);
		// From the first edit on the example is a workspace of its own; files stay what they can be saved to.
		const name = workspace.source?.name ?? '';
		if (workspace.source?.kind === 'example') {
			workspace.belongTo(keptSource(saving.id, name));
			void this.drafts.moveTo(saving.id);
		}
		void this.room.askToStay();
	}

	keepVersion({ id, name, at, document }: Version & { readonly document: RolemapDocument }): void {
		const saving = (this.#saving ??= this.#newSaving(this.#settings.workspace.source?.name ?? '', null));
		void this.#secure(saving, { id, name, at }, document);
	}

	async readVersion(version: string): Promise<RolemapDocument | null> {
		const kept = this.openId === null ? null : await this.#settings.readVersion(this.openId, version);
		return kept?.ok ? kept.value : null;
	}

	/** Takes note that a person has read what is `missing`. */
	dismiss(): void {
		this.#missing = null;
	}

	/** Tries again to keep what is not. */
	async retry(): Promise<void> {
		await this.#saving?.retry();
	}

	/** Resolves to whether everything is kept that was done up to now. */
	async settled(): Promise<boolean> {
		await this.drafts.flush();
		return (await this.#saving?.settled()) ?? true;
	}

	/** Takes note that a file copy of what is open was just taken. */
	async copied(): Promise<void> {
		const saving = this.#saving;
		if (saving) await this.workspaces.update(saving.id, { copiedSeq: saving.seq });
	}

	/** A page that is left may never be asked again. */
	readonly #hidden = () => {
		if (document.visibilityState === 'hidden') void this.drafts.flush();
	};

	/** Lets go of everything for good: from now on nothing is kept. */
	dispose(): void {
		document.removeEventListener('visibilitychange', this.#hidden);
		this.#channel.dispose();
		this.drafts.dispose();
		// Its code may still be on its way.
		void this.#opening?.then((store) => store?.dispose());
		this.#opening = Promise.resolve(null);
	}

	#openStore(): Promise<Store | null> {
		return (this.#opening ??= this.#settings
			.openStore((fault) => this.#taken(fault))
			.catch(() => {
				// The code of the store could not be fetched: the next edit asks again.
				this.#opening = null;
				return null;
			}));
	}

	/** A database that is taken away says so at once; what is open is then kept nowhere. */
	#taken(fault: StoreFault): void {
		if (fault === 'newer') this.#newer = true;
		this.#saving?.lose(fault);
	}

	#newSaving(name: string, seq: number | null, id: string = crypto.randomUUID()): Saving {
		const { workspace } = this.#settings;
		const saving: Saving = new Saving({
			workspace: { id, name, createdAt: Date.now() },
			seq,
			document: workspace.whole,
			issues: workspace.issues,
			originals: originalsOf(workspace.source, workspace.whole),
			store: () => this.#openStore(),
			tab: this.#tab,
			onSaved: (now) => this.#saved(saving, now),
			onMerged: (document) => this.#saving === saving && workspace.become(document),
			onLeftBehind: (pending) => void this.#catchUp(saving, name, pending),
		});
		return saving;
	}

	/** What was opened by a person's own doing is kept from then on; the example only once it is edited. */
	async #follow({ source, seq }: OpenedSource): Promise<void> {
		if (source.kind === 'kept' && source.origin.kind === 'stored') {
			this.#saving = this.#newSaving(source.name, seq, source.origin.workspace);
			this.#remember(source.origin.workspace);
			await this.#showKept(this.#saving);
		} else if (source.kind === 'files') {
			const saving = this.#newSaving(source.name, null);
			this.#saving = saving;
			await saving.keep();
			if (saving.phase === 'saved') await this.workspaces.replaceUnedited(source.name, saving.id);
		} else {
			this.#saving = null;
			this.#remember(null);
		}
		await this.drafts.belongTo(this.openId ?? source.kind);
	}

	#saved(saving: Saving, seq: number): void {
		if (this.#saving === saving) this.#hadOne.current = true;
		this.#tell(saving.id, seq);
		void this.workspaces.load();
	}

	/** Reads the workspace anew and does `pending` again in it. */
	async #catchUp(saving: Saving, name: string, pending: readonly KeptAct[]): Promise<void> {
		const { workspace } = this.#settings;
		if (this.#saving !== saving) return;
		await workspace.open(keptSource(saving.id, name));
		for (const act of pending) {
			const { change } = fitChange(workspace.whole, act.change, 'mine');
			workspace.become(applyChange(workspace.whole, change));
			this.changed({ ...act, change });
		}
	}

	/** Whether anything may be kept: an empty browser is not made to fetch the store before its first picture. */
	async #mayHold(): Promise<boolean> {
		return this.#opening !== null || this.#hadOne.current || (await this.#settings.hasDatabase());
	}

	/** The store is asked, not the small storage, which a crash may leave seconds behind. */
	async #lastOpen(): Promise<KeptWorkspace | null> {
		if (!(await this.#mayHold())) return null;
		const last = await (await this.#openStore())?.lastOpen();
		if (last?.ok && last.value) return last.value;
		if (this.#hadOne.current) this.#missing = last?.ok ? 'gone' : (last?.fault ?? 'refused');
		if (last && !last.ok && last.fault === 'newer') this.#newer = true;
		return null;
	}

	/** Remembers what is open for the next start; null for what is not kept. */
	#remember(id: string | null): void {
		if (this.#keepsLast) return;
		// Written only where it says something new: a device that has nothing is left with nothing.
		if (this.#hadOne.current !== (id !== null)) this.#hadOne.current = id !== null;
		void this.#opening?.then((store) => store?.setLastOpen(id));
	}

	/** The versions that were kept, and what other tabs did while it was being read. */
	async #showKept(saving: Saving): Promise<void> {
		const store = await this.#openStore();
		const versions = await store?.versions(saving.id);
		if (versions?.ok && this.#saving === saving) this.#settings.editing.showVersions(versions.value);
		const missed = await store?.actsSince(saving.id, saving.seq);
		if (missed?.ok) saving.follow(missed.value?.at(-1)?.seq ?? saving.seq);
	}

	async #secure(saving: Saving, version: KeptVersion, document: RolemapDocument): Promise<void> {
		await saving.keep();
		const kept = await (await this.#openStore())?.keepVersion(saving.id, version, document);
		if (!kept?.ok) saving.lose(kept?.fault ?? 'refused');
	}

	#tell(workspace: string, seq: number): void {
		this.#channel.tell({ ...this.#versions, workspace, seq });
		void this.workspaces.refresh();
	}

	#hear({ storage, document, workspace, seq }: TabNews): void {
		if (storage > this.#versions.storage || document > this.#versions.document) {
			this.#newer = true;
			return;
		}
		if (workspace === this.openId) this.#saving?.follow(seq);
		void this.workspaces.refresh();
	}
}

/** A kept workspace as something to open. */
export function keptSource(id: string, name: string): WorkspaceSource {
	return { kind: 'kept', name, origin: { kind: 'stored', workspace: id } };
}
