import { expect, test } from 'vitest';
import { farLineHeight, farTitle } from '#lib/layout/far-title.ts';
import { cardMeasures } from '#lib/layout/card-text.ts';
import { textWidth } from '#lib/layout/text-width.ts';

const card = { width: 208, height: 57 };
const tall = { width: 208, height: 148 };

test('from afar a name is larger than from near, and larger still on a taller card', () => {
	expect(farTitle('VP of Engineering', card).size).toBeGreaterThan(19);
	expect(farTitle('VP of Engineering', tall).size).toBeGreaterThan(farTitle('VP of Engineering', card).size);
});

test('no word is broken and nothing is higher than its card', () => {
	for (const title of ['CTO', 'Distinguished Engineer', 'Chief Technology and Product Officer', 'Ärzt:innen'])
		for (const place of [card, tall, { width: 208, height: 110 }]) {
			const { size, lines } = farTitle(title, place);
			const room = place.width - cardMeasures.left - cardMeasures.right;
			for (const word of title.split(' ')) expect(textWidth(word, size, 600)).toBeLessThanOrEqual(room);
			expect(lines * size * farLineHeight).toBeLessThanOrEqual(place.height);
		}
});

test('a name without spaces, an empty one and a card without height still have a size', () => {
	expect(farTitle('x'.repeat(80), card).size).toBe(13);
	expect(farTitle('', card).size).toBeGreaterThan(13);
	expect(farTitle('CTO', { width: 208, height: 0 })).toEqual({ size: 13, lines: 1 });
});
