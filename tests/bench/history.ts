import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { readLadder } from '#lib/formats/markdown-ladder/read.ts';
import { applyChange } from '#lib/model/change.ts';
import { doCommand } from '#lib/model/commands/do-command.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import { emptyHistory, withAct, type History } from '#lib/model/history.ts';
import { inverseOfPacked, packedChange, unpackedChange } from '#lib/model/packed-change.ts';
import { benchPages } from './pages.ts';
import { report } from './figures.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

function heap(): number {
	for (let round = 0; round < 4; round++) collect();
	return process.memoryUsage().heapUsed;
}

/** Renames roles and takes it all back, `count` times each. */
function editAndUndo(start: RolemapDocument, count: number): { document: RolemapDocument; history: History } {
	let [document, history] = [start, emptyHistory];
	const roles = start.roles.filter(({ kind }) => kind === 'page');
	for (let at = 0; at < count; at++) {
		const input = { role: roles[at % roles.length]?.id, text: `Who decides ${at}?` };
		const result = doCommand(document, 'set-core-question', input);
		if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join(' '));
		document = result.value.document;
		const { name, values } = result.value;
		const change = packedChange(result.value.change);
		history = withAct(history, { id: String(at), name, values, at: at * 1000, change, mergeKey: undefined });
	}
	for (const act of history.acts.toReversed())
		document = applyChange(document, unpackedChange(inverseOfPacked(act.change), document));
	return { document, history: { ...history, done: 0 } };
}

interface Kept {
	document: RolemapDocument;
	history: History | null;
}

/** A frame of its own, so that nothing of it outlives it. */
function fill(kept: Kept, count: number): void {
	Object.assign(kept, editAndUndo(kept.document, count));
}

/** What ten thousand edits and their undos leave in memory: the history, and nothing beside it. */
export function benchHistory(): void {
	const count = 10_000;
	const ladder = readLadder(benchPages(200)).document;
	const kept: Kept = { document: ladder, history: null };
	fill(kept, 400);
	kept.history = null;
	const before = heap();
	fill(kept, count);
	const withHistory = heap();
	kept.history = null;
	const beyond = ((100 * (heap() - before)) / before).toFixed(1);
	const each = ((withHistory - before) / count / 1000).toFixed(2);
	report('history in memory, a change', `${each} kB`, 'at most 1 kB', `${count} edits of 200 roles, Node`);
	report(
		'  heap beyond it, after their undos',
		`${beyond} %`,
		'within 10 %',
		`of ${(before / 1e6).toFixed(0)} MB`,
	);
}
