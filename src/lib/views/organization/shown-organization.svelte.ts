import { withClosed } from '#lib/analysis/organization/compared-chart.ts';
import { orgDiff } from '#lib/analysis/organization/diff.ts';
import { sayDiff } from '#lib/analysis/organization/say-diff.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import { masked, maskedValues, readMask } from '#lib/model/mask.ts';
import { materialise } from '#lib/model/materialise.ts';
import { project, type ProjectedDocument } from '#lib/model/projection.ts';
import { scenariosOf } from '#lib/model/scenario.ts';
import { shownAt, type OrganizationShown } from '#lib/analysis/organization/organization-address.ts';
import { OrganizationView } from '#lib/state/organization-view.svelte.ts';
import { lateWords } from '#lib/words/late-words.ts';
import type { Folded } from '#lib/state/folded.svelte.ts';
import type { ChartSide } from './chart-side.ts';
import { comparedCards, type Compared } from './org-cards.ts';

/** What an address shows of the organization: an option, what it is compared with, and all of it as it may be seen. */
export class ShownOrganization {
	readonly #document: () => ProjectedDocument;
	readonly #url: () => URL;

	constructor(document: () => ProjectedDocument, url: () => URL) {
		this.#document = document;
		this.#url = url;
	}

	readonly scenarios = $derived.by(() => scenariosOf(this.#document(), this.#document().orgs[0]));
	readonly scenario = $derived.by(() => this.#optionAt('scenario'));
	/** The id of the option that is compared with, or `today`; undefined where nothing is compared. */
	readonly against = $derived.by(() => {
		const isToday = this.#url().searchParams.get('against') === 'today';
		return isToday ? 'today' : this.#optionAt('against')?.id;
	});
	readonly address: OrganizationShown = $derived.by(() => {
		return { ...shownAt(this.#url()), scenario: this.scenario?.id, against: this.against };
	});
	/** Apart from the rest of the address, so that nothing is masked anew when something else of it changes. */
	readonly #maskText = $derived.by(() => this.#url().searchParams.get('mask'));
	readonly mask = $derived.by(() => readMask(this.#maskText));
	readonly hideValues = $derived.by(() => maskedValues(this.#document(), this.mask));
	readonly state = $derived.by(() => this.#seen(this.scenario?.id ?? null));

	/** The option that is shown, with the people in its sentences called as they may be. */
	readonly seenScenario = $derived.by(() =>
		this.state.document.scenarios.find(({ id }) => id === this.scenario?.id),
	);

	/** What the figures are held against: what is compared with, else what the option rests on. */
	readonly difference = $derived.by(() => {
		const { scenario, against, state } = this;
		if (!scenario && against === undefined) return null;
		const baseId = against === 'today' ? null : (against ?? scenario?.baseId ?? null);
		const base = this.#seen(baseId).document;
		const diff = orgDiff(base, state.document);
		const said = lateWords().scenarios;
		const name = this.scenarios.find(({ id }) => id === baseId)?.name ?? said.today;
		return { base, diff, changes: sayDiff(diff, base, state.document, said.diff), name };
	});
	readonly drawn: ProjectedDocument = $derived.by(() => {
		const { against, difference, state } = this;
		return against !== undefined && difference
			? withClosed(difference.base, state.document, difference.diff)
			: state.document;
	});

	/**
	 * Both states that are compared, on charts of their own that fold together by `hands`: what was first, what is shown
	 * second. `both` shows them on one chart. Asked for once.
	 */
	sides(both: OrganizationView, hands: Folded): () => readonly [ChartSide, ChartSide] | null {
		const [was, is] = [() => this.difference?.base ?? this.state.document, () => this.state.document].map(
			(document) => new OrganizationView(document, document, () => this.address, hands),
		) as [OrganizationView, OrganizationView];
		return () => {
			const { difference, state } = this;
			if (this.against === undefined || !difference) return null;
			const name = this.scenario?.name ?? lateWords().scenarios.today;
			return [
				{
					view: was,
					document: difference.base,
					name: difference.name,
					compared: comparedCards(both, difference, true),
				},
				{ view: is, document: state.document, name, compared: comparedCards(both, difference) },
			];
		};
	}

	/** How the cards of `view` stand against what they are compared with; null where nothing is compared. */
	compared(view: OrganizationView): Compared | null {
		if (this.against === undefined || !this.difference) return null;
		return comparedCards(view, this.difference);
	}

	readonly hide = (whole: RolemapDocument): RolemapDocument => masked(whole, this.mask);

	/** An option as it may be seen: all of the screen rests on what this gives. */
	#seen(id: string | null) {
		const { document, stale } = materialise(this.#document(), id);
		const seen = stale.map(({ scenario, act }) => {
			return { scenario, act: { ...act, values: this.hideValues(act.values) } };
		});
		return { document: project(document, { purpose: 'screen', hide: this.hide }), stale: seen };
	}

	#optionAt(name: string) {
		const id = this.#url().searchParams.get(name);
		return this.scenarios.find((one) => one.id === id);
	}
}
