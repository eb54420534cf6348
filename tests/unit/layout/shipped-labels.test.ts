import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readLadder } from '#lib/formats/markdown-ladder/read.ts';
import { arrange } from '#lib/layout/arrangements.ts';
import { careerGraph } from '#lib/layout/career-graph.ts';
import { closerThan } from '#lib/layout/rectangle.ts';
import { project } from '#lib/model/projection.ts';

const folder = new URL('../../../data/ladders/engineering/', import.meta.url);
const files = readdirSync(folder)
	.filter((name) => name.endsWith('.md'))
	.map((path) => ({ path, bytes: new Uint8Array(readFileSync(new URL(path, folder))) }));
const graph = careerGraph(project(readLadder(files).document, { purpose: 'screen' }));

/** At half its size, which a small screen shows, a label has its 24 pixels alone (WCAG 2.5.8) from here on, nearly. */
const least = 15;

test.each(['lanes', 'left-to-right'] as const)(
	'no two labels of the shipped ladder crowd each other: %s',
	(arrangement) => {
		const labels = arrange(graph, arrangement).moves.flatMap(({ id, label }) =>
			label ? [{ id, ...label }] : [],
		);
		expect(labels).toHaveLength(graph.moves.length);
		const crowded = labels.flatMap((one, at) =>
			labels
				.slice(at + 1)
				.flatMap((other) => (closerThan(one, other, least) ? [`${one.id} and ${other.id}`] : [])),
		);
		expect(crowded).toEqual([]);
	},
);
