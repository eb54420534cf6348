import type { Ground } from '#lib/formats/talent/talent-reading.ts';
import { talentVersion } from '#lib/model/talent/talent.ts';
import { talentDatabaseName, TalentStore } from '#lib/storage/talent-store.ts';
import type { App } from './context.ts';
import { TabChannel } from './tab-channel.ts';
import { TalentDesk } from './talent-desk.svelte.ts';

type Host = Pick<App, 'departure'>;

/** The talent data of every workspace that was looked at, and the one store it is kept in. */
export class TalentShelf {
	readonly #store: TalentStore;
	readonly #channel: TabChannel;
	readonly #desks = new Map<string, TalentDesk>();
	#told = 0;

	constructor({ departure }: Host, name: string = talentDatabaseName) {
		this.#store = new TalentStore({
			name,
			onTaken: (fault) => {
				for (const one of this.#desks.values()) one.lose(fault);
			},
		});
		this.#channel = new TabChannel(
			({ workspace }) => this.#desks.get(workspace)?.follow(),
			talentDatabaseName,
		);
		departure.beforeReload.add(async () => {
			const kept = await Promise.all([...this.#desks.values()].map((one) => one.settled()));
			if (!kept.every(Boolean)) throw new Error('not everything is saved');
		});
		departure.beforeForget.add(() => Promise.resolve(this.dispose()));
	}

	/** The desk of the workspace `id`; nothing is read before it is opened. */
	of({
		id,
		title,
		ground,
	}: {
		readonly id: string;
		readonly title: string;
		readonly ground: () => Ground;
	}): TalentDesk {
		const known = this.#desks.get(id);
		if (known) return known;
		const made = new TalentDesk({
			workspace: id,
			...{ title, ground, store: this.#store },
			onSaved: () => {
				// Nothing but that something was stored.
				const version = talentVersion;
				this.#channel.tell({ storage: version, document: version, workspace: id, seq: ++this.#told });
			},
		});
		this.#desks.set(id, made);
		return made;
	}

	dispose(): void {
		this.#channel.dispose();
		this.#store.dispose();
	}
}

const shelves = new WeakMap<object, TalentShelf>();

/** The one shelf of `app`, made when first asked for: most visits never need it. */
export function talentShelf(app: Host): TalentShelf {
	const known = shelves.get(app.departure);
	if (known) return known;
	const made = new TalentShelf(app);
	shelves.set(app.departure, made);
	return made;
}
