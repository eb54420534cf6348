import type { Mask } from '#lib/model/mask.ts';
import type { ProjectedDocument } from '#lib/model/projection.ts';
import { shownAddress } from '#lib/analysis/organization/organization-address.ts';
import { OrganizationView } from '#lib/state/organization-view.svelte.ts';
import type { ViewLook } from '#lib/state/view-on-screen.ts';
import { takeLook } from '#lib/views/organization/org-look.ts';
import { urlOf } from './look-of.ts';
import { ShownOrganization } from '#lib/views/organization/shown-organization.svelte.ts';

/** From this zoom on a card says its holder and title. */
const legible = 0.68;

/**
 * The organization as steps of a story show it, one after another: what stands in both is the same card, so that it can
 * travel. Its address is the step's, not the page's.
 */
export class StagedOrganization {
	#address = $state.raw('/organization');
	readonly url: URL = $derived.by(() => urlOf(this.#address));
	#look = $state.raw<ViewLook>({});
	readonly shown: ShownOrganization;
	readonly view: OrganizationView;

	constructor(document: () => ProjectedDocument) {
		this.shown = new ShownOrganization(document, () => this.url);
		this.view = new OrganizationView(
			() => this.shown.drawn,
			() => this.shown.state.document,
			() => this.shown.address,
		);
	}

	/** How the step wants it to be looked at; another object for each showing. */
	get look(): ViewLook {
		return this.#look;
	}

	/** Shows `address`; with a `look` as that of a step, without as the one before. */
	show(address: string, look?: ViewLook): void {
		this.#address = address;
		if (!look) return;
		takeLook(this.view, look);
		// What the step is about is seen, though it be folded away.
		const { graph } = this.view;
		const compared = this.shown.compared(this.view);
		const chosen = this.url.searchParams.get('position');
		const ids = [...(compared?.standing.keys() ?? []), ...(chosen === null ? [] : [chosen])];
		this.view.uncoverAll(ids.map((id) => graph.placeOf.get(id) ?? -1).filter((at) => at >= 0));
		if (ids.length === 0 && !look.camera && !look.expanded) this.#fewerLayers();
		this.#look = look;
	}

	/** A room reads what is seen whole: deeper layers are for whoever unfolds them. */
	#fewerLayers(): void {
		if (this.shown.address.layers !== undefined) return;
		let layers = this.view.depth ?? this.view.deepest;
		const isWide = () => this.view.layout.bounds.right - this.view.layout.bounds.left > innerWidth / legible;
		while (layers > 2 && isWide()) {
			layers--;
			this.#address = shownAddress(undefined, { ...this.shown.address, layers });
		}
	}

	/** Masks what is shown now. */
	hide(mask: Mask): void {
		const position = this.url.searchParams.get('position') ?? undefined;
		this.#address = shownAddress(position, { ...this.shown.address, mask });
	}
}
