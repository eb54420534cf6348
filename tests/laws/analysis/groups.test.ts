import { describe, expect, test } from 'vitest';
import { documentIndex } from '#lib/analysis/document-index.ts';
import { backbone } from '#lib/analysis/groups/backbone.ts';
import { groupLinks } from '#lib/analysis/groups/group-links.ts';
import { portionOf, rolesAround } from '#lib/analysis/groups/map-portion.ts';
import { isLarge } from '#lib/analysis/groups/is-large.ts';
import { roleGroups, type RoleGroup } from '#lib/analysis/groups/role-groups.ts';
import { project } from '#lib/model/projection.ts';
import { randomNumbers } from '../../make/ladders.ts';
import { largeDocument } from '../../make/large-document.ts';

const cases = [
	{ seed: 1, roles: 1000, moves: 20_000, tracks: true },
	{ seed: 2, roles: 1000, moves: 20_000, tracks: false },
	{ seed: 3, roles: 400, moves: 900, tracks: false },
	{ seed: 4, roles: 300, moves: 0, tracks: false },
	{ seed: 5, roles: 151, moves: 3, tracks: true },
].map((size) => ({ ...size, document: project(largeDocument(size.seed, size), { purpose: 'screen' }) }));

const leaves = (group: RoleGroup): readonly RoleGroup[] =>
	group.groups.length === 0 ? [group] : group.groups.flatMap(leaves);

describe.each(cases)('$roles roles, $moves moves, tracks: $tracks', ({ document, roles, moves }) => {
	const groups = roleGroups(document);

	test('every role is in exactly one smallest group, and none is too large for a picture', () => {
		expect(isLarge(document)).toBe(true);
		const all = leaves(groups.all);
		expect(all.flatMap((leaf) => leaf.roles.map(({ id }) => id)).toSorted()).toEqual(
			document.roles.map(({ id }) => id).toSorted(),
		);
		for (const leaf of all) for (const { id } of leaf.roles) expect(groups.leafOf.get(id)).toBe(leaf);
		expect(Math.max(...all.map((leaf) => leaf.roles.length))).toBeLessThanOrEqual(80);
		expect(groups.all.groups.length).toBeLessThanOrEqual(41);
		expect(groups.all.groups.length).toBeGreaterThan(1);
	});

	test('the same document gives the same groups, found again by their ids', () => {
		const again = roleGroups(document);
		expect([...again.byId.keys()]).toEqual([...groups.byId.keys()]);
		for (const [id, group] of groups.byId)
			expect(again.byId.get(id)?.roles.map((role) => role.id)).toEqual(group.roles.map((role) => role.id));
	});

	test('the moves inside groups and between them are all moves', () => {
		const links = groupLinks(groups.all.groups, document.transitions);
		const inside = [...links.values()].reduce((sum, link) => sum + link.inside, 0);
		const between = [...links.values()].flatMap(({ to }) => to).reduce((sum, { count }) => sum + count, 0);
		expect(inside + between / 2).toBe(moves);
		for (const { to } of links.values())
			expect(to.map(({ count }) => count)).toEqual(to.map(({ count }) => count).toSorted((a, b) => b - a));
	});

	test('what a picture shows and leaves out is all there is', () => {
		const most = roles * 1.5;
		const { shown, leftOut } = backbone(document.transitions, most);
		expect(shown.length + leftOut).toBe(moves);
		expect(shown.length).toBeLessThanOrEqual(Math.max(most, roles));
		const leaving = (list: readonly { from: string }[]) => new Set(list.map(({ from }) => from)).size;
		expect(leaving(shown)).toBe(leaving(document.transitions));
		expect(backbone(document.transitions, most).shown).toEqual(shown);
	});

	test('around a role is what an independent search finds, its own moves in full', () => {
		const index = documentIndex(document);
		const random = randomNumbers(9);
		for (let i = 0; i < 5; i++) {
			const center = `r-${Math.floor(random() * roles)}`;
			const near = new Set([center]);
			for (const { from, to } of document.transitions) {
				if (from === center) near.add(to);
				if (to === center) near.add(from);
			}
			const one = rolesAround(index, center, 1);
			expect([...one.roles].toSorted()).toEqual([...near].toSorted());
			const portion = portionOf(document, one.roles, near.size, center);
			const own = (list: readonly { from: string; to: string }[]) =>
				list.filter(({ from, to }) => from === center || to === center).length;
			expect(own(portion.document.transitions)).toBe(own(document.transitions));
			const two = new Set(near);
			for (const { from, to } of document.transitions) {
				if (near.has(from)) two.add(to);
				if (near.has(to)) two.add(from);
			}
			const found = rolesAround(index, center, 2);
			expect(found.roles.size + found.left).toBe(two.size);
		}
	});
});

test('groups without tracks follow the moves: most moves stay inside', () => {
	const { document } = cases[1] as (typeof cases)[number];
	const links = groupLinks(roleGroups(document).all.groups, document.transitions);
	const inside = [...links.values()].reduce((sum, link) => sum + link.inside, 0);
	expect(inside / document.transitions.length).toBeGreaterThan(0.7);
});
