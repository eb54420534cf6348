import { viewAt } from '#lib/analysis/shown/view-at.ts';
import { lightTheme } from '#lib/drawing/theme.ts';
import { pictureOf } from '#lib/formats/picture-of.ts';
import { writePptx } from '#lib/formats/pptx/write.ts';
import { slidesOf } from '#lib/formats/slides-of.ts';
import { unmasked } from '#lib/model/mask.ts';
import { largeOrganization } from '../make/large-organization.ts';
import { figures, milliseconds, report, timed } from './figures.ts';

/** How long an organization takes to become slides: all of it on one, and a slide for each manager that needs one. */
export function benchSlides(): void {
	const view = viewAt('/organization');
	if (!view) return;
	const options = { mask: unmasked, theme: lightTheme, language: 'en' };
	const written = (pictures: Parameters<typeof writePptx>[0]) =>
		writePptx(pictures, { confidential: 'Confidential' });
	for (const [count, asked, runs] of [
		[2000, '5,000 ms', 5],
		[10_000, 'whole, or refused', 1],
	] as const) {
		const document = largeOrganization(count);
		const one = () => {
			const picture = pictureOf(view, document, options);
			return written(picture ? [{ picture }] : []);
		};
		const deck = () => written(slidesOf(view, document, options).map((picture) => ({ picture })));
		const warmUps = runs > 1 ? 1 : 0;
		const size = (bytes: Uint8Array) => `${Math.round(bytes.length / 1000)} kB`;
		const all = count.toLocaleString('en');
		const how = `draw and write, ${runs} run${runs > 1 ? 's' : ''}`;
		report(
			`${all} positions on one slide`,
			`${milliseconds(figures(timed(one, runs, warmUps)))}, ${size(one())}`,
			asked,
			how,
		);
		const slides = slidesOf(view, document, options).length;
		report(
			`${all} positions, a slide a manager`,
			`${milliseconds(figures(timed(deck, runs, warmUps)))}, ${size(deck())}`,
			asked,
			`${how}, ${slides} slides`,
		);
	}
}
