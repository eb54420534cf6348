const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const percent = (share: number) => `${Math.round(Math.abs(share) * 100)} %`;
const upTo = (min: number, max: number | null) =>
	max === null ? `${min} or more` : min === max ? `${min}` : `${min} to ${max}`;

/** What `rolemap report` says of an organization. */
export const organizationReportWords = {
	noOrganization:
		'There is no organization in what was read. Open a table of positions or people, such as organization.csv.',
	basis: 'Give --basis positions (the design, vacant seats count) or --basis people (today).',
	positions: (seats: number, vacant: number) =>
		`${counted(seats, 'position', 'positions')}, ${vacant} vacant`,
	people: (employees: number, contingent: number) =>
		`${counted(employees, 'employee', 'employees')}, ${contingent} contingent`,
	fte: (budget: number, filled: number, vacant: number) =>
		`FTE: ${budget} budgeted, ${filled} filled, ${vacant} vacant`,
	layers: (layers: number, perLayer: readonly number[]) =>
		`${counted(layers, 'layer', 'layers')}: ${perLayer.join(', ')}`,
	managers: (managers: number, contributors: number) =>
		`${counted(managers, 'manager', 'managers')}, ${counted(contributors, 'individual contributor', 'individual contributors')}`,
	span: (mean: number, median: number) => `Span: mean ${mean}, median ${median}`,
	band: (from: number, to: number | null, managers: number) =>
		`  ${(to === null ? `${from}+` : from === to ? `${from}` : `${from}-${to}`).padEnd(6)} ${counted(managers, 'manager', 'managers')}`,
	layer: (layer: number, seats: number, vacant: number, managers: number, mean: number | null) =>
		`  Layer ${layer}: ${counted(seats, 'position', 'positions')}, ${vacant} vacant, ${counted(managers, 'manager', 'managers')}${mean === null ? '' : `, mean span ${mean}`}`,
	deepest: (titles: readonly string[]) => `Longest chain: ${titles.join(' > ')}`,
	noFindings: 'Nothing stands out.',
	found: {
		spanOutlier: (
			title: string,
			span: number,
			min: number,
			max: number | null,
			from: string,
			breach: number,
		) =>
			`${title} has ${counted(span, 'direct report', 'direct reports')}; ${from} says ${upTo(min, max)} (${percent(breach)} ${breach < 0 ? 'below' : 'above'}).`,
		scopeOutlier: (title: string, people: number, min: number, max: number | null, breach: number) =>
			`${title} leads ${counted(people, 'position', 'positions')} in all; its role's page says ${upTo(min, max)} (${percent(breach)} ${breach < 0 ? 'below' : 'above'}).`,
		dottedHeavy: (title: string, share: number) =>
			`${title} gives ${percent(share)} of the time to dotted lines.`,
		seatOverfilled: (title: string, filled: number, fte: number) =>
			`${title} is filled ${filled} of ${fte} FTE.`,
		personOverworked: (name: string, fte: number, seats: number) =>
			`${name} works ${fte} FTE over ${counted(seats, 'position', 'positions')}.`,
		oneToOne: (titles: readonly string[]) =>
			titles.length === 1
				? `${titles[0]} manages one position alone.`
				: `${titles.join(' > ')}: each of them manages one position alone.`,
		sameRole: (title: string, manager: string) =>
			`${title} has the same role as ${manager}, to whom it reports.`,
		roleOrder: (title: string, manager: string) =>
			`${title} has a more senior role than ${manager}, to whom it reports.`,
		vacantManager: (title: string, reports: number) =>
			`${title} is vacant, with ${counted(reports, 'direct report', 'direct reports')}.`,
		loop: (title: string) => `${title} was in a loop of managers, which was cut there.`,
		severalRoots: (titles: readonly string[]) => `${titles.length} tops: ${titles.join(', ')}.`,
		unplaced: (titles: readonly string[]) => `Without a manager or reports: ${titles.join(', ')}.`,
	},
	norms: {
		'direct-reports': "its role's page (direct reports)",
		'team-size': "its role's page (team size)",
		archetype: 'the rule of thumb, as no page gives a number,',
	},
};
