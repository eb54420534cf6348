import { assembleLadder } from '#lib/formats/markdown-ladder/assemble.ts';
import { readLadderPage } from '#lib/formats/markdown-ladder/read-page.ts';
import { nameAndAcronym } from '#lib/model/role-names.ts';
import { describe, expect, test } from 'vitest';
import { fileOf, mutated, seededLadder } from '../../make/ladder.ts';
import { ladderFaults } from '../../make/ladder-faults.ts';

/** Full counts in `npm run test:long`. */
const seeds = Array.from({ length: process.env['ROLEMAP_LONG'] ? 200 : 50 }, (_, at) => at + 1);

function faultsOf(pages: readonly { path: string; text: string }[]): { faults: string[]; json: string } {
	const readings = pages.map((page) => readLadderPage(fileOf(page)));
	const { document, issues } = assembleLadder(readings);
	const json = JSON.stringify([document, issues]);
	return { faults: ladderFaults(document, readings), json };
}

describe('ladders from seeds', () => {
	test('statements stand where they say, blocks join to their page, references lead somewhere', () => {
		for (const seed of seeds) expect(faultsOf(seededLadder(seed)).faults, `seed ${seed}`).toEqual([]);
	});

	test('so do those of damaged pages', () => {
		for (const seed of seeds) {
			const pages = seededLadder(seed).map(({ path, text }, at) => ({
				path,
				text: mutated(text, seed * 31 + at),
			}));
			expect(faultsOf(pages).faults, `seed ${seed}`).toEqual([]);
		}
	});

	test('so do those of a ladder on one page, which has every role of its parts', () => {
		let parted = 0;
		for (const seed of seeds.slice(0, 100)) {
			const parts = seededLadder(seed).map(({ text }) =>
				text.replace(/^\ufeff?(?:---\r?\n[\s\S]*?\n---[ \t]*\r?\n)?/, '').replace(/^(#{1,5} )/gm, '#$1'),
			);
			const page = { path: 'all.md', text: `# Ladder\n\n${parts.join('\n\n')}` };
			const reading = readLadderPage(fileOf(page));
			expect(faultsOf([page]).faults, `seed ${seed}`).toEqual([]);
			const made = new Set(assembleLadder([reading]).document.roles.map(({ name }) => name));
			parted += reading.parts.length;
			for (const { h1 } of reading.parts)
				expect(made, `seed ${seed}`).toContain(nameAndAcronym(h1.plain).name);
		}
		console.log(`ladders on one page: ${parted} roles from parts`);
		expect(parted).toBeGreaterThan(100);
	});

	test('the order of the files makes no difference', () => {
		for (const seed of seeds.slice(0, 100)) {
			const pages = seededLadder(seed);
			expect(faultsOf([...pages].reverse()).json, `seed ${seed}`).toBe(faultsOf(pages).json);
		}
	});
});
