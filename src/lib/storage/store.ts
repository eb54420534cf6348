import type { Change } from '#lib/model/change.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import type { Issue } from '#lib/model/issue.ts';
import type { PackedChange } from '#lib/model/packed-change.ts';

/**
 * Why something is not kept: no room, IndexedDB refused or missing, its database taken away, the transaction given
 * up, a newer version of the app has changed the form of what is stored, or the workspace is not there any more.
 */
export type StoreFault = 'quota' | 'refused' | 'lost' | 'aborted' | 'newer' | 'gone';

export type Kept<T> =
	{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: StoreFault };

/** A kept workspace as a list shows it. Times are milliseconds since 1970. */
export interface KeptWorkspace {
	readonly id: string;
	readonly name: string;
	readonly createdAt: number;
	readonly changedAt: number;
	/** How many acts were done to it. */
	readonly seq: number;
	/** `seq` when a file copy of it was last taken. */
	readonly copiedSeq: number;
	/** About how much it takes, in characters of JSON. */
	readonly size: number;
	/** When it was deleted, null unless it was: it can be taken back until it is cleared away. */
	readonly deletedAt: number | null;
	/** The document without its records. */
	readonly head: Pick<RolemapDocument, 'format' | 'version' | 'id' | 'title'>;
}

/** What an edit did. */
export interface KeptAct {
	readonly id: string;
	readonly name: string;
	readonly at: number;
	readonly change: Change;
}
/** An act as it is kept for other tabs to follow, in its place: the first one of a workspace is 1. */
export type PlacedAct = Omit<KeptAct, 'change'> & { readonly change: PackedChange; readonly seq: number };

/** The bytes of a file that the document's own text does not hold: another encoding, settings of a folder. */
export interface OriginalFile {
	readonly path: string;
	readonly bytes: Uint8Array;
}

export interface WorkspaceContents {
	readonly document: RolemapDocument;
	/** Problems that were met when it was read from its files. */
	readonly issues: readonly Issue[];
	readonly originals: readonly OriginalFile[];
}

export interface KeptVersion {
	readonly id: string;
	readonly name: string;
	readonly at: number;
}

/** A text that is being typed and is not an edit yet; `tab` is who types it. */
export interface KeptDraft {
	readonly key: string;
	readonly text: string;
	readonly at: number;
	readonly tab: string;
}

/** What a commit writes: the acts as they fit, and the document that they lead to. */
export interface Fitted {
	readonly acts: readonly KeptAct[];
	readonly document: RolemapDocument;
}

/** Where workspaces are kept. Every promise resolves: once what it did is safely there, or with why it is not. */
export interface Store {
	list(): Promise<Kept<readonly KeptWorkspace[]>>;
	/** Puts a whole workspace into the store, as the one that is open. */
	create(workspace: KeptWorkspace, contents: WorkspaceContents): Promise<Kept<void>>;
	/** The workspace that was open last, or null. */
	lastOpen(): Promise<Kept<KeptWorkspace | null>>;
	/** Remembers which workspace is open; null for none that is kept. */
	setLastOpen(id: string | null): Promise<Kept<void>>;
	/**
	 * Writes acts to a workspace as one transaction. `fit` is given the acts of other tabs after `since` and returns
	 * what to write after them; it must not wait for anything. null as value: acts since then are not kept any more.
	 */
	commit(
		id: string,
		since: number,
		fit: (missed: readonly PlacedAct[]) => Fitted,
	): Promise<Kept<{ readonly seq: number; readonly missed: readonly PlacedAct[] } | null>>;
	/** Acts after `since`; null where some of them are not kept any more. */
	actsSince(id: string, since: number): Promise<Kept<readonly PlacedAct[] | null>>;
	update(
		id: string,
		change: Partial<Pick<KeptWorkspace, 'name' | 'deletedAt' | 'copiedSeq'>>,
	): Promise<Kept<void>>;
	/** Copies a workspace with all that belongs to it, drafts and acts excepted. */
	duplicate(id: string, copy: Pick<KeptWorkspace, 'id' | 'name' | 'createdAt'>): Promise<Kept<void>>;
	/** Takes a workspace away for good. */
	remove(id: string): Promise<Kept<void>>;
	originals(id: string): Promise<Kept<readonly OriginalFile[]>>;
	versions(id: string): Promise<Kept<readonly KeptVersion[]>>;
	keepVersion(id: string, version: KeptVersion, document: RolemapDocument): Promise<Kept<void>>;
	drafts(id: string): Promise<Kept<readonly KeptDraft[]>>;
	/** An empty text takes the draft away. */
	keepDraft(id: string, draft: KeptDraft): Promise<Kept<void>>;
	dispose(): void;
}
