import { formatNumber } from '../formats.ts';
import { counted } from './counted.ts';

const upTo = (min: number, max: number | null) =>
	max === null ? `${min} or more` : min === max ? `${min}` : `${min} to ${max}`;

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
	ofUnit: (unit: string, count: number) => `${unit} (${formatNumber(count)})`,
	hideOthers: 'Hide the others',
	selectThem: 'Select them',
	clear: 'Clear',
	groups: {
		others: (count: number) => `${formatNumber(count)} more, or not known`,
		unknown: 'Not known',
		years: (from: number, to: number | null) =>
			from === 0 ? `Under ${to} year` : to === null ? `${from} years or more` : `${from} to ${to} years`,
		cost: (from: string, to: string | null) => (to === null ? `${from} or more` : `${from} to ${to}`),
	},
	spanWithin: (
		span: number,
		min: number,
		max: number | null,
		norm: 'direct-reports' | 'team-size' | 'archetype',
	) =>
		norm === 'archetype'
			? `${counted(span, 'direct report', 'direct reports')}: within the rule of thumb (${upTo(min, max)}). No page gives a number.`
			: `${counted(span, 'direct report', 'direct reports')}: as the role's page says (${upTo(min, max)}).`,
	branchWithin: (below: number, min: number, max: number | null) =>
		`${counted(below, 'position', 'positions')} in all: as the role's page says (${upTo(min, max)}).`,
	scopeOf: (role: string) => `Scope of ${role}`,
	ofRole: {
		none: 'No position of the open organization is linked to this role.',
		counts: (positions: number, people: number, vacant: number) =>
			`${counted(positions, 'position', 'positions')}, ${counted(people, 'person', 'people')}, ${formatNumber(vacant)} vacant.`,
		onChart: 'Show them on the chart',
	},
	several: {
		selected: (count: number) => `${counted(count, 'position', 'positions')} selected`,
		figures: (fte: string, vacant: number) => `${fte} FTE, ${formatNumber(vacant)} vacant.`,
		actions: 'Change all of these',
		move: 'Move to …',
		unit: 'Change unit …',
		role: 'Change role …',
		close: 'Close all',
		clear: 'Let go',
		list: 'Show the list',
		tip: 'Shift and arrows in the outline, Ctrl and a click, or a frame drawn with Shift held select more.',
		title: (count: number) => `Change ${counted(count, 'position', 'positions')}`,
		doIt: (count: number) => `Change ${formatNumber(count)}`,
	},
	steps: {
		title: (count: number) => `Steps (${formatNumber(count)})`,
		plan: 'Plan …',
		planOf: (change: string) => `Plan: ${change}`,
		takeBack: 'Take back',
		on: 'Takes effect on',
		wave: 'Wave',
		waveExample: 'Wave 1',
		reason: 'Reason',
		keep: 'Keep',
	},
	print: {
		/** `layers`: null for all that are unfolded. */
		drawn: (cards: number, all: number, layers: number | null) =>
			layers === null
				? cards === all
					? counted(cards, 'position', 'positions')
					: `${formatNumber(cards)} of ${counted(all, 'position', 'positions')}: the rest is folded away`
				: `The upper ${counted(layers, 'layer', 'layers')}, ${formatNumber(cards)} of ${formatNumber(all)} positions: more would not be readable on one sheet`,
	},
	found: (count: number) => `${counted(count, 'position', 'positions')} found`,
};
