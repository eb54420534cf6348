import type { Mask } from '#lib/model/mask.ts';
import type { PageChoice } from '#lib/formats/page-choice.ts';
import type { ExportFormat } from '#lib/formats/export-order.ts';

/** What is exported: the view as it is, or all of what it is a part of. */
export type ExportView = 'here' | 'map' | 'organization';

/** What is chosen in the dialog. */
export interface Choices {
	view: ExportView;
	format: ExportFormat;
	mask: Mask;
	title: string;
	confidential: boolean;
	/** Of a picture, in pixels. */
	width: number;
	page: PageChoice;
}

/** Widths of pictures: for a page, for a wall, for a poster. */
export const pictureWidths = [1600, 3200, 6400, 12_800] as const;

/** The address of what is shown, whatever it hides: what a file hides is chosen with it. */
export function withoutMask({ pathname, searchParams }: URL): string {
	const query = new URLSearchParams(searchParams);
	query.delete('mask');
	return query.size === 0 ? pathname : `${pathname}?${query}`;
}
