import { counted } from './counted.ts';

export const outlineWords = {
	name: 'Gliederung der Laufbahnen',
	title: 'Gliederung',
	intro: 'Dieselben Rollen und Wechsel wie auf der Karte, als Text. Die höchsten Rollen stehen oben.',
	counts: (roles: number, moves: number) =>
		`${counted(roles, 'Rolle', 'Rollen')}, ${counted(moves, 'Wechsel', 'Wechsel')}`,
	noTrack: 'Ohne Laufbahn',
	namedOnly: 'Nur auf anderen Seiten genannt',
	bodies: 'Gremien',
	roles: (count: number) => counted(count, 'Rolle', 'Rollen'),
	noPage: 'noch keine Seite',
	waysOn: (count: number) => `${counted(count, 'Weg', 'Wege')} weiter`,
	waysIn: (count: number) => `${counted(count, 'Weg', 'Wege')} hierher`,
	on: (role: string) => `Zu ${role}`,
	into: (role: string) => `Von ${role}`,
	noYears: 'keine Zeit genannt',
	empty: 'Noch gibt es nichts zu gliedern.',
	expandAll: 'Alles aufklappen',
	collapseAll: 'Alles zuklappen',
	keys: 'Pfeiltasten bewegen und öffnen, Enter führt zur Rolle oder zum Wechsel, die Sternchentaste öffnet alles auf einer Ebene.',
};
