import { expect, test } from 'vitest';
import { readAmount } from '#lib/formats/organization-tables/read-amount.ts';

test.each([
	['1', 1],
	['-3', -3],
	['0.6', 0.6],
	['0,6', 0.6],
	['12,500', 12_500],
	['0,125', 0.125],
	['12.500', 12.5],
	['1,250.50', 1250.5],
	['1.250,50', 1250.5],
	['1.250.000', 1_250_000],
	['1,250,000', 1_250_000],
	['1 250 000', 1_250_000],
	['1’250.5', 1250.5],
	['£ 65,000', 65_000],
	['65.000,00 €', 65_000],
	['USD 90,000', 90_000],
	['50 %', 0.5],
	['12,5%', 0.125],
])('"%s" is %d', (text, number) => {
	expect(readAmount(text)).toBeCloseTo(number, 9);
});

test.each(['', 'none', '1e5', '0x10', '12-13', '.', '--1', '1 or 2', '∞'])('"%s" is no number', (text) => {
	expect(readAmount(text)).toBeNull();
});
