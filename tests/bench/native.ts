import { readLadder } from '#lib/formats/markdown-ladder/read.ts';
import { readNative } from '#lib/formats/native/read.ts';
import { writeNative } from '#lib/formats/native/write.ts';
import { project } from '#lib/model/projection.ts';
import { benchPages } from './pages.ts';
import { figures, milliseconds, report, timed } from './figures.ts';

/** Opening and writing a document in one file of at least 5 MB, as the worker does it. */
export function benchNative(): void {
	const at = (count: number) => {
		const document = project(readLadder(benchPages(count)).document, { purpose: 'file' });
		return { document, text: writeNative(document) };
	};
	let count = 100;
	let made = at(count);
	while (made.text.length < 5_000_000) made = at((count = Math.ceil((count * 5_200_000) / made.text.length)));
	const bytes = new TextEncoder().encode(made.text);
	const what = `${(bytes.length / 1e6).toFixed(1)} MB, ${made.document.roles.length} roles`;
	const opening = figures(timed(() => readNative({ path: 'x.rolemap.json', bytes }), 7));
	const peer = figures(timed(() => JSON.parse(made.text) as unknown, 7));
	report(`${what}: file to document`, milliseconds(opening), 'at most 500 ms', '7 runs, Node');
	report(
		'  JSON.parse alone',
		milliseconds(peer),
		'-',
		`${(opening.median / peer.median).toFixed(1)} times that`,
	);
	report(
		'  document to file',
		milliseconds(figures(timed(() => writeNative(made.document), 7))),
		'-',
		'7 runs, Node',
	);
}
