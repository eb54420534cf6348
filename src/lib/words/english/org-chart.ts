const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** What is hidden, focused, filtered and selected on the organization's chart. */
export const orgChartWords = {
	names: 'Names',
	nameMasks: { none: 'shown', initials: 'initials', 'role-only': 'roles only' },
	pay: 'Hide pay',
	maskTip: 'Shift+M hides names step by step, then pay',
	masked: (names: 'none' | 'initials' | 'role-only', pay: boolean) => {
		const shown = {
			none: 'Names are shown',
			initials: 'Names are initials',
			'role-only': 'Names are hidden',
		};
		return `${shown[names]}${pay ? ', pay is hidden' : ''}.`;
	},
	focus: 'Show this branch alone',
	trail: 'Path from the top',
	everyone: 'Everyone',
	inBranch: (positions: number) => counted(positions, 'position', 'positions'),
	filter: 'Filter',
	filters: 'Filter',
	any: 'any',
	anyPosition: 'all positions',
	only: 'Look for',
	questions: {
		vacant: 'vacant positions',
		'span-outside': 'spans outside what the role’s page says',
		'no-role': 'positions without a role',
	},
	ofUnit: (unit: string, count: number) => `${unit} (${count})`,
	hideOthers: 'Hide the others',
	selectThem: 'Select them',
	clear: 'Clear',
	groups: {
		others: (count: number) => `${count} more, or not known`,
		unknown: 'Not known',
		years: (from: number, to: number | null) =>
			from === 0 ? `Under ${to} year` : to === null ? `${from} years or more` : `${from} to ${to} years`,
		cost: (from: string, to: string | null) => (to === null ? `${from} or more` : `${from} to ${to}`),
	},
	found: (count: number) => `${counted(count, 'position', 'positions')} found`,
};
