import { watch, type FSWatcher } from 'chokidar';
import { join } from 'node:path';
import { counts, pathOf, type OpenedSource } from './opened-source.ts';

/** What happened on disk since the last report; a rename is one path removed and one changed. */
export interface FolderChange {
	readonly changed: readonly string[];
	readonly removed: readonly string[];
}

/** How long, in milliseconds, a file must stay the same to count as written, and reports are gathered. */
const settle = { file: 60, report: 80 };

/** Follows the opened source on disk and tells its listeners what changed, many changes in one report. */
export class ChangeFeed {
	readonly #source: OpenedSource;
	readonly #watcher: FSWatcher;
	readonly #listeners = new Set<(change: FolderChange) => void>();
	readonly #seen = new Map<string, 'changed' | 'removed'>();
	#timer: NodeJS.Timeout | null = null;

	constructor(source: OpenedSource) {
		this.#source = source;
		this.#watcher = watch(source.only === null ? source.root : join(source.root, source.only), {
			ignoreInitial: true,
			followSymlinks: false,
			depth: 40,
			awaitWriteFinish: { stabilityThreshold: settle.file, pollInterval: 20 },
			ignored: (place, stats) => !counts(source, place, stats?.isFile() === true),
		});
		this.#watcher.on('add', (place) => this.#note(place, 'changed'));
		this.#watcher.on('change', (place) => this.#note(place, 'changed'));
		this.#watcher.on('unlink', (place) => this.#note(place, 'removed'));
		// A folder that cannot be watched is still served; the page then changes on reload.
		this.#watcher.on('error', () => undefined);
	}

	/** Resolves once changes are seen. */
	ready(): Promise<void> {
		return new Promise((resolve) => this.#watcher.once('ready', resolve));
	}

	/** Calls `listener` with every report until the returned function is called. */
	follow(listener: (change: FolderChange) => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	get followers(): number {
		return this.#listeners.size;
	}

	async dispose(): Promise<void> {
		if (this.#timer !== null) clearTimeout(this.#timer);
		this.#listeners.clear();
		await this.#watcher.close();
	}

	#note(place: string, what: 'changed' | 'removed'): void {
		this.#seen.set(pathOf(this.#source, place), what);
		this.#timer ??= setTimeout(() => this.#report(), settle.report);
	}

	#report(): void {
		this.#timer = null;
		const paths = (what: string) => [...this.#seen].filter(([, w]) => w === what).map(([path]) => path);
		const change = { changed: paths('changed').sort(), removed: paths('removed').sort() };
		this.#seen.clear();
		for (const listener of this.#listeners) listener(change);
	}
}
