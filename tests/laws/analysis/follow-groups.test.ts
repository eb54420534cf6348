import { expect, test } from 'vitest';
import { followGroups } from '#lib/analysis/groups/follow-groups.ts';
import { isOnMap } from '#lib/analysis/groups/is-large.ts';
import { roleGroups, type RoleGroup } from '#lib/analysis/groups/role-groups.ts';
import { project, type ProjectedDocument } from '#lib/model/projection.ts';
import { randomEdit, seeded } from '../../make/random-edits.ts';
import { makeMove, makeRole } from '../../make/document.ts';
import { largeDocument } from '../../make/large-document.ts';

const screen = (document: Parameters<typeof project>[0]) => project(document, { purpose: 'screen' });
const leaves = (group: RoleGroup): readonly RoleGroup[] =>
	group.groups.length === 0 ? [group] : group.groups.flatMap(leaves);
const ids = (roles: readonly { readonly id: string }[]) => roles.map(({ id }) => id).toSorted();

test.each([
	{ seed: 1, roles: 400, moves: 3000, tracks: true },
	{ seed: 2, roles: 400, moves: 900, tracks: false },
	{ seed: 3, roles: 300, moves: 0, tracks: false },
])('$roles roles, $moves moves, tracks: $tracks: 30 edits leave roles where they stand', (size) => {
	const random = seeded(size.seed);
	let document: ProjectedDocument = screen(largeDocument(size.seed, size));
	let groups = roleGroups(document);
	let follows = 0;
	for (let edit = 0; edit < 30; edit++) {
		const after = screen(randomEdit(document, random, `edit-${edit}`));
		const followed = followGroups(groups, after);
		if (followed) {
			follows++;
			const all = leaves(followed.all);
			const shown = ids(after.roles.filter(isOnMap));
			expect(ids(all.flatMap(({ roles }) => roles))).toEqual(shown);
			expect(ids(followed.all.roles)).toEqual(shown);
			// Groups hold the records of today, so that a new name is shown.
			const today = new Set(after.roles);
			const tracks = new Map(document.roles.map(({ id, trackIds }) => [id, trackIds[0]]));
			const wrong = all.flatMap((leaf) =>
				leaf.roles.filter((role) => {
					const old = groups.leafOf.get(role.id);
					const thrown = old && old.id !== leaf.id && tracks.get(role.id) === role.trackIds[0];
					return thrown || !today.has(role) || followed.leafOf.get(role.id) !== leaf;
				}),
			);
			expect(wrong, `edit ${edit}`).toEqual([]);
			expect(all.map(({ id }) => followed.byId.get(id))).toEqual(all);
		}
		[document, groups] = [after, followed ?? roleGroups(after)];
	}
	expect(follows).toBeGreaterThan(20);
});

test('a new role joins those it moves to, and a role of another track goes there', () => {
	const start = screen(largeDocument(5, { roles: 300, moves: 900, tracks: false }));
	const groups = roleGroups(start);
	const near = leaves(groups.all)[0]?.roles[1]?.id ?? '';
	const added = screen({
		...start,
		roles: [...start.roles, makeRole({ id: 'new' })],
		transitions: [...start.transitions, makeMove({ from: 'new', to: near })],
	});
	const followed = followGroups(groups, added);
	expect(followed?.leafOf.get('new')).toBe(followed?.leafOf.get(near));

	const tracked = screen(largeDocument(6, { roles: 300, moves: 900, tracks: true }));
	const [first, second] = tracked.tracks;
	const role = tracked.roles.find(({ trackIds }) => trackIds[0] === first?.id);
	const moved = screen({
		...tracked,
		roles: tracked.roles.map((one) => (one === role ? { ...one, trackIds: [second?.id ?? ''] } : one)),
	});
	let at = followGroups(roleGroups(tracked), moved)?.leafOf.get(role?.id ?? '') ?? null;
	while (at?.parent?.parent) at = at.parent;
	expect(at?.id).toBe(`track:${second?.id}`);
});

test('where the groups no longer fit, they are made anew', () => {
	const start = screen(largeDocument(6, { roles: 300, moves: 900, tracks: true }));
	const groups = roleGroups(start);
	const [track] = start.tracks;
	const emptied = start.roles.map((role) =>
		role.trackIds[0] === track?.id ? { ...role, trackIds: [start.tracks[1]?.id ?? ''] } : role,
	);
	expect(followGroups(groups, screen({ ...start, roles: emptied }))).toBe(null);
	const gone = start.tracks.filter((one) => one !== track);
	expect(followGroups(groups, screen({ ...start, tracks: gone }))).toBe(null);
	const many = Array.from({ length: 400 }, (_, at) =>
		makeRole({ id: `new-${at}`, trackIds: [track?.id ?? ''] }),
	);
	expect(followGroups(groups, screen({ ...start, roles: [...start.roles, ...many] }))).toBe(null);
});
