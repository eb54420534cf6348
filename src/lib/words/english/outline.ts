import { counted as many } from './counted.ts';

export const outlineWords = {
	name: 'Career outline',
	title: 'Outline',
	intro: 'The same roles and moves as on the map, as text. Senior roles come first.',
	counts: (roles: number, moves: number) =>
		`${many(roles, 'role', 'roles')}, ${many(moves, 'move', 'moves')}`,
	noTrack: 'Without a track',
	namedOnly: 'Named only in other pages',
	bodies: 'Bodies',
	roles: (count: number) => many(count, 'role', 'roles'),
	noPage: 'no page yet',
	waysOn: (count: number) => many(count, 'way on', 'ways on'),
	waysIn: (count: number) => many(count, 'way in', 'ways in'),
	on: (role: string) => `To ${role}`,
	into: (role: string) => `From ${role}`,
	noYears: 'no time named',
	empty: 'There is nothing to outline yet.',
	expandAll: 'Expand all',
	collapseAll: 'Collapse all',
	keys: 'Arrow keys move and open, Enter goes to the role or move, the star key opens all at one level.',
};
