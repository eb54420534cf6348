import type { OrgLayout } from '#lib/layout/organization/arrange.ts';
import type { OrgIndex } from '#lib/layout/organization/org-index.ts';
import type { DrawnCards } from '#lib/drawing/organization-chart.ts';
import type { Theme } from '#lib/drawing/theme.ts';

/** How a position stands against what is compared with it; `same` where nothing is. */
export type OrgStanding = 'same' | 'added' | 'moved' | 'changed' | 'closed';

/** What the chart says of the positions, by place; asked only for cards that are in view. */
export interface OrgCards extends DrawnCards {
	/** What tells a position from others in another picture. */
	readonly id: (at: number) => string;
	readonly standing: (at: number) => OrgStanding;
	/** Whether a filter keeps it; the others are dimmed. */
	readonly isWanted: (at: number) => boolean;
}

/** Everything that one painting of the chart needs. */
export interface OrgPicture {
	readonly layout: OrgLayout;
	readonly index: OrgIndex;
	readonly cards: OrgCards;
	/** Dotted lines between shown places. */
	readonly dotted: readonly (readonly [report: number, manager: number])[];
	readonly selected: ReadonlySet<number>;
	/** The way from what is selected to its root. */
	readonly lit: ReadonlySet<number>;
	readonly theme: Theme;
}

/** Where the eye is: the chart's point (0, 0) is at `x`, `y` of the canvas, in CSS pixels. */
export interface OrgCamera {
	readonly x: number;
	readonly y: number;
	readonly zoom: number;
}
