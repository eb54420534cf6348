import { expect, test } from 'vitest';
import { applyChange, changeBetween } from '#lib/model/change.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import { fitChange } from '#lib/model/fit-change.ts';
import { emptyHistory, withAct, type History } from '#lib/model/history.ts';
import { inverseOfPacked, packedChange, unpackedChange } from '#lib/model/packed-change.ts';
import { makeDocument, makeRole } from '../../make/document.ts';
import { randomEdit, seeded } from '../../make/random-edits.ts';

const runs = process.env['ROLEMAP_LONG'] ? 2000 : 50;
const edits = 1000;
const base = Number(process.env['ROLEMAP_SEED'] ?? Date.now() % 1e9);

function start(): RolemapDocument {
	return makeDocument({ roles: Array.from({ length: 12 }, (_, i) => makeRole({ id: `role-${i}` })) });
}

/** `count` random acts and the state they lead to; some are close enough in time to be one. */
function played(seed: number, count: number): { history: History; end: RolemapDocument } {
	const random = seeded(seed);
	let document = start();
	let history = emptyHistory;
	for (let i = 0; i < count; i++) {
		const next = randomEdit(document, random, `${seed}-${i}`);
		const change = changeBetween(document, next);
		expect(applyChange(document, change)).toEqual(next);
		const mergeKey = random() < 0.5 ? 'typing' : undefined;
		const packed = packedChange(change);
		expect(applyChange(document, unpackedChange(packed, document))).toEqual(next);
		const act = {
			id: String(i),
			name: 'edit',
			values: {},
			at: i * Math.ceil(random() * 300),
			change: packed,
			mergeKey,
		};
		history = withAct(history, act);
		document = next;
	}
	return { history, end: document };
}

test(`undo everything gives the original, redo everything the result: ${runs} runs of ${edits} edits from seed ${base}`, () => {
	let acts = 0;
	for (let run = 0; run < runs; run++) {
		const { history, end } = played(base + run, edits);
		acts += history.acts.length;
		let document = end;
		for (const { change } of history.acts.toReversed()) {
			document = applyChange(
				document,
				fitChange(document, unpackedChange(inverseOfPacked(change), document), 'theirs').change,
			);
		}
		expect(document, `seed ${base + run}: all undone`).toEqual(start());
		for (const { change } of history.acts) {
			document = applyChange(
				document,
				fitChange(document, unpackedChange(change, document), 'theirs').change,
			);
		}
		expect(document, `seed ${base + run}: all done again`).toEqual(end);
	}
	console.log(`${runs} runs, ${acts} acts undone and done again, seeds ${base} to ${base + runs - 1}`);
});
