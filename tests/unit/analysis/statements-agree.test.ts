import { expect, test } from 'vitest';
import { statementsAgree } from '#lib/analysis/statements-agree.ts';

test.each([
	['4-8 Directors', '4–8 directors'],
	['5-10 years', '5-10 years (company vision)'],
	['CTO', 'CTO or CEO'],
	['None', 'N/A (individual)'],
	['0', 'None'],
	['**Coach** of one team', 'Coach of one team'],
])('%j and %j say the same', (one, other) => {
	expect(statementsAgree(one, other)).toBe(true);
	expect(statementsAgree(other, one)).toBe(true);
});

test.each([
	['4 teams', '5 teams'],
	['30-100 people', '30-100+ people'],
	['CTO, CEO, or Board', 'CTO or CEO'],
	['None', '4-8 directors'],
	['A department', 'One department'],
])('%j and %j do not', (one, other) => {
	expect(statementsAgree(one, other)).toBe(false);
	expect(statementsAgree(other, one)).toBe(false);
});
