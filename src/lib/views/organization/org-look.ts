import { orgColorings, orgViews } from '#lib/analysis/organization/chart-choices.ts';
import type { SavedView } from '#lib/model/workshop.ts';
import type { OrgSurface } from '#lib/canvas/org-surface.ts';
import type { OrganizationView } from '#lib/state/organization-view.svelte.ts';
import type { ViewLook } from '#lib/state/view-on-screen.ts';

/** How the chart is looked at now. */
export function orgLook(view: OrganizationView, surface: OrgSurface | null): ViewLook {
	const { expanded } = view;
	return {
		...(surface ? { camera: surface.middle } : {}),
		...(expanded === null ? {} : { expanded }),
		colors: view.coloring,
		arrangement: view.view,
	};
}

/** Folds, colors and arranges the chart as `look` has it, where its address does not say otherwise; what nobody knows is as at first. */
export function takeLook(view: OrganizationView, look: ViewLook): void {
	view.expand(look.expanded ?? null);
	view.suggest({
		color: orgColorings.find((coloring) => coloring === look.colors),
		view: orgViews.find((one) => one === look.arrangement),
	});
}

/** How a kept view is looked at. */
export function keptLook({ camera, expanded, show }: SavedView): ViewLook {
	const { colorBy: colors, arrangement } = show;
	return {
		...(camera === undefined ? {} : { camera }),
		...(expanded === undefined ? {} : { expanded }),
		...(colors === undefined ? {} : { colors }),
		...(arrangement === undefined ? {} : { arrangement }),
	};
}

/** What keeps the view at `address` under a name. */
export function viewInput(title: string, address: string, look: ViewLook): Readonly<Record<string, string>> {
	const { camera, expanded, colors, arrangement } = look;
	return {
		title,
		address,
		...(camera === undefined ? {} : { camera: camera.map((one) => String(one)).join(' ') }),
		...(expanded === undefined ? {} : { expanded: expanded.join('\n') }),
		...(colors === undefined ? {} : { colors }),
		...(arrangement === undefined ? {} : { arrangement }),
	};
}
