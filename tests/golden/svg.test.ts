import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mapPicture } from '#lib/drawing/pictures/map-picture.ts';
import { themes } from '#lib/drawing/theme.ts';
import { writeSvg } from '#lib/formats/svg/write.ts';
import { unmasked } from '#lib/model/mask.ts';
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
	] as const)('%s in %s is as it was', (arrangement, name) => {
		const theme = themes[name];
		const picture = mapPicture(document, { arrangement, theme, mask: unmasked, language: 'en' });
		const svg = picture === null ? '' : writeSvg(picture, { theme, day: 'Nov 25, 2026' });
		const file = `tests/golden/svg/small-${arrangement}-${name}.svg`;
		if (!existsSync(file)) {
			expect(process.env['CI'], `${file} is missing`).toBeUndefined();
			writeFileSync(file, svg);
		}
		expect(svg).toBe(readFileSync(file, 'utf8'));
	});
});
