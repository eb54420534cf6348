import type { pictureWords as english } from '../english/pictures.ts';
import type { Said } from '../said.ts';
import { counted } from './counted.ts';

const direct = (count: number) => counted(count, 'direkt unterstellte Stelle', 'direkt unterstellte Stellen');

/** What a picture of a view says of itself in a file. */
export const pictureWords: Said<typeof english> = {
	roles: (count) => counted(count, 'Rolle', 'Rollen'),
	moves: (count) => counted(count, 'Wechsel', 'Wechsel'),
	positions: (count) => counted(count, 'Stelle', 'Stellen'),
	people: (count) => (count === 0 ? 'keine Personen' : counted(count, 'Person', 'Personen')),
	masked: { none: '', initials: 'Namen als Initialen', 'role-only': 'Namen verborgen' },
	noTalent: 'keine Talentdaten',
	withTalent: 'Talentdaten',
	asOf: (day) => `Stand ${day}`,
	option: (name) => `Option „${name}“`,
	against: (name) => `verglichen mit ${name}`,
	branchOf: (title, head) => `${title}: ${head}`,
	unnamed: 'Organisation',
	otherRoles: 'Weitere Rollen',
	wayOn: (role, years) => (years === '' ? `zu ${role}` : `zu ${role}, ${years}`),
	leads: (span, below) => (below > span ? `${direct(span)}, ${below} insgesamt` : direct(span)),
	page: (page, pages) => `Seite ${page} von ${pages}`,
	tile: (row, column) => `Reihe ${row}, Spalte ${column}`,
	heldBy: 'Besetzt mit',
	standsOut: 'Fällt auf',
	outsider: 'Jemand von außerhalb',
	confidential: 'Vertraulich',
};
