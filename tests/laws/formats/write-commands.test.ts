import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { SourceFile } from '#lib/formats/files/source-file.ts';
import { readLadder } from '#lib/formats/markdown-ladder/read.ts';
import { readLadderPage } from '#lib/formats/markdown-ladder/read-page.ts';
import { writeLadder } from '#lib/formats/markdown-ladder/write.ts';
import { project } from '#lib/model/projection.ts';
import { Dice } from '../../make/ladder.ts';
import { randomCommand } from '../../make/random-command.ts';

const long = process.env['ROLEMAP_LONG'] === '1' ? 10 : 1;

function folder(url: URL): SourceFile[] {
	return readdirSync(url)
		.filter((name) => name.endsWith('.md'))
		.map((path) => ({ path, bytes: new Uint8Array(readFileSync(new URL(path, url))) }));
}

function law(name: string, files: readonly SourceFile[], seed: number, count: number, most = 0.1): void {
	const { document } = readLadder(files);
	const originals = new Map(files.map(({ path, bytes }) => [path, bytes]));
	const known = new Map(files.map((file) => [file.path, readLadderPage(file)]));
	const refused: string[] = [];
	let bodies = 0;
	for (let at = 0; at < count * long; at++) {
		const { done, said, role } = randomCommand(document, new Dice(seed + at));
		const hint = `seed ${String(seed + at)}: ${said}`;
		const written = writeLadder(project(done.document, { purpose: 'file' }), originals, (file, text) => {
			const reading = known.get(file);
			return reading?.text === text ? reading : undefined;
		});
		if (written.issues.some(({ severity }) => severity === 'error')) {
			// A body has no page that could say anything of it.
			if (document.roles.some(({ id, kind }) => id === role && kind === 'body')) bodies++;
			else refused.push(`${hint} -- ${written.issues.map(({ message }) => message).join(' ')}`);
			continue;
		}
		const { document: read } = readLadder(written.files, { title: document.title });
		// A role that pages only named gets its page with the first thing said of it.
		const begun = new Set(
			read.roles.filter(({ id, kind }) => id === role && kind === 'page').map(({ id }) => id),
		);
		const shown = (one: typeof read): string[] =>
			one.roles
				.filter(({ id, kind }) => kind === 'page' || begun.has(id))
				.map(({ name }) => name.trim())
				.sort();
		expect(shown(read), hint).toEqual(shown(done.document));
		expect(read.transitions.map(({ id }) => id).sort(), hint).toEqual(
			done.document.transitions.map(({ id }) => id).sort(),
		);
	}
	const all = count * long;
	console.log(
		`commands, ${name}: seeds ${String(seed)} to ${String(seed + all - 1)}, ${String(all - refused.length - bodies)} written, ${String(refused.length)} refused, ${String(bodies)} of bodies\n${refused.join('\n')}`,
	);
	expect(refused.length).toBeLessThan(all * most);
}

describe('what a command did is written and read back', () => {
	test('in the shipped ladder', () =>
		law('shipped', folder(new URL('../../../data/ladders/engineering/', import.meta.url)), 91_000, 60));
	test('in the ladder of the fixtures', () =>
		law(
			'data practice',
			folder(new URL('../../fixtures/ladders/data-practice/', import.meta.url)),
			92_000,
			60,
		));
	// A part of a page has no front matter for further names and signs.
	test('in a page of several roles', () =>
		law(
			'several roles',
			folder(new URL('../../fixtures/ladders/several-roles/', import.meta.url)),
			93_000,
			60,
			0.25,
		));
});
