import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeSvg } from '#lib/formats/svg/write.ts';
import { ladderDocument } from '../make/ladder-document.ts';
import { smallLadder } from '../make/ladders.ts';

const document = ladderDocument(
	{
		...smallLadder,
		roles: smallLadder.roles.map((role) => ({ ...role, stub: role.id === 'ceo', glance: `rank ${role.rank}` })),
	},
	'Golden & small',
);

describe('svg', () => {
	it.each([
		['lanes', 'light'],
		['left-to-right', 'dark'],
	] as const)('%s in %s is as it was', (arrangement, theme) => {
		const svg = writeSvg(document, { arrangement, theme, title: '' });
		const file = `tests/golden/svg/small-${arrangement}-${theme}.svg`;
		if (!existsSync(file)) {
			expect(process.env['CI'], `${file} is missing`).toBeUndefined();
			writeFileSync(file, svg);
		}
		expect(svg).toBe(readFileSync(file, 'utf8'));
	});
});
