import { expect, test } from 'vitest';
import { refusals, shippedLadder, told } from '../../../make/told.ts';

const ladder = shippedLadder();

test('two roles are linked once, whichever is named first, and unlinked', () => {
	const { document, said } = told(ladder, 'link-roles', { role: 'vp', other: 'cto' });
	expect(document.roleLinks).toEqual([{ id: 'vp--cto', a: 'vp', b: 'cto' }]);
	expect(said).toMatch(/^Linked 'VP of Engineering' and '/);
	expect(refusals(document, 'link-roles', { role: 'cto', other: 'vp' })).toEqual(['edit-changes-nothing']);
	expect(refusals(ladder, 'link-roles', { role: 'vp', other: 'vp' })).toEqual(['edit-link-to-itself']);
	expect(told(document, 'unlink-roles', { role: 'cto', other: 'vp' }).document.roleLinks).toEqual([]);
});

test('a role that is removed takes its links along', () => {
	const { document } = told(ladder, 'link-roles', { role: 'vp', other: 'cto' });
	expect(told(document, 'remove-role', { role: 'cto' }).document.roleLinks).toEqual([]);
});
