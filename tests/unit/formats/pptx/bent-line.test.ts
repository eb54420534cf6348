import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bentLine, type BentLine } from '#lib/formats/pptx/bent-line.ts';
import type { Point } from '#lib/layout/map-graph.ts';

/** The corners of a connector as its preset draws it (ECMA-376, presetShapeDefinitions), turned and flipped. */
function drawn({ preset, adjustments, ...line }: BentLine): readonly Point[] {
	const { width, height, turned, flippedAcross, flippedDown } = line;
	const bends = Number(preset.at(-1)) - 2;
	const at = adjustments.map((share, index) => (share / 100_000) * (index % 2 === 0 ? width : height));
	const corners: Point[] = [{ x: 0, y: 0 }];
	if (preset.startsWith('bent')) {
		const last = { x: width, y: height };
		if (bends === 0) corners.push({ x: width, y: 0 });
		for (let bend = 0; bend < bends; bend++) {
			const before = corners.at(-1) ?? last;
			const value = at[bend] ?? 0;
			corners.push(bend % 2 === 0 ? { x: value, y: before.y } : { x: before.x, y: value });
		}
		const before = corners.at(-1) ?? last;
		if (bends > 0) corners.push(bends % 2 === 0 ? { x: width, y: before.y } : { x: before.x, y: height });
	}
	corners.push({ x: width, y: height });
	const middle = { x: line.x + width / 2, y: line.y + height / 2 };
	return corners.map(({ x, y }) => {
		const across = (x - width / 2) * (flippedAcross ? -1 : 1);
		const down = (y - height / 2) * (flippedDown ? -1 : 1);
		return turned
			? { x: middle.x - down, y: middle.y + across }
			: { x: middle.x + across, y: middle.y + down };
	});
}

const close = (corners: readonly Point[], points: readonly Point[], room = 0.01) => {
	expect(corners.length).toBe(points.length);
	for (const [at, { x, y }] of corners.entries()) {
		expect(Math.abs(x - (points[at]?.x ?? NaN)), `x of ${at}`).toBeLessThanOrEqual(room);
		expect(Math.abs(y - (points[at]?.y ?? NaN)), `y of ${at}`).toBeLessThanOrEqual(room);
	}
};

/** Points from `first` on that go across and down in turn. */
function walk(first: Point, down: boolean, steps: readonly number[]): readonly Point[] {
	const points = [first];
	for (const [index, step] of steps.entries()) {
		const { x, y } = points.at(-1) ?? first;
		points.push((index % 2 === 0) === down ? { x, y: y + step } : { x: x + step, y });
	}
	return points;
}

describe('bentLine', () => {
	const length = fc.integer({ min: 5, max: 400 }).chain((size) => fc.constantFrom(size, -size));

	it('runs as the line does, whichever way it begins and ends', () => {
		fc.assert(
			fc.property(
				fc.boolean(),
				fc.array(length, { minLength: 2, maxLength: 5 }),
				fc.integer({ min: -500, max: 500 }),
				(down, steps, at) => {
					// A line turns at every corner and does not come back to the same height, which has no share.
					for (let index = 2; index < steps.length; index++)
						steps[index] = Math.abs(steps[index] ?? 0) * Math.sign(steps[index - 2] ?? 1);
					const points = walk({ x: at, y: -at }, down, steps);
					const line = bentLine(points);
					expect(line.preset).toBe(`bentConnector${steps.length}`);
					close(drawn(line), points);
				},
			),
			{ numRuns: 300 },
		);
	});

	it('comes back to the height it began at within a point', () => {
		const points = walk({ x: 10, y: 10 }, true, [30, 80, -30]);
		close(drawn(bentLine(points)), points, 0.51);
	});

	it('is straight without bends, in every direction', () => {
		for (const to of [
			{ x: 50, y: 0 },
			{ x: -50, y: 20 },
			{ x: 0, y: -20 },
		]) {
			const line = bentLine([{ x: 0, y: 0 }, { x: to.x / 2, y: to.y / 2 }, to]);
			expect(line.preset).toBe('straightConnector1');
			close(drawn(line), [{ x: 0, y: 0 }, to]);
		}
	});

	it('leaves out the shortest jogs where it has more bends than a connector, and keeps its ends', () => {
		fc.assert(
			fc.property(fc.boolean(), fc.array(length, { minLength: 6, maxLength: 14 }), (down, steps) => {
				const points = walk({ x: 0, y: 0 }, down, steps);
				const corners = drawn(bentLine(points));
				expect(corners.length).toBeLessThanOrEqual(6);
				close([corners[0] ?? { x: 9, y: 9 }], [points[0] ?? { x: 0, y: 0 }], 0.51);
				close([corners.at(-1) ?? { x: 9, y: 9 }], [points.at(-1) ?? { x: 0, y: 0 }], 0.51);
			}),
		);
		const jog = walk({ x: 0, y: 0 }, true, [50, 100, 4, 100, 50, 60, 50]);
		close(drawn(bentLine(jog)), walk({ x: 0, y: 0 }, true, [50, 200, 54, 60, 50]));
	});
});
