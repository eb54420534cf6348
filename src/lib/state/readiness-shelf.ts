import { readinessVersion, type Readiness } from '#lib/model/readiness/readiness.ts';
import { soundReadiness } from '#lib/model/readiness/sound-readiness.ts';
import { readinessDatabaseName, ReadinessStore } from '#lib/storage/readiness-store.ts';
import type { App } from './context.ts';
import { LadderReadiness } from './ladder-readiness.svelte.ts';
import { TabChannel, type TabNews } from './tab-channel.ts';

type Host = Pick<App, 'departure' | 'preferences'>;

/** The readiness of every ladder that was looked at, and the one store they are kept in. */
export class ReadinessShelf {
	readonly #store: ReadinessStore;
	readonly #channel: TabChannel;
	readonly #ladders = new Map<string, LadderReadiness>();
	readonly #tracks: App['preferences']['tracksReadiness'];
	#told = 0;

	constructor({ departure, preferences }: Host, name: string = readinessDatabaseName) {
		this.#tracks = preferences.tracksReadiness;
		this.#store = new ReadinessStore({
			name,
			onTaken: (fault) => {
				for (const one of this.#ladders.values()) one.lose(fault);
			},
		});
		this.#channel = new TabChannel((news) => this.#hear(news), 'rolemap-readiness');
		departure.beforeReload.add(async () => {
			const kept = await Promise.all([...this.#ladders.values()].map((one) => one.settled()));
			if (!kept.every(Boolean)) throw new Error('not everything is saved');
		});
		departure.beforeForget.add(() => Promise.resolve(this.dispose()));
	}

	/** What is kept for the ladder `id`; it is read from then on. */
	of({ id, title }: { readonly id: string; readonly title: string }): LadderReadiness {
		const known = this.#ladders.get(id);
		if (known) return known;
		const made = new LadderReadiness({
			ladder: id,
			title,
			store: this.#store,
			onSaved: (empty) => {
				// Written only where it says something new, as every small choice is.
				if (!empty && !this.#tracks.current) this.#tracks.current = true;
				const version = readinessVersion;
				this.#channel.tell({ storage: version, document: version, workspace: id, seq: ++this.#told });
			},
		});
		this.#ladders.set(id, made);
		return made;
	}

	/**
	 * That of the open ladder. Until all of a ladder is read it may not have its own name, by which its readiness is
	 * kept: null then, unless it is one that was read before and is being read again.
	 */
	ofOpen({ phase, document }: Pick<App['workspace'], 'phase' | 'document'>): LadderReadiness | null {
		return phase === 'ready' ? this.of(document) : (this.#ladders.get(document.id) ?? null);
	}

	/** What is stored for all ladders, as far as it can be read; null where the store does not answer. */
	async all(): Promise<readonly Readiness[] | null> {
		const kept = await this.#store.list();
		if (!kept.ok) return null;
		return kept.value.map(([id, stored]) => {
			const { title } = stored as { readonly title?: unknown };
			return soundReadiness(stored, id, typeof title === 'string' ? title : id).sound;
		});
	}

	dispose(): void {
		this.#channel.dispose();
		this.#store.dispose();
	}

	#hear({ document, workspace }: TabNews): void {
		const known = this.#ladders.get(workspace);
		if (document > readinessVersion) known?.lose('newer');
		else known?.follow();
	}
}

const shelves = new WeakMap<object, ReadinessShelf>();

/** The one shelf of `app`, made when first asked for: most visits never need it. */
export function readinessShelf(app: Host): ReadinessShelf {
	const known = shelves.get(app.departure);
	if (known) return known;
	const made = new ReadinessShelf(app);
	shelves.set(app.departure, made);
	return made;
}
