import { assembleLadder } from '#lib/formats/markdown-ladder/assemble.ts';
import { readLadderPage } from '#lib/formats/markdown-ladder/read-page.ts';
import { expect, test } from 'vitest';
import { fileOf, mutated, seededLadder } from '../../make/ladder.ts';
import { shownIn } from '../../make/lost-statements.ts';
import { lostWords, numbered } from '../../make/numbered-words.ts';

/** Full counts in `npm run test:long`. */
const seeds = Array.from({ length: process.env['ROLEMAP_LONG'] ? 300 : 80 }, (_, at) => at + 1);

/** What the role pages of a ladder say and no details show. */
function lostOf(
	pages: readonly { path: string; text: string }[],
	announced: boolean,
): { said: number; lost: string[] } {
	const { document } = assembleLadder(pages.map((page) => readLadderPage(fileOf(page))));
	const shown = shownIn(document);
	const roles = document.pages.filter(({ kind }) => kind === 'role');
	return {
		said: roles.flatMap(({ blocks }) => blocks.flatMap(({ text }) => text.match(/\d+q/g) ?? [])).length,
		lost: roles.flatMap((page) => lostWords(page, shown, announced).map((lost) => `${page.file}: ${lost}`)),
	};
}

function ladder(seed: number): { path: string; text: string }[] {
	return seededLadder(seed).map(({ path, text }, at) => ({ path, text: numbered(text, at * 10_000) }));
}

test('every word that a role page says is in some details', () => {
	let said = 0;
	for (const seed of seeds) {
		const found = lostOf(ladder(seed), true);
		said += found.said;
		expect(found.lost, `seed ${seed}`).toEqual([]);
	}
	expect(said).toBeGreaterThan(10_000);
});

test('so is every word of a damaged one', () => {
	for (const seed of seeds) {
		const pages = ladder(seed).map(({ path, text }, at) => ({ path, text: mutated(text, seed * 31 + at) }));
		expect(lostOf(pages, false).lost, `seed ${seed}`).toEqual([]);
	}
});
