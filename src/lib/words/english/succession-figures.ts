import { counted } from './counted.ts';

/** Figures of succession beside the first six, and how suggestions are ranked. */
export const successionFiguresWords = {
	byUnit: 'By unit',
	unit: 'Unit',
	noUnit: 'Without a unit',
	critical: 'Critical',
	onlyUnit: (unit: string) => `Show only ${unit}`,
	netWithin: 'Net is counted within each unit, so the parts can add up to more than the whole.',

	beside: 'At another date or in an option',
	besideWhat: 'Held against',
	nothing: 'Choose …',
	onDay: 'a day',
	day: 'Day',
	figure: 'Figure',
	now: 'Now',
	then: 'There',
	successorRatio: 'Different successors to a position',
	internalShare: 'Successors from inside',
	vacant: 'Vacant',
	differs: 'What stands otherwise',
	nothingDiffers: 'No critical position stands otherwise.',
	states: {
		ready: 'somebody is ready now',
		covered: 'covered, nobody ready now',
		emergency: 'emergency cover only',
		none: 'no cover',
		gone: 'not critical or not there',
	},
	falls: 'vacant then',
	filled: 'filled then',
	from: (before: string, after: string) => `${before} → ${after}`,
	dayHelp:
		'Positions, assignments and leaving by their dates, and who was named by then. What has no date is always there.',

	strength: 'Strength and risk, position by position',
	position: 'Position',
	nominees: 'Successors',
	readyNow: 'Ready now',
	nakisa: 'One part of each successor’s slates',
	weighted: 'The same, by readiness',
	risk: 'Vacancy risk',
	unknown: '–',
	weights: (weights: { readonly now: number; readonly soon: number; readonly later: number }) =>
		`By readiness: now ${weights.now}, within two years ${weights.soon}, within five ${weights.later}.`,
	riskWeights: (likelihood: { readonly low: number; readonly medium: number; readonly high: number }) =>
		`Risk: likelihood (low ${likelihood.low}, medium ${likelihood.medium}, high ${likelihood.high}) × harm × what nobody covers. These weights are a beginning, not evidence.`,
	infor: (now: string, later: string, none: string) =>
		`${now} of the positions have somebody ready now, ${later} somebody later, ${none} nobody.`,

	ranking: 'How they are ranked',
	rankedFor: 'For the role',
	ownRole: (role: string) => `${role} (the position’s own)`,
	noOwnRole: 'None of the ladder',
	weightOf: { evidence: 'Evidence', time: 'Time in role', skills: 'Skills' },
	usualWeights: 'The usual weights',
	rankingHelp: 'What nothing is known of is left out. Nobody is hidden by it.',
	score: (share: string) => `${share} in all`,
	people: (count: number) => counted(count, 'person', 'people'),
};
