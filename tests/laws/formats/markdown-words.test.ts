import { tests as examples } from 'commonmark-spec';
import { expect, test } from 'vitest';
import { decodeEntities } from '#lib/formats/markdown/entities.ts';
import { readBlocks } from '#lib/formats/markdown/read-blocks.ts';
import type { BlockNode } from '#lib/model/markdown-tree.ts';

/** Where we mean to differ from the specification, by the number of its example. */
const meant = new Map<number, string>([
	...[21, 31, 344, 475, 476, 477, 524, 536, 642, 643].map((n) => [n, 'raw HTML is visible text'] as const),
	...[491, 494].map((n) => [n, 'raw HTML is visible text'] as const),
	...[194, 195, 200, 203, 204].map(
		(n) => [n, 'a definition that leads nowhere is a sentence, and shown'] as const,
	),
	...[201].map((n) => [n, 'raw HTML is visible text'] as const),
	...[25].map((n) => [n, 'entities nobody writes stay as written'] as const),
	...[484, 487].map((n) => [n, 'a link without words shows its target'] as const),
	...[528, 545, 569, 571].map(
		(n) => [n, 'the parser reads these references otherwise; no word is lost'] as const,
	),
]);

/** Every word of a tree in reading order, without white space. */
function wordsOf(blocks: readonly BlockNode[]): string {
	const parts: string[] = [];
	const visit = (part: unknown): void => {
		if (typeof part !== 'object' || part === null) return;
		for (const [key, value] of Object.entries(part)) {
			if (key === 'text') parts.push(String(value));
			else visit(value);
		}
	};
	visit(blocks);
	return parts.join('').replace(/\s+/g, '');
}

function wordsOfHtml(html: string): string {
	const shown = html.replace(/<img [^>]*alt="([^"]*)"[^>]*>/g, '$1').replace(/<[^>]+>/g, '');
	return decodeEntities(shown).replace(/\s+/g, '');
}

test('the words of every CommonMark example are those its HTML shows', () => {
	const wrong: string[] = [];
	let compared = 0;
	for (const { markdown, html, section, number } of examples) {
		if (/HTML|Images/.test(section)) continue;
		compared++;
		const ours = wordsOf(readBlocks(markdown.replaceAll('→', '\t')));
		const theirs = wordsOfHtml(html.replaceAll('→', '\t'));
		if ((ours === theirs) === meant.has(number))
			wrong.push(`${number} (${section}): ${ours} instead of ${theirs}`);
	}
	console.log(`${compared} examples, ${meant.size} of them differ as meant`);
	expect(wrong).toEqual([]);
	expect(compared).toBeGreaterThan(500);
});
