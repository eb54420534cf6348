import { viewAt } from '#lib/analysis/shown/view-at.ts';
import type { Picture } from '#lib/drawing/picture.ts';
import { lightTheme } from '#lib/drawing/theme.ts';
import { writePdf } from '#lib/formats/pdf/write.ts';
import { pictureOf } from '#lib/formats/picture-of.ts';
import { writeSvg } from '#lib/formats/svg/write.ts';
import { unmasked } from '#lib/model/mask.ts';
import { faceFile } from '../../src/cli/face-file.ts';
import { largeOrganization } from '../make/large-organization.ts';
import { figures, milliseconds, report, timed } from './figures.ts';

const now = Date.UTC(2026, 10, 25);
const runs = 3;

/** Milliseconds of some runs of a task that waits, after one that is not counted. */
async function waited(task: () => Promise<unknown>): Promise<number[]> {
	await task();
	const times: number[] = [];
	for (let run = 0; run < runs; run++) {
		const start = performance.now();
		await task();
		times.push(performance.now() - start);
	}
	return times;
}

/** Files of whole organizations, from the document to the bytes: the chart is laid out and drawn anew each time. */
export async function benchExport(): Promise<void> {
	const view = viewAt('/organization');
	for (const [count, asked] of [
		[2000, { svg: 'at most 1,000 ms', pdf: 'at most 5,000 ms, 3 MB' }],
		[10_000, { svg: 'never hung', pdf: 'made, or refused with a way' }],
	] as const) {
		const document = largeOrganization(count);
		const drawn = (): Picture => {
			const options = { mask: unmasked, theme: lightTheme, language: 'en' };
			const picture = view && pictureOf(view, document, options);
			if (!picture) throw new Error('nothing is drawn');
			return picture;
		};
		const of = `of ${count} positions`;
		const svg = timed(() => writeSvg(drawn(), { theme: lightTheme, day: '' }), runs, 1);
		report(`SVG ${of}`, milliseconds(figures(svg)), asked.svg, `${runs} runs`);
		for (const page of ['fit', 'tile'] as const) {
			let said = '';
			const times = await waited(async () => {
				const written = await writePdf(drawn(), { theme: lightTheme, now, page, loadFace: faceFile });
				said = written.ok
					? `${(written.value.length / 1e6).toFixed(2)} MB`
					: `refused: ${written.issues.map(({ message }) => message).join(' ')}`;
			});
			report(`PDF (${page}) ${of}`, milliseconds(figures(times)), asked.pdf, `${runs} runs, ${said}`);
		}
	}
}
