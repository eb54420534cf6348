import type { SourceFile } from '#lib/formats/files/source-file.ts';
import { fetchFiles } from '#lib/workers/fetch-files.ts';
import { readFolderFile, writeFolderFile, type FolderFile } from './folder-file.ts';
import {
	draftProblems,
	folderSettingsText,
	placementDraft,
	type PlacementDraft,
	type RoleDraft,
	type TrackDraft,
} from './folder-settings.ts';
import type { Workspace } from './workspace.svelte.ts';

const fileName = 'rolemap.json';

export type PlacementOutcome =
	| { readonly kind: 'saved' | 'applied' | 'conflict' | 'silent' }
	| { readonly kind: 'failed'; readonly reason: string };

/** Tracks and levels being set: a draft, and the way it becomes the folder's `rolemap.json`. */
export class Placement {
	readonly #workspace: Workspace;
	#draft = $state.raw<PlacementDraft | null>(null);
	#outcome = $state.raw<PlacementOutcome | null>(null);
	#text = $state.raw('');
	#onDisk: FolderFile = { text: '', version: null };

	readonly problems = $derived(this.#draft ? draftProblems(this.#draft) : []);

	constructor(workspace: Workspace) {
		this.#workspace = workspace;
	}

	/** null while nothing is being set. */
	get draft(): PlacementDraft | null {
		return this.#draft;
	}
	get outcome(): PlacementOutcome | null {
		return this.#outcome;
	}
	/** The `rolemap.json` that was made last, to be downloaded; '' before. */
	get text(): string {
		return this.#text;
	}

	/** Starts to set them, from where the roles stand now. */
	async start(): Promise<void> {
		this.#outcome = null;
		this.#draft = placementDraft(this.#workspace.document);
		const origin = this.#workspace.source?.origin;
		if (origin?.kind !== 'served') return;
		const found = await readFolderFile(fileName, origin.token);
		if (found === null) this.#outcome = { kind: 'silent' };
		else this.#onDisk = found;
	}

	stop(): void {
		this.#draft = null;
	}

	setTrack(index: number, change: Partial<TrackDraft>): void {
		this.#change((draft) => ({
			...draft,
			tracks: draft.tracks.map((track, at) => (at === index ? { ...track, ...change } : track)),
		}));
	}

	addTrack(name: string): void {
		this.#change((draft) => ({ ...draft, tracks: [...draft.tracks, { id: '', name, kind: 'other' }] }));
	}

	/** Takes a track away; its roles then have none. */
	removeTrack(index: number): void {
		const moved = (track: number | null) =>
			track === null || track === index ? null : track > index ? track - 1 : track;
		this.#change((draft) => ({
			tracks: draft.tracks.filter((_, at) => at !== index),
			roles: draft.roles.map((role) => ({ ...role, track: moved(role.track) })),
		}));
	}

	setRole(id: string, change: Partial<Pick<RoleDraft, 'track' | 'level'>>): void {
		this.#change((draft) => ({
			...draft,
			roles: draft.roles.map((role) => (role.id === id ? { ...role, ...change } : role)),
		}));
	}

	/** Writes the draft: to the served folder, or into the files in memory, which are then read again. */
	async save(): Promise<void> {
		const source = this.#workspace.source;
		if (!this.#draft || !source || this.problems.length > 0) return;
		if (source.origin.kind === 'served') await this.#write(this.#draft, source.origin.token);
		else await this.#apply(this.#draft);
	}

	#change(change: (draft: PlacementDraft) => PlacementDraft): void {
		if (this.#draft) this.#draft = change(this.#draft);
	}

	async #write(draft: PlacementDraft, token: string): Promise<void> {
		const text = folderSettingsText(draft, this.#workspace.document, this.#onDisk.text);
		const result = await writeFolderFile(fileName, text, { token, version: this.#onDisk.version });
		if (result.kind === 'written') {
			this.#text = text;
			this.#draft = null;
			this.#outcome = { kind: 'saved' };
			await this.#workspace.refresh();
		} else if (result.kind === 'conflict') {
			this.#onDisk = (await readFolderFile(fileName, token)) ?? this.#onDisk;
			this.#outcome = { kind: 'conflict' };
		} else
			this.#outcome =
				result.kind === 'refused' ? { kind: 'failed', reason: result.reason } : { kind: 'silent' };
	}

	async #apply(draft: PlacementDraft): Promise<void> {
		const source = this.#workspace.source;
		// What this browser keeps are records: their tracks and levels are set by commands.
		if (!source || source.origin.kind === 'stored') return;
		const files = await fetchFiles(source.origin);
		const before = files.find(({ path }) => /(^|\/)rolemap\.json$/i.test(path));
		const existing = before ? new TextDecoder().decode(before.bytes) : '';
		this.#text = folderSettingsText(draft, this.#workspace.document, existing);
		const settings: SourceFile = {
			path: before?.path ?? fileName,
			bytes: new TextEncoder().encode(this.#text),
		};
		await this.#workspace.openFiles(
			source.name,
			[...files.filter((file) => file !== before), settings],
			source.issues,
			[],
			source.origin.kind === 'files' && source.origin.loose,
		);
		this.#draft = null;
		this.#outcome = { kind: 'applied' };
	}
}
