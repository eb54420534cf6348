import { expect, test } from 'vitest';
import {
	plainChoice,
	readWaysAddress,
	waysAddress,
	type WaysChoice,
} from '#lib/analysis/routes/ways-address.ts';

const read = (address: string) => readWaysAddress(new URL(address, 'http://x'));

test('everything chosen is in the address and comes back from it', () => {
	const choice: WaysChoice = {
		from: 'a b/ü&=',
		to: 'vp',
		order: 'change',
		k: 3,
		unbeaten: true,
		withoutPeople: true,
		withoutDown: true,
		pass: ['x,y', 'z'],
		avoid: ['w'],
		years: 12.5,
		way: 2,
		beside: 4,
		within: 9,
	};
	expect(read(waysAddress(choice))).toEqual(choice);
	expect(read('/routes')).toEqual(plainChoice);
	expect(waysAddress({ from: 'ic', to: 'vp' })).toBe('/routes?from=ic&to=vp');
	expect(waysAddress({ from: 'ic' })).toBe('/routes?from=ic');
});

test('what an address says wrongly is as usual', () => {
	expect(read('/routes?order=luck&k=-1&years=ten&way=0&beside=x&within=1e9&pass=')).toEqual(plainChoice);
});
