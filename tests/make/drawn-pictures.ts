import { viewAt } from '#lib/analysis/shown/view-at.ts';
import type { Picture } from '#lib/drawing/picture.ts';
import { lightTheme } from '#lib/drawing/theme.ts';
import { pictureOf } from '#lib/formats/picture-of.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import { unmasked } from '#lib/model/mask.ts';

/** What stands at an address, nothing of it hidden; throws where nothing does. */
export function drawnPicture(address: string, document: RolemapDocument): Picture {
	const view = viewAt(address);
	const picture = view && pictureOf(view, document, { mask: unmasked, theme: lightTheme, language: 'en' });
	if (!picture) throw new Error(`Nothing is drawn at ${address}.`);
	return picture;
}
