import { spawn } from 'node:child_process';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { Dice } from '../../make/ladder.ts';
import { makeFolder } from '../../make/made-folder.ts';

const size = 4_000_000;
const rounds = 8;
const code = pathToFileURL(join(import.meta.dirname, '../../../src/lib/server/write-atomically.ts')).href;

/** Replaces the file again and again, with nothing but As and nothing but Bs in turn, until it is killed. */
const writer = `
	import { writeAtomically } from ${JSON.stringify(code)};
	for (let n = 0; ; n++) {
		await writeAtomically(process.argv[1], Buffer.alloc(${size}, n % 2 ? 'A' : 'B'));
		if (n === 0) console.log('writing');
	}`;

test('killed at any moment it leaves the old file or the new one, whole', async () => {
	const { folder, remove } = await makeFolder({});
	const place = join(folder, 'x.rolemap.json');
	await writeFile(place, Buffer.alloc(size, 'B'));
	const dice = new Dice(7);
	const seen = new Set<string>();
	let interrupted = 0;
	for (let round = 0; round < rounds; round++) {
		const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', writer, place]);
		await new Promise((resolve) => child.stdout.once('data', resolve));
		await new Promise((resolve) => setTimeout(resolve, dice.below(60)));
		const ended = new Promise((resolve) => child.once('exit', resolve));
		child.kill('SIGKILL');
		await ended;
		const text = await readFile(place, 'latin1');
		expect(text.length, `round ${round}`).toBe(size);
		const [letter = ''] = text;
		expect(text === letter.repeat(size), `round ${round}`).toBe(true);
		seen.add(letter);
		interrupted = (await readdir(folder)).filter((name) => name.endsWith('.tmp')).length;
	}
	console.log(
		`killed ${rounds} times, ${interrupted} in the middle of a write; left: ${[...seen].sort().join(' and ')}`,
	);
	expect(interrupted).toBeGreaterThan(0);
	await remove();
});
