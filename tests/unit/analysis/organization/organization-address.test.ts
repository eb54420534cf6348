import { expect, test } from 'vitest';
import {
	shownAddress,
	shownAt,
	type OrganizationShown,
} from '#lib/analysis/organization/organization-address.ts';

const read = (address: string) => shownAt(new URL(address, 'http://localhost'));

test.each<[OrganizationShown, string]>([
	[{}, '/organization'],
	[{ scenario: 's', against: 'today' }, '/organization?scenario=s&against=today'],
	[{ focus: 'a&b' }, '/organization?focus=a%26b'],
	[
		{ filter: { unit: '', location: 'São Paulo', role: 'vp', only: 'vacant' }, hide: true },
		'/organization?unit=&location=S%C3%A3o+Paulo&role=vp&only=vacant&hide=others',
	],
	// Where nothing is looked for, nothing is hidden.
	[{ filter: {}, hide: true }, '/organization'],
	[{ mask: { names: 'initials', pay: true } }, '/organization?mask=initials,pay'],
	[{ view: 'vertical', color: 'unit', layers: 4 }, '/organization?view=vertical&color=unit&layers=4'],
	[{ layers: null }, '/organization?layers=all'],
	[{ scenario: 's', against: 'today', apart: true }, '/organization?scenario=s&against=today&charts=two'],
])('%j has an address, and the address says it again', (shown, address) => {
	expect(shownAddress(undefined, shown)).toBe(address);
	const { scenario, against, ...rest } = shown;
	void [scenario, against];
	const hide = rest.hide === true && address.includes('hide=');
	expect(read(address)).toMatchObject({ ...rest, hide });
});

test('a position comes first, and what no chart knows is nothing', () => {
	expect(shownAddress('p 1', { focus: 'f' })).toBe('/organization?position=p+1&focus=f');
	expect(read('/organization?only=everything&mask=all').filter?.only).toBeUndefined();
	expect(read('/organization?view=round&color=mood&layers=0')).toMatchObject({
		view: undefined,
		color: undefined,
		layers: undefined,
	});
	expect(read('/organization?layers=1e9').layers).toBeUndefined();
	// Two charts compare, and what is at first needs no words.
	expect(shownAddress(undefined, { apart: true, view: 'compact', color: 'branch' })).toBe('/organization');
	expect(read('/organization?only=everything&mask=all').mask).toEqual({ names: 'none', pay: false });
});
