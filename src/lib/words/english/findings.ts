const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const percent = (share: number) => `${Math.round(Math.abs(share) * 100)} %`;
const upTo = (min: number, max: number | null) =>
	max === null ? `${min} or more` : min === max ? `${min}` : `${min} to ${max}`;
const beyond = (breach: number) => `${percent(breach)} ${breach < 0 ? 'below' : 'above'}`;

/** What in the structure of an organization is worth a look, a sentence each. */
export const findingWords = {
	spanOutlier: (title: string, span: number, min: number, max: number | null, norm: string, breach: number) =>
		`${title} has ${counted(span, 'direct report', 'direct reports')}. ${norm} ${upTo(min, max)} (${beyond(breach)}).`,
	scopeOutlier: (title: string, people: number, min: number, max: number | null, breach: number) =>
		`${title} leads ${counted(people, 'position', 'positions')} in all. Its role's page says ${upTo(min, max)} (${beyond(breach)}).`,
	dottedHeavy: (title: string, share: number) =>
		`${title} gives ${percent(share)} of the time to dotted lines.`,
	seatOverfilled: (title: string, filled: number, fte: number) =>
		`${title} is filled ${filled} of ${fte} FTE.`,
	personOverworked: (name: string, fte: number, seats: number) =>
		`${name} works ${fte} FTE over ${counted(seats, 'position', 'positions')}.`,
	oneToOne: (titles: readonly string[]) =>
		titles.length === 1
			? `${titles[0]} manages one position alone.`
			: `${titles.join(' > ')}: each manages one position alone.`,
	sameRole: (title: string, manager: string) =>
		`${title} has the same role as ${manager}, to whom it reports.`,
	roleOrder: (title: string, manager: string) =>
		`${title} has a more senior role than ${manager}, to whom it reports.`,
	vacantManager: (title: string, reports: number) =>
		`${title} is vacant, with ${counted(reports, 'direct report', 'direct reports')}.`,
	loop: (title: string) => `${title} was in a loop of managers, which was cut there.`,
	severalRoots: (count: number, titles: readonly string[]) => `${count} tops: ${titles.join(', ')}.`,
	unplaced: (count: number, titles: readonly string[]) =>
		`${counted(count, 'position stands', 'positions stand')} without a manager or reports: ${titles.join(', ')}.`,
	more: (titles: readonly string[], left: number) => [...titles, `and ${left} more`],
	norms: {
		'direct-reports': "Its role's page says",
		'team-size': "Its role's page says (team size)",
		archetype: 'No page gives a number; the rule of thumb is',
	},
};
