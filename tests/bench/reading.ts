import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { readLadder } from '#lib/formats/markdown-ladder/read.ts';
import { benchPages } from './pages.ts';
import { figures, milliseconds, report, timed } from './figures.ts';

export function benchReading(): void {
	const files = benchPages(200);
	const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
	const size = `${files.length} pages, ${Math.round(bytes / 1024)} kB`;
	const ours = figures(timed(() => readLadder(files), 5));
	report(`${size} to model`, milliseconds(ours), 'at most 1000 ms', '5 runs, Node');
	const texts = files.map((file) => new TextDecoder().decode(file.bytes));
	const peer = figures(
		timed(
			() =>
				texts.map((text) =>
					fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }),
				),
			2,
			0,
		),
	);
	report(
		'  mdast, tokens alone',
		milliseconds(peer),
		'-',
		`${(peer.median / ours.median).toFixed(1)} times ours`,
	);
}
