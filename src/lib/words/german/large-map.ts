import { counted as many } from './counted.ts';

/** A map of many roles: its groups, and how much of it is shown. */
export const largeMapWords = {
	place: 'Ort auf der Karte',
	all: 'Alle Gruppen',
	around: (role: string) => `Um ${role}`,
	part: (first: string, last: string) => `${first} bis ${last}`,
	others: 'Übrige',
	roles: (count: number) => many(count, 'Rolle', 'Rollen'),
	rolesUnit: (count: number) => (count === 1 ? 'Rolle' : 'Rollen'),
	groupsAnd: (groups: number, roles: number, moves: number) =>
		`${many(groups, 'Gruppe', 'Gruppen')}, ${many(roles, 'Rolle', 'Rollen')}, ${many(moves, 'Wechsel', 'Wechsel')}`,
	movesShown: (shown: number, all: number) => `${shown} von ${many(all, 'Wechsel', 'Wechseln')} gezeigt`,
	allMoves: 'alle Wechsel gezeigt',
	rolesShown: (shown: number, all: number) => `${shown} von ${many(all, 'Rolle', 'Rollen')}`,
	movesOf: (count: number, role: string) =>
		count === 1 ? `der eine Wechsel von ${role}` : `alle ${count} Wechsel von ${role}`,
	whyThinned:
		'Von jeder Rolle sind die Wechsel gezeichnet, über die am meisten gesagt ist. Eine ausgewählte Rolle zeigt alle ihre, die Gliederung jeden einzelnen.',
	stepper: 'Wie weit um die Rolle geschaut wird',
	itsGroup: 'Ihre Gruppe',
	steps: (count: number) => `${many(count, 'Wechsel', 'Wechsel')} ringsum`,
	nearer: 'Weniger weit schauen',
	farther: 'Weiter schauen',
	inside: (count: number) => `${many(count, 'Wechsel', 'Wechsel')} innerhalb`,
	linkTo: (group: string, count: number) => `${many(count, 'Wechsel', 'Wechsel')} von und nach ${group}`,
	strongest: 'Die meisten Wechsel von und nach',
	badge: (count: number) => many(count, 'Wechsel', 'Wechsel'),
	levels: 'Rollen nach Stufe, erfahrene oben',
	intro: 'Eine Gruppe öffnen, um ihre Rollen und Wechsel zu sehen, oder eine Rolle suchen.',
};
