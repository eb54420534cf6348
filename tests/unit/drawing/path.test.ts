import { describe, expect, it } from 'vitest';
import { figure, polygonPath, roundedPath } from '#lib/drawing/path.ts';

describe('roundedPath', () => {
	it('rounds a corner by the radius', () => {
		const points = [
			{ x: 0, y: 0 },
			{ x: 100, y: 0 },
			{ x: 100, y: 50 },
		];
		expect(roundedPath(points, 10)).toBe('M0 0L90 0Q100 0 100 10L100 50');
	});

	it('rounds less where a part is short, and not at all where there is no room', () => {
		const points = [
			{ x: 0, y: 0 },
			{ x: 8, y: 0 },
			{ x: 8, y: 50 },
		];
		expect(roundedPath(points, 10)).toBe('M0 0L4 0Q8 0 8 4L8 50');
		expect(roundedPath([...points.slice(0, 2), { x: 8, y: 0 }, { x: 8, y: 9 }], 10)).not.toContain('NaN');
	});

	it('is empty for less than a line, and closes polygons', () => {
		expect(roundedPath([{ x: 1, y: 1 }], 4)).toBe('');
		expect(
			polygonPath([
				{ x: 0, y: 0 },
				{ x: 1, y: 0 },
				{ x: 1, y: 1 },
			]),
		).toBe('M0 0L1 0L1 1Z');
	});
});

describe('figure', () => {
	it('has two decimals at most and no negative zero', () => {
		expect([1, 1.005, 2.999, -0.001, 1e-9].map(figure)).toEqual(['1', '1', '3', '0', '0']);
	});
});
