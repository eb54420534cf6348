import { describe, expect, test } from 'vitest';
import { StageKeys } from '#lib/views/stories/stage-keys.ts';
import { asSteps, onNextStep, shownMask, withNextMask } from '#lib/views/stories/step-mask.ts';

describe('keys of the stage', () => {
	test('digits are steps, and two soon after one another one number', () => {
		const keys = new StageKeys();
		expect(keys.read('1', 0)).toBe(1);
		expect(keys.read('2', 300)).toBe(12);
		expect(keys.read('3', 2000)).toBe(3);
		expect(keys.read('b', 2100)).toBe('black');
		expect(keys.read('4', 2200)).toBe(4);
	});

	test('a zero alone fits, and behind a digit belongs to it', () => {
		const keys = new StageKeys();
		expect(keys.read('0', 0)).toBe('fit');
		expect([keys.read('1', 100), keys.read('0', 200)]).toEqual([1, 10]);
	});

	test('what means nothing is left to the page', () => {
		const keys = new StageKeys();
		for (const key of ['x', 'Tab', 'constructor', '__proto__']) expect(keys.read(key, 0)).toBeNull();
	});
});

describe('the mask of the stage', () => {
	const named = { names: 'none', pay: false } as const;
	const initials = { names: 'initials', pay: false } as const;

	test('is the step, until somebody hides more: that holds for all that follow', () => {
		expect(shownMask(initials, asSteps)).toEqual(initials);
		const more = withNextMask(initials, asSteps);
		expect(shownMask(initials, more)).toEqual({ names: 'role-only', pay: false });
		expect(shownMask(named, onNextStep(more))).toEqual({ names: 'role-only', pay: false });
	});

	test('what is shown beyond a step is hidden again with the next', () => {
		let mask = asSteps;
		for (let press = 0; press < 3; press++) mask = withNextMask(initials, mask);
		expect(shownMask(initials, mask)).toEqual(named);
		expect(shownMask(initials, onNextStep(mask))).toEqual(initials);
	});
});
