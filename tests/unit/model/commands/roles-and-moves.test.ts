import { describe, expect, test } from 'vitest';
import type { RolemapDocument } from '#lib/model/document.ts';
import { refusals, shippedLadder, told } from '../../../make/told.ts';

const ladder = shippedLadder();
const role = (document: RolemapDocument, id: string) => document.roles.find((one) => one.id === id);
const move = (document: RolemapDocument, id: string) => document.transitions.find((one) => one.id === id);

describe('roles', () => {
	test('a renamed role keeps its id, its file and its old name as an alias', () => {
		const { document, said } = told(ladder, 'rename-role', { role: 'vp', name: 'Vice President' });
		expect(role(document, 'vp')).toMatchObject({
			id: 'vp',
			name: 'Vice President',
			pageId: 'vp',
			shortName: 'VP',
		});
		expect(role(document, 'vp')?.aliases).toContain('VP of Engineering');
		expect(document.pages.find(({ id }) => id === 'vp')).toMatchObject({
			file: 'vp.md',
			h1: 'Vice President',
		});
		expect(said).toBe("Renamed 'VP of Engineering' to 'Vice President'; the old name stays as an alias");
	});

	test('a name of another role is refused, an alias of another is said', () => {
		expect(refusals(ladder, 'rename-role', { role: 'vp', name: 'staff  Engineers' })).toEqual([
			'edit-name-taken',
		]);
		const { issues } = told(ladder, 'add-alias', { role: 'vp', name: 'CTO' });
		expect(issues.map(({ code }) => code)).toEqual(['edit-name-is-alias']);
	});

	test('a new role has a page to be written, unless it shall be an outline', () => {
		const { document, said } = told(ladder, 'add-role', {
			name: 'Chief of Staff (CoS)',
			track: 'executive',
			level: 'level-6',
		});
		expect(role(document, 'chief-of-staff')).toMatchObject({
			name: 'Chief of Staff',
			shortName: 'CoS',
			kind: 'page',
			trackIds: ['executive'],
			rank: 6,
			pageId: 'chief-of-staff',
		});
		expect(document.pages.at(-1)).toMatchObject({ file: 'chief-of-staff.md', kind: 'role', blocks: [] });
		expect(said).toBe("Added the role 'Chief of Staff'");
		const outline = told(ladder, 'add-role', { name: 'Fellow', outline: true });
		expect(role(outline.document, 'fellow')).toMatchObject({ kind: 'stub', onMap: true });
		expect(outline.document.pages).toBe(ladder.pages);
		const attached = told(outline.document, 'attach-page', { role: 'fellow' });
		expect(role(attached.document, 'fellow')).toMatchObject({ kind: 'page', pageId: 'fellow' });
		expect(attached.said).toBe("Gave 'Fellow' a page of its own, fellow.md");
	});

	test('a copy says the same with no place yet, and no page of another', () => {
		const { document, said } = told(ladder, 'duplicate-role', { role: 'vp', moves: true });
		const copy = role(document, 'copy-of-vp-of-engineering');
		expect(copy?.responsibilities.length).toBe(role(ladder, 'vp')?.responsibilities.length);
		expect(JSON.stringify(copy)).not.toContain('"src"');
		expect(copy?.coreQuestion.every(({ from }) => from === 'user')).toBe(true);
		expect(move(document, 'copy-of-vp-of-engineering--cto')?.shifts.length).toBeGreaterThan(0);
		expect(said).toBe("Copied 'VP of Engineering' as 'Copy of VP of Engineering' with 3 moves");
	});

	test('with a role go its moves, its page and what that says of others', () => {
		const { document, said } = told(ladder, 'remove-role', { role: 'cto' });
		expect(said).toBe("Removed the role 'Chief Technology Officer', 3 moves and its page cto.md");
		expect(JSON.stringify([document.roles, document.transitions, document.matrices])).not.toMatch(
			/"file":"cto\.md"|"(?:from|to)":"cto"|"ref":"cto"|"roleRefs":\[[^\]]*"cto"/,
		);
		expect(document.accelerators.some((one) => 'vp--cto' in one.byTransition)).toBe(false);
	});

	test('the short name is an alias and cannot be removed while it is one', () => {
		expect(refusals(ladder, 'remove-alias', { role: 'vp', name: 'VP' })).toEqual([
			'edit-alias-is-short-name',
		]);
		const { document } = told(ladder, 'set-short-name', { role: 'vp', name: '' });
		expect(role(document, 'vp')).not.toHaveProperty('shortName');
		expect(told(document, 'remove-alias', { role: 'vp', name: 'VP' }).said).toBe(
			"'VP of Engineering' no longer goes by 'VP'",
		);
	});
});

describe('tracks and levels', () => {
	test('a level carries the rank of its roles and the kind of their moves', () => {
		const moved = told(ladder, 'move-role-to-level', { role: 'staff-engineer', level: 'level-5' });
		expect(moved.said).toBe("Moved 'Staff Engineer' to level 5");
		expect(role(moved.document, 'staff-engineer')?.rank).toBe(5);
		expect(move(moved.document, 'staff-engineer--senior-staff-engineer')?.kind).toBe('return');
		expect(moved.issues.map(({ code }) => code)).toEqual(['edit-promotion-lost']);
		expect(moved.document.frameworks[0]?.placedBy).toBe('rolemap.json');
		const { document } = told(ladder, 'reorder-level', { level: 'level-9', position: 0 });
		expect(role(document, 'ceo')?.rank).toBe(1);
		expect(role(document, 'software-engineer')?.rank).toBe(2);
	});

	test('a role on another track makes its moves track switches', () => {
		const { document, said } = told(ladder, 'move-role-to-track', { role: 'ceo', track: 'management' });
		expect(said).toBe("Moved 'Chief Executive Officer' to the track 'Management'");
		expect([move(document, 'vp--ceo')?.kind, move(document, 'cto--ceo')?.kind]).toEqual([
			'promotion',
			'track-switch',
		]);
	});

	test('what roles stand on is removed only with a place for them', () => {
		expect(refusals(ladder, 'remove-track', { track: 'executive' })).toEqual(['edit-track-in-use']);
		expect(refusals(ladder, 'remove-track', { track: 'executive', into: 'executive' })).toEqual([
			'edit-track-in-use',
		]);
		expect(refusals(ladder, 'remove-level', { level: 'level-9' })).toEqual(['edit-level-in-use']);
		const { document, said } = told(ladder, 'remove-track', { track: 'executive', into: 'management' });
		expect(said).toBe("Removed the track 'Executive'; 2 roles moved to 'Management'");
		expect(document.tracks.map(({ id, order }) => [id, order])).toEqual([
			['individual-contributor', 0],
			['management', 1],
		]);
	});

	test('names are not given twice', () => {
		expect(refusals(ladder, 'add-track', { name: 'management' })).toEqual(['edit-place-name-taken']);
		const { document } = told(ladder, 'add-track', { name: 'Research', position: 0 });
		expect(document.tracks.toSorted((a, b) => a.order - b.order)[0]).toMatchObject({
			id: 'research',
			order: 0,
		});
	});
});

describe('moves', () => {
	test('a new move has the kind its ends make', () => {
		const { document, said } = told(ladder, 'add-move', { from: 'ceo', to: 'cto' });
		expect(move(document, 'ceo--cto')).toMatchObject({ kind: 'return', shifts: [], sharedWith: [] });
		expect(said).toBe("Added the move from 'Chief Executive Officer' to 'Chief Technology Officer'");
	});

	test('no loops, no second move, no way to a board', () => {
		expect(refusals(ladder, 'add-move', { from: 'ceo', to: 'ceo' })).toEqual(['edit-move-to-itself']);
		expect(refusals(ladder, 'add-move', { from: 'vp', to: 'cto' })).toEqual(['edit-move-exists']);
		expect(refusals(ladder, 'add-move', { from: 'ceo', to: 'board' })).toEqual(['edit-move-to-body']);
		expect(refusals(ladder, 'redirect-move', { move: 'vp--cto', to: 'ceo' })).toEqual(['edit-move-exists']);
	});

	test('a move that nothing else places its end for puts it one step above or below', () => {
		const { document } = told(ladder, 'add-role', { name: 'Fellow', track: 'individual-contributor' });
		const above = told(document, 'add-move', { from: 'distinguished-engineer', to: 'fellow' });
		expect(role(above.document, 'fellow')?.rank).toBe(7);
		expect(move(above.document, 'distinguished-engineer--fellow')?.kind).toBe('promotion');
	});

	test('a redirected move keeps what was written for it, under its new ends', () => {
		const { document, said } = told(ladder, 'redirect-move', { move: 'vp--cto', to: 'director' });
		expect(move(document, 'vp--cto')).toBeUndefined();
		expect(move(document, 'vp--director')?.actions).toEqual(move(ladder, 'vp--cto')?.actions);
		expect(move(document, 'vp--ceo')?.sharedWith).toEqual(['vp--director']);
		expect(said).toBe(
			"Made the move from 'VP of Engineering' to 'Chief Technology Officer' lead from 'VP of Engineering' to 'Director of Engineering'",
		);
	});

	test('a timeline has to name years', () => {
		expect(refusals(ladder, 'set-timeline', { move: 'cto--ceo', text: 'soon' })).toEqual([
			'edit-timeline-without-years',
		]);
		const { document } = told(ladder, 'set-timeline', { move: 'vp--cto', text: '18 months' });
		expect(move(document, 'vp--cto')?.timeline[0]?.value).toMatchObject({ min: 1.5, unit: 'years' });
		// One sentence of the page was read into both moves, so both change.
		expect(move(document, 'vp--ceo')?.timeline[0]?.text).toBe('18 months');
	});
});
