const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const percent = (share: number) => `${Math.round(Math.abs(share) * 100)} %`;
const upTo = (min: number, max: number | null) =>
	max === null ? `${min} or more` : min === max ? `${min}` : `${min} to ${max}`;

/** The organization's chart, its figures and the details of a position. */
export const organizationWords = {
	title: 'Organization',
	chart: 'Organization chart',
	outline: 'Organization outline',
	controls: 'Chart controls',
	arrangement: 'Arrangement',
	arrangements: {
		compact: 'Compact',
		vertical: 'Top down',
		'left-to-right': 'Left to right',
		overview: 'Everyone at once',
	},
	layersShown: 'Layers shown',
	allLayers: 'All layers',
	upToLayer: (layer: number) => `To layer ${layer}`,
	colorBy: 'Color',
	colors: {
		branch: 'by branch',
		unit: 'by unit',
		layer: 'by layer',
		vacancy: 'by vacancy',
		span: 'by span against role',
	},
	showOutline: 'Outline',
	fit: 'Fit',
	zoomIn: 'Zoom in',
	zoomOut: 'Zoom out',
	vacant: 'Open position',
	pooled: (seats: number) => `≈ ${seats} posts`,
	and: (names: readonly string[]) => names.join(', '),
	figures: (span: number, below: number) => (below > span ? `${span} · ${below}` : `${span}`),
	figuresSaid: (span: number, below: number) =>
		`${counted(span, 'direct report', 'direct reports')}, ${below} in all`,
	assistant: 'Assistant',
	row: (name: string, title: string) => (title === '' ? name : `${name}, ${title}`),
	shown: (name: string) => `${name} is selected.`,
	emptyTitle: 'No organization yet',
	emptyText:
		'Drop what your HR system exports on this page: a CSV or Excel table, JSON, YAML or SCIM pages. A column for the manager is enough; nothing leaves this machine.',
	emptyExample: 'A table as small as this already makes a chart:',
	emptyTable:
		'name,title,manager\nAna Okafor,VP of Engineering,\nJon Bell,Director of Product,Ana Okafor\nIvy Chen,Engineering Manager,Jon Bell',
	facts: {
		positions: 'Positions',
		vacant: (count: number) => `${count} vacant`,
		people: 'People',
		contingent: (count: number) => (count === 0 ? 'all employees' : `${count} contingent`),
		layers: 'Layers',
		tops: (count: number) => counted(count, 'top', 'tops'),
		medianSpan: 'Median span',
		meanSpan: (mean: string) => `mean ${mean}`,
		fte: 'FTE filled',
		ofFte: (budget: string) => `of ${budget}`,
		cost: 'Yearly cost',
		costUnknown: (count: number) => `${counted(count, 'cost', 'costs')} unknown`,
	},
	figuresOf: 'Figures',
	spansTitle: 'Managers by span',
	band: (from: number, to: number | null) =>
		to === null ? `${from}+` : from === to ? `${from}` : `${from}–${to}`,
	bandSaid: (from: number, to: number | null, managers: number) =>
		`${counted(managers, 'manager', 'managers')} with ${to === null ? `${from} or more` : from === to ? `${from}` : `${from} to ${to}`} direct reports: select on the chart`,
	perLayerTitle: 'Positions by layer',
	layer: (layer: number) => `Layer ${layer}`,
	checksTitle: 'Worth a look',
	noChecks: 'Nothing stands out.',
	moreChecks: (count: number) => `${count} more`,
	basis: 'Counted on positions: vacant seats count, assistants are no reports.',
	reportsTo: 'Reports to',
	top: 'Nobody: this is the top',
	holders: 'Held by',
	sinceDay: (day: string) => `since ${day}`,
	fteOf: (fte: number) => `${fte} FTE`,
	unit: 'Unit',
	location: 'Location',
	level: 'Grade',
	seat: 'Seat',
	status: { active: 'active', planned: 'planned', frozen: 'frozen', closed: 'closed' },
	layerOf: 'Layer',
	cost: 'Cost of the branch',
	atLeast: (cost: string, unknown: number) => `at least ${cost} (${unknown} unknown)`,
	dottedTo: 'Dotted line to',
	dottedFrom: 'Dotted line from',
	reports: (count: number) => (count === 0 ? 'Direct reports' : `Direct reports (${count})`),
	noReports: 'Nobody reports here.',
	role: 'Role',
	noRole: 'No role of the ladder is linked to this position.',
	waysOn: 'Ways on from this role',
	extras: 'From the import',
	spanFits: (span: number, min: number, max: number | null) =>
		`${counted(span, 'direct report', 'direct reports')}: as typical (${upTo(min, max)}).`,
	unfold: (name: string) => `Show the reports of ${name}`,
	fold: (name: string) => `Hide the reports of ${name}`,
	closeDetails: 'Back to the figures',
	legend: 'Colors',
	otherBranches: (count: number) => counted(count, 'more branch', 'more branches'),
	otherColors: (count: number) => `${count} more units`,
	noUnit: 'No unit',
	legendNames: {
		filled: 'Filled',
		vacant: 'Vacant',
		fits: 'Span as typical',
		near: 'Up to half beyond',
		far: 'More than half beyond',
		leadsNobody: 'Leads nobody',
	},
	overviewTip:
		'Each bar is a position, as wide as the people at the end of its branch. Choose one to walk in.',
	found: {
		spanOutlier: (
			title: string,
			span: number,
			min: number,
			max: number | null,
			from: string,
			breach: number,
		) =>
			`${title} has ${counted(span, 'direct report', 'direct reports')}. ${from} ${upTo(min, max)} (${percent(breach)} ${breach < 0 ? 'below' : 'above'}).`,
		scopeOutlier: (title: string, people: number, min: number, max: number | null) =>
			`${title} leads ${counted(people, 'position', 'positions')} in all; its role's page says ${upTo(min, max)}.`,
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
		unplaced: (count: number) =>
			`${counted(count, 'position stands', 'positions stand')} without a manager or reports.`,
	},
	norms: {
		'direct-reports': "Its role's page says",
		'team-size': "Its role's page says (team size)",
		archetype: 'No page gives a number; the rule of thumb is',
	},
};
