import type { Mask } from '#lib/model/mask.ts';
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
}

/** Widths of pictures: for a page, for a wall, for a poster. */
export const pictureWidths = [1600, 3200, 6400, 12_800] as const;
