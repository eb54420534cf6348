import { expect, test } from 'vitest';
import { comparisonAddress, readComparisonAddress } from '#lib/analysis/compare/compare-address.ts';

const noRole = () => false;
const odd = ['a', 'b,c', 'd~e', 'ü & f', '50% g', '+'];

test('an address leads back to what it was made of, whatever the ids hold', () => {
	const query = {
		roles: odd,
		moves: odd.slice(1).map((to, at) => ({ from: odd[at] ?? '', to })),
		onlyDiffering: true,
	};
	const { search } = new URL(comparisonAddress(query), 'http://localhost');
	expect(readComparisonAddress(search, (id) => odd.includes(id))).toEqual(query);
});

test.each([
	['', { roles: [], moves: [] }],
	['?roles=', { roles: [] }],
	['?roles=a,,%20b', { roles: ['a', 'b'] }],
	['?roles=a%2Cb', { roles: ['a', 'b'] }],
	['?roles=%E0%A4%A', { roles: ['%E0%A4%A'] }],
	[
		'?moves=a~b%2Cc~d',
		{
			moves: [
				{ from: 'a', to: 'b' },
				{ from: 'c', to: 'd' },
			],
		},
	],
	['?moves=a~b,c,~d,e~f~g', { moves: [{ from: 'a', to: 'b' }] }],
	['?x=1&only=differences', { onlyDiffering: true }],
])('%j is read', (search, read) => {
	expect(readComparisonAddress(search, noRole)).toMatchObject(read);
});
