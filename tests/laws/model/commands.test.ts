import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readLadder } from '#lib/formats/markdown-ladder/read.ts';
import { applyChange, inverseOf, type Change } from '#lib/model/change.ts';
import { commandNames } from '#lib/model/commands/catalog.ts';
import { doCommand } from '#lib/model/commands/do-command.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import { frozen } from '#lib/model/frozen.ts';
import { moveKind } from '#lib/model/move-kind.ts';
import { commandWords, type CommandName } from '#lib/words/english/commands.ts';
import { ladderDocument } from '../../make/ladder-document.ts';
import { withOptions } from '../../make/organization.ts';
import { Dice } from '../../make/ladder.ts';
import { randomLadder, regularLadder, usualLadder } from '../../make/ladders.ts';
import { randomCommand } from '../../make/random-commands.ts';

const isLong = process.env['ROLEMAP_LONG'] === '1';
const runs = isLong ? 2000 : 50;
/** A day's work: of the quick runs every seventh is one, so that each kind of ladder has some. */
const lengthOf = (run: number): number => (isLong || run % 7 === 0 ? 1000 : 60);

function shippedLadder(): RolemapDocument {
	const folder = new URL('../../../data/ladders/engineering/', import.meta.url);
	const files = readdirSync(folder).map((path) => ({
		path,
		bytes: new Uint8Array(readFileSync(new URL(path, folder))),
	}));
	return readLadder(files).document;
}

const shipped = shippedLadder();
const made = [
	() => withOptions(shipped),
	(seed: number) => ladderDocument(randomLadder(seed, 1 + (seed % 40), 1 + (seed % 5))),
	(seed: number) => ladderDocument(regularLadder(seed, 30, 3)),
	() => withOptions(ladderDocument(usualLadder)),
] as const;

/** The document as text whose fields are in one order, hashed. */
function hashOf(document: RolemapDocument): string {
	const text = JSON.stringify(document, (_, value: unknown) =>
		typeof value === 'object' && value !== null && !Array.isArray(value)
			? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
			: value,
	);
	return createHash('sha256').update(text).digest('hex');
}

/** What holds after every edit, of what the edit touched. */
function expectSound(document: RolemapDocument, change: Change, hint: string): void {
	for (const { collection, after, id } of change.steps) {
		const records: readonly { readonly id: string }[] = document[collection];
		expect(records.filter((record) => record.id === id).length, hint).toBe(after === null ? 0 : 1);
		if (after !== null) expect(Object.isFrozen(after), hint).toBe(true);
		expect(Object.isFrozen(records), hint).toBe(true);
	}
	const roles = new Map(document.roles.map((role) => [role.id, role]));
	const ordinals = new Map(document.levels.map(({ id, ordinal }) => [id, ordinal]));
	for (const { collection, after } of change.steps) {
		if (collection === 'roles' && after?.levelId !== undefined)
			expect(after.rank, hint).toBe(ordinals.get(after.levelId));
		if (collection !== 'transitions' || after === null) continue;
		const [from, to] = [roles.get(after.from), roles.get(after.to)];
		expect([from !== undefined, to !== undefined, from?.onMap, to?.onMap], hint).toEqual([
			true,
			true,
			true,
			true,
		]);
		if (from && to) expect(after.kind, hint).toBe(moveKind(from, to));
	}
}

/** Runs commands from a seed, then undoes and redoes them all. Counts the commands that were carried out, by name. */
function session(
	seed: number,
	start: RolemapDocument,
	length: number,
	done: Map<CommandName, number>,
): number {
	const dice = new Dice(seed);
	const original = frozen(structuredClone(start));
	const hash = hashOf(original);
	const changes: Change[] = [];
	let document = original;
	let refused = 0;
	for (let at = 0; at < length; at++) {
		const { name, input } = randomCommand(dice, document, commandNames);
		const hint = `seed ${seed}, command ${at}: ${name} ${JSON.stringify(input)}`;
		const result = doCommand(document, name, input);
		if (!result.ok) {
			expect(result.issues.length, hint).toBeGreaterThan(0);
			refused++;
			continue;
		}
		const { change, values } = result.value;
		expect(commandWords[name].done(values), hint).not.toMatch(/undefined|NaN|\[object/);
		if (at % 10 === 0) expectSound(result.value.document, change, hint);
		expect(Object.isFrozen(result.value.document), hint).toBe(true);
		changes.push(change);
		done.set(name, (done.get(name) ?? 0) + 1);
		document = result.value.document;
	}
	const end = hashOf(document);
	const undone = changes.toReversed().reduce((now, change) => applyChange(now, inverseOf(change)), document);
	expect(undone, `seed ${seed}`).toEqual(original);
	expect(hashOf(undone), `seed ${seed}`).toBe(hash);
	const redone = changes.reduce((now, change) => applyChange(now, change), undone);
	expect(redone, `seed ${seed}`).toEqual(document);
	expect(hashOf(redone), `seed ${seed}`).toBe(end);
	// The start is closed to writing, so this also tells that nothing else holds a changed part of it.
	expect(hashOf(original), `seed ${seed}`).toBe(hash);
	return refused;
}

describe('undoing all gives the original, redoing all the result', () => {
	test(`for ${runs} sessions of random commands`, { timeout: isLong ? 7_200_000 : 60_000 }, () => {
		const seed = 31_000;
		const done = new Map<CommandName, number>();
		let refused = 0;
		for (let run = 0; run < runs; run++) {
			const start = made[run % made.length]?.(seed + run) ?? shipped;
			refused += session(seed + run, start, lengthOf(run), done);
		}
		const count = [...done.values()].reduce((sum, one) => sum + one, 0);
		console.log(
			`commands: seeds ${seed} to ${seed + runs - 1}, ${count} done, ${refused} refused, ${done.size} of ${commandNames.length} names`,
		);
		expect(commandNames.filter((name) => !done.has(name))).toEqual([]);
		expect(count).toBeGreaterThan(refused);
	});
});
