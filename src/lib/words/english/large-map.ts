import { counted as many } from './counted.ts';

/** A map of many roles: its groups, and how much of it is shown. */
export const largeMapWords = {
	place: 'Place on the map',
	all: 'All groups',
	around: (role: string) => `Around ${role}`,
	part: (first: string, last: string) => `${first} to ${last}`,
	others: 'Others',
	roles: (count: number) => many(count, 'role', 'roles'),
	rolesUnit: (count: number) => (count === 1 ? 'role' : 'roles'),
	groupsAnd: (groups: number, roles: number, moves: number) =>
		`${many(groups, 'group', 'groups')}, ${many(roles, 'role', 'roles')}, ${many(moves, 'move', 'moves')}`,
	movesShown: (shown: number, all: number) => `${shown} of ${many(all, 'move', 'moves')} shown`,
	allMoves: 'all moves shown',
	rolesShown: (shown: number, all: number) => `${shown} of ${many(all, 'role', 'roles')}`,
	movesOf: (count: number, role: string) =>
		count === 1 ? `the one move of ${role}` : `all ${count} moves of ${role}`,
	whyThinned:
		'Of every role the moves of which most is said are drawn. Select a role to see all of its own, or open the outline for every one.',
	stepper: 'How far to look around the role',
	itsGroup: 'Its group',
	steps: (count: number) => `${many(count, 'move', 'moves')} around`,
	nearer: 'Look less far',
	farther: 'Look farther',
	inside: (count: number) => `${many(count, 'move', 'moves')} inside`,
	linkTo: (group: string, count: number) => `${many(count, 'move', 'moves')} to and from ${group}`,
	strongest: 'Most moves to and from',
	badge: (count: number) => many(count, 'move', 'moves'),
	levels: 'Roles by level, senior above',
	intro: 'Open a group to see its roles and moves, or search for a role.',
};
