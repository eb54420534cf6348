import { expect, test } from 'vitest';
import { hiddenCounts } from '#lib/analysis/succession/hidden-counts.ts';
import { nineBox } from '#lib/analysis/succession/nine-box.ts';
import { writeDistribution } from '#lib/formats/talent/write-distribution.ts';
import { emptyTalent } from '#lib/model/talent/talent.ts';

test('fewer than five people are not told, and never so that the one left out can be worked out', () => {
	expect(hiddenCounts([5, 6, 7])).toEqual([5, 6, 7]);
	expect(hiddenCounts([4, 0, 7])).toEqual([null, null, 7]);
	// Four and a known whole would tell: the next smallest goes too.
	expect(hiddenCounts([4, 9, 6])).toEqual([null, 9, null]);
	expect(hiddenCounts([3])).toEqual([null]);
});

test('exported counts name boxes and nobody, and nothing below five', () => {
	const cycle = 'c';
	const rated = [...Array(7).keys()].map((at) => ({
		...{ id: `a${at}`, personId: `canary-${at}`, cycle, on: '2026-11-25', stage: 'proposed' as const },
		...{ performance: 2 as const, potential: (at < 6 ? 2 : 3) as 2 | 3 },
	}));
	const talent = { ...emptyTalent('t', 'T', 'o'), assessments: rated };
	const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
	const text = writeDistribution(nineBox(talent, { cycle, stage: 'proposed' }), names, {
		...{ head: ['Box', 'People'], tooFew: 'under 5', unrated: 'Not placed' },
	});
	expect(text).not.toContain('canary');
	const lines = text.trim().split(/\r?\n/u);
	expect(lines[0]).toBe('Box,People');
	expect(lines.filter((line) => line.endsWith(',6'))).toEqual(['e,6']);
	expect(lines.filter((line) => line.endsWith(',under 5'))).toHaveLength(9);
	expect(lines.some((line) => line.endsWith(',1'))).toBe(false);
});
