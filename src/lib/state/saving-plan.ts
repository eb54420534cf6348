import { decodeText } from '#lib/formats/files/decode-text.ts';
import type { FileChange } from '#lib/formats/workspace-folder/file-changes.ts';

/** A file that somebody else changed since it was read. Nothing of it was written; texts of null are files not there. */
export interface SaveConflict {
	readonly path: string;
	readonly base: string | null;
	readonly theirs: string | null;
	readonly ours: string | null;
}

/** Where files are saved, one by one. */
export interface SaveTarget {
	/** The file as it is now; null where there is none. */
	readonly read: (path: string) => Promise<Uint8Array | null>;
	/** Replaces what `read` gave last, or says what came in between. */
	readonly write: (path: string, bytes: Uint8Array) => Promise<Written>;
	/** Takes it away, as `write` replaces it. */
	readonly remove: (path: string) => Promise<Written>;
}

export type Written =
	| { readonly kind: 'written' }
	| { readonly kind: 'conflict'; readonly theirs: Uint8Array | null }
	| { readonly kind: 'refused'; readonly reason: string };

/** Whether the text of a file now, null for none, is what was read: only then may it be replaced. */
export type IsBase = (current: string | null, change: FileChange) => boolean;

/** What came of it: paths that were written or taken away, what others changed, and what was refused and why. */
export interface SavedFiles {
	readonly saved: readonly string[];
	readonly conflicts: readonly SaveConflict[];
	readonly refused: readonly { readonly path: string; readonly reason: string }[];
}

/**
 * Makes each change whose file still is what was read, judged by `isBase`; the others are conflicts, and both sides
 * stay as they are. A file that already says what is wanted needs nothing.
 */
export async function saveChanges(
	changes: readonly FileChange[],
	target: SaveTarget,
	isBase: IsBase,
): Promise<SavedFiles> {
	const saved: string[] = [];
	const conflicts: SaveConflict[] = [];
	const refused: { path: string; reason: string }[] = [];
	for (const change of changes) {
		const { path, bytes, base } = change;
		const ours = textOf(bytes);
		const current = textOf(await target.read(path));
		if (current === ours) continue;
		const unchanged = isBase(current, change);
		const outcome: Written = unchanged
			? await (bytes === null ? target.remove(path) : target.write(path, bytes))
			: { kind: 'conflict', theirs: null };
		if (outcome.kind === 'written') saved.push(path);
		else if (outcome.kind === 'refused') refused.push({ path, reason: outcome.reason });
		else conflicts.push({ path, base, theirs: unchanged ? textOf(outcome.theirs) : current, ours });
	}
	return { saved, conflicts, refused };
}

/** Saves, and knows what it wrote last: that is nobody else's change, also before it was read again. */
export class RememberedWrites {
	readonly #texts = new Map<string, string>();

	remember(path: string, text: string): void {
		this.#texts.set(path, text);
	}

	async save(changes: readonly FileChange[], target: SaveTarget, isBase: IsBase): Promise<SavedFiles> {
		const isOurs = (current: string | null, path: string) =>
			current !== null && this.#texts.get(path) === current;
		const done = await saveChanges(
			changes,
			target,
			(current, change) => isOurs(current, change.path) || isBase(current, change),
		);
		for (const { path, bytes } of changes) {
			if (done.saved.includes(path)) this.remember(path, textOf(bytes) ?? '');
		}
		return done;
	}
}

function textOf(bytes: Uint8Array | null): string | null {
	return bytes === null ? null : decodeText(bytes).text;
}
