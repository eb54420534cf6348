import { talentVersion } from '#lib/model/talent/talent.ts';
import { hasDatabase } from '#lib/storage/database-name.ts';
import { talentDatabaseName, TalentStore } from '#lib/storage/talent-store.ts';
import type { App } from './context.ts';
import { KeptTalent } from './kept-talent.svelte.ts';
import { TabChannel, type TabNews } from './tab-channel.ts';

type Host = Pick<App, 'departure'>;

/** The talent data of every ladder that was looked at, and the one store it is kept in. */
export class TalentShelf {
	readonly #store: TalentStore;
	readonly #channel: TabChannel;
	readonly #ladders = new Map<string, KeptTalent>();
	#told = 0;

	constructor({ departure }: Host, name: string = talentDatabaseName) {
		this.#store = new TalentStore({
			name,
			onTaken: (fault) => {
				for (const one of this.#ladders.values()) one.lose(fault);
			},
		});
		this.#channel = new TabChannel((news) => this.#hear(news), talentDatabaseName);
		departure.beforeReload.add(async () => {
			const kept = await Promise.all([...this.#ladders.values()].map((one) => one.settled()));
			if (!kept.every(Boolean)) throw new Error('not everything is saved');
		});
		departure.beforeForget.add(() => Promise.resolve(this.dispose()));
	}

	/** What is kept for the ladder `id`, of its first organization; it is read from then on. */
	of({
		id,
		title,
		orgs,
	}: {
		readonly id: string;
		readonly title: string;
		readonly orgs: readonly { readonly id: string }[];
	}): KeptTalent {
		const known = this.#ladders.get(id);
		if (known) return known;
		const made = new KeptTalent({
			...{ ladder: id, title, orgId: orgs[0]?.id ?? '' },
			store: this.#store,
			onSaved: () => {
				const version = talentVersion;
				this.#channel.tell({ storage: version, document: version, workspace: id, seq: ++this.#told });
			},
		});
		this.#ladders.set(id, made);
		return made;
	}

	dispose(): void {
		this.#channel.dispose();
		this.#store.dispose();
	}

	#hear({ document, workspace }: TabNews): void {
		const known = this.#ladders.get(workspace);
		if (document > talentVersion) known?.lose('newer');
		else known?.follow();
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

/** Whether talent data was ever kept on this device. */
export function hasTalentHere(): Promise<boolean> {
	return hasDatabase(talentDatabaseName);
}
