import { groupings } from './position-groups.ts';

/** How the chart may be drawn; the overview shows everyone at once. */
export const orgViews = ['compact', 'vertical', 'left-to-right', 'overview'] as const;
export type OrgView = (typeof orgViews)[number];
export const orgColorings = ['branch', 'unit', 'layer', 'vacancy', 'span', ...groupings] as const;
export type OrgColoring = (typeof orgColorings)[number];

/** How the chart is drawn: what is not given is as it is at first. */
export interface ChartChoices {
	readonly view?: OrgView | undefined;
	readonly color?: OrgColoring | undefined;
	/** How many layers are unfolded; null for all. */
	readonly layers?: number | null | undefined;
}

/** What an address says of them; what no chart knows is nothing. */
export function choicesAt({ searchParams }: URL): ChartChoices {
	const layers = searchParams.get('layers') ?? '';
	return {
		view: orgViews.find((one) => one === searchParams.get('view')),
		color: orgColorings.find((one) => one === searchParams.get('color')),
		layers: layers === 'all' ? null : /^[1-9]\d{0,4}$/.test(layers) ? Number(layers) : undefined,
	};
}

/** The same as an address has them. */
export function choicesWritten({
	view,
	color,
	layers,
}: ChartChoices): Readonly<Record<string, string | undefined>> {
	return {
		view: view === orgViews[0] ? undefined : view,
		color: color === orgColorings[0] ? undefined : color,
		layers: layers === null ? 'all' : layers?.toString(),
	};
}
