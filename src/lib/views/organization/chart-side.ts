import type { ProjectedDocument } from '#lib/model/projection.ts';
import type { OrganizationView } from '#lib/state/organization-view.svelte.ts';
import type { Compared } from './org-cards.ts';

/** One chart on the screen: alone, or one of two that stand beside each other. */
export interface ChartSide {
	readonly view: OrganizationView;
	readonly document: ProjectedDocument;
	readonly compared: Compared | null;
	/** What stands above it, such as an option's name; '' where it is alone. */
	readonly name: string;
}
