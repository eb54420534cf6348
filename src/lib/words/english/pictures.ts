import { counted } from './counted.ts';

/** What a picture of a view says of itself in a file. */
export const pictureWords = {
	roles: (count: number) => counted(count, 'role'),
	moves: (count: number) => counted(count, 'move'),
	positions: (count: number) => counted(count, 'position'),
	people: (count: number) => (count === 0 ? 'no people' : counted(count, 'person', 'people')),
	masked: { none: '', initials: 'names as initials', 'role-only': 'names hidden' },
	noTalent: 'no talent data',
	withTalent: 'talent data',
	asOf: (day: string) => `as of ${day}`,
	option: (name: string) => `option “${name}”`,
	against: (name: string) => `compared with ${name}`,
	branchOf: (title: string, head: string) => `${title}: ${head}`,
	unnamed: 'Organization',
	otherRoles: 'Other roles',
	/** A way on from a role in the outline: "to CTO, 5–10 yrs". */
	wayOn: (role: string, years: string) => (years === '' ? `to ${role}` : `to ${role}, ${years}`),
	/** What a card says to who does not see it: "Ana Okafor, VP of Engineering, 4 direct reports, 40 in all". */
	leads: (span: number, below: number) =>
		below > span ? `${counted(span, 'direct report')}, ${below} in all` : counted(span, 'direct report'),
	page: (page: number, pages: number) => `Page ${page} of ${pages}`,
	tile: (row: number, column: number) => `row ${row}, column ${column}`,
	heldBy: 'Held by',
	standsOut: 'Stands out',
	outsider: 'Somebody from outside',
	confidential: 'Confidential',
};
