import { tests as examples } from 'commonmark-spec';
import { assembleLadder } from '#lib/formats/markdown-ladder/assemble.ts';
import { readLadderPage } from '#lib/formats/markdown-ladder/read-page.ts';
import { describe, expect, test } from 'vitest';
import { fileOf } from '../../make/ladder.ts';
import { ladderFaults } from '../../make/ladder-faults.ts';

describe('the examples of the CommonMark specification', () => {
	test('each is read without loss, alone and below a role page', () => {
		expect(examples.length).toBeGreaterThan(600);
		for (const { markdown, number } of examples) {
			for (const before of [
				'',
				'# Role\n\n## Core responsibilities\n\n',
				'# Role\n\n## Transition to B\n\n### Key actions\n\n',
			]) {
				const reading = readLadderPage(fileOf({ path: 'role.md', text: before + markdown }));
				const { document } = assembleLadder([reading]);
				expect(ladderFaults(document, [reading]), `example ${number}`).toEqual([]);
				expect(document.pages[0]?.blocks.map((block) => block.text).join('')).toBe(before + markdown);
			}
		}
	});
});
