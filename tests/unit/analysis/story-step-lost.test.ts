import { expect, test } from 'vitest';
import { lostThings } from '#lib/analysis/story-step-lost.ts';
import { emptyDocument } from '#lib/model/empty-document.ts';
import { withOptions } from '../../make/organization.ts';

const document = withOptions(emptyDocument('d', 'D'));
const [scenario] = document.scenarios;
const [position] = document.positions;
const at = (address: string) =>
	lostThings(document, {
		address,
		mask: { names: 'full', photos: false, pay: false, talent: false },
		show: {},
	}).map(({ kind, id }) => `${kind} ${id}`);

test('a view of what is there has lost nothing', () => {
	expect(at(`/organization?scenario=${scenario?.id}&against=today&position=${position?.id}`)).toEqual([]);
	expect(at('/')).toEqual([]);
	expect(at('/organization?unit=&color=span')).toEqual([]);
});

test('everything that is gone is told, in the order of the address', () => {
	expect(at('/organization?scenario=gone&position=P99&unit=U9')).toEqual([
		'scenario gone',
		'position P99',
		'unit U9',
	]);
	expect(at('/compare?roles=vp,c%252Fo')).toEqual(['role vp', 'role c/o']);
	expect(at('/moves/a/b?position=')).toEqual(['move a b']);
	expect(at('/roles/%E0%A4%A')).toEqual(['role %E0%A4%A']);
});
