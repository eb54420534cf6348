import { findPareto, type ParetoFound } from '#lib/analysis/routes/find-pareto.ts';
import { findWays, type FoundWays } from '#lib/analysis/routes/find-ways.ts';
import { reach, type Reach } from '#lib/analysis/routes/reach.ts';
import type { Way } from '#lib/analysis/routes/way.ts';
import { wayfinding } from '#lib/analysis/routes/ways-question.ts';
import type { ProjectedDocument } from '#lib/model/projection.ts';
import type { WaysChoice } from '#lib/analysis/routes/ways-address.ts';

/** What the screen of ways shows: the answers to what its address asks of the open ladder. */
export class WaysFound {
	readonly #document: () => ProjectedDocument;
	readonly #choice: () => WaysChoice;
	#spent = $state.raw<{ readonly role: string; readonly years: number }>({ role: '', years: 0 });

	constructor(document: () => ProjectedDocument, choice: () => WaysChoice) {
		this.#document = document;
		this.#choice = choice;
	}

	readonly #finding = $derived.by(() => wayfinding(this.#document()));
	readonly #question = $derived.by(() => ({ ...this.#choice(), spent: this.spent }));
	/** Ids of the address that the ladder does not have. */
	readonly unknown = $derived.by((): readonly string[] => {
		const { from, to, pass, avoid } = this.#choice();
		return [from, to, ...pass, ...avoid].filter((id) => id !== '' && !this.#finding.graph.numberOf.has(id));
	});
	readonly mode = $derived.by((): 'ask' | 'ways' | 'reach' => {
		const { from, to } = this.#choice();
		if (this.unknown.length > 0 || (from === '' && to === '')) return 'ask';
		return from === '' || to === '' ? 'reach' : 'ways';
	});
	readonly pareto = $derived.by((): ParetoFound | null =>
		this.mode === 'ways' ? findPareto(this.#finding, this.#question) : null,
	);
	readonly best = $derived.by((): FoundWays | null =>
		this.mode === 'ways' ? findWays(this.#finding, this.#question) : null,
	);
	readonly ways = $derived.by((): readonly Way[] =>
		this.#choice().unbeaten ? (this.pareto?.ways ?? []) : (this.best?.ways ?? []),
	);
	readonly unbeaten = $derived((this.pareto?.ways ?? []).map(({ roles }) => roles.join('\n')));
	/** The way that is looked at, and the one beside it. */
	readonly shown = $derived.by((): readonly Way[] => {
		const { way, beside } = this.#choice();
		const first = this.ways[way - 1] ?? this.ways[0];
		const second = beside > 0 && beside !== way ? this.ways[beside - 1] : undefined;
		return [first, second].filter((one) => one !== undefined);
	});
	readonly reach = $derived.by((): Reach | null => {
		const { from, to, within } = this.#choice();
		if (this.mode !== 'reach') return null;
		const backwards = from === '';
		const question = { role: backwards ? to : from, years: within, backwards, spent: this.spent };
		return reach(this.#finding.graph, question);
	});

	get graph() {
		return this.#finding.graph;
	}

	/** Years spent in the first role: personal, so it stays in this place alone, and belongs to that role only. */
	get spent(): number {
		return this.#spent.role === this.#choice().from ? this.#spent.years : 0;
	}

	spend(years: number): void {
		this.#spent = { role: this.#choice().from, years };
	}
}
