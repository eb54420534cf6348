const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const percent = (share: number) => `${Math.round(share * 1000) / 10} %`;

/** What `rolemap report` says of an organization. */
export const organizationReportWords = {
	noOrganization:
		'There is no organization in what was read. Open a table of positions or people, such as organization.csv.',
	basis: 'Give --basis positions (the design, vacant seats count) or --basis people (today).',
	positions: (seats: number, vacant: number, rate: number | null) =>
		`${counted(seats, 'position', 'positions')}, ${vacant} vacant${rate === null ? '' : ` (${percent(rate)})`}`,
	people: (employees: number, contingent: number) =>
		`${counted(employees, 'employee', 'employees')}, ${contingent} contingent`,
	fte: (budget: number, filled: number, vacant: number) =>
		`FTE: ${budget} budgeted, ${filled} filled, ${vacant} vacant`,
	layers: (layers: number, perLayer: readonly number[]) =>
		`${counted(layers, 'layer', 'layers')}: ${perLayer.join(', ')}`,
	managers: (
		managers: number,
		contributors: number,
		{
			managerShare,
			contributorsPerManager,
		}: Record<'managerShare' | 'contributorsPerManager', number | null>,
	) => {
		const share = managerShare === null ? '' : ` (${percent(managerShare)})`;
		const each = contributorsPerManager === null ? '' : `, ${contributorsPerManager} a manager`;
		return `${counted(managers, 'manager', 'managers')}${share}, ${counted(contributors, 'individual contributor', 'individual contributors')}${each}`;
	},
	span: (mean: number, median: number, withAssistants: number | null) =>
		`Span: mean ${mean}${withAssistants === null || withAssistants === mean ? '' : ` (${withAssistants} with assistants)`}, median ${median}`,
	band: (from: number, to: number | null, managers: number) =>
		`  ${(to === null ? `${from}+` : from === to ? `${from}` : `${from}-${to}`).padEnd(6)} ${counted(managers, 'manager', 'managers')}`,
	layer: (layer: number, seats: number, vacant: number, managers: number, mean: number | null) =>
		`  Layer ${layer}: ${counted(seats, 'position', 'positions')}, ${vacant} vacant, ${counted(managers, 'manager', 'managers')}${mean === null ? '' : `, mean span ${mean}`}`,
	deepest: (titles: readonly string[]) => `Longest chain: ${titles.join(' > ')}`,
	linked: (linked: number, unlinked: number) =>
		`${counted(linked, 'position is', 'positions are')} linked to a role, ${unlinked} not.`,
	title: (title: string, positions: number, roles: readonly string[]) =>
		`  ${title} (${counted(positions, 'position', 'positions')})${roles.length === 0 ? '' : ` -> ${roles.join(', ')}`}`,
	candidate: (role: string, same: boolean) => (same ? role : `${role}?`),
	noFindings: 'Nothing stands out.',
};
