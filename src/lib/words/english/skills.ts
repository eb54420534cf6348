import { counted } from './counted.ts';

/** The skills of all roles: the matrix, the gap between two roles, and what may be one skill. */
export const skillsWords = {
	title: 'Skills',
	sum: (skills: number, roles: number, shared: number) =>
		`${counted(skills, 'skill', 'skills')} in ${counted(roles, 'role', 'roles')}; ${shared === 0 ? 'no skill goes by one name in two of them' : `${counted(shared, 'skill goes', 'skills go')} by one name in several of them`}.`,
	empty: 'No role of this ladder names a skill yet.',
	emptyHelp:
		'Give a role page a table “Skills” with one row a kind of skill, or open a framework that lists roles, skills and levels. Every skill then has a row here, and every role a column.',

	filters: 'What is shown',
	search: 'Find a skill',
	category: 'Kind',
	track: 'Track',
	all: 'All',
	shared: 'Only what several roles need',
	order: 'Order',
	byName: 'Name',
	byRoles: 'Most roles first',
	byRole: (role: string) => `Most needed as ${role} first`,
	shown: (skills: number, roles: number) =>
		`${counted(skills, 'skill', 'skills')}, ${counted(roles, 'role', 'roles')}`,
	nothing: 'No skill is like that.',
	showAll: 'Show all',

	matrixName: 'Skills by role',
	skill: 'Skill',
	roles: 'Roles',
	listed: 'needed',
	sortBy: (role: string) => `Order by ${role}`,
	also: (names: readonly string[]) => `also: ${names.join(', ')}`,

	gap: 'The gap between two roles',
	gapFrom: 'From',
	gapTo: 'To',
	noRole: 'Choose a role',
	gapHelp: 'Choose two roles to see what of the skills one needs the other lacks, skill by skill.',
	gapUnknown: (from: string, to: string) =>
		`The gap from ${from} to ${to} cannot be known: one of them names no skills.`,
	gapIs: (percent: string, to: string) => `${percent} of what ${to} needs is missing.`,
	gapFormula: (missing: string, needed: string) =>
		`Weight × missing comes to ${missing}, weight × needed to ${needed}. More than is needed does not make up for anything.`,
	gapByName:
		'No levels are stated here, so each skill counts 1, and a skill that two pages call differently counts as missing.',
	gapCompare: 'Compare the two roles',
	have: 'Has',
	need: 'Needs',
	weight: 'Weight',
	missing: 'Missing',

	near: 'May be one skill',
	nearHelp:
		'These names are alike. Nothing is linked unless you say so; the pages keep their words, and it can be undone.',
	noNear: 'No two names are so alike that they may mean one skill.',
	keepAs: (name: string) => `Link as “${name}”`,
	keepAsOf: (name: string, other: string) => `Link “${other}” to “${name}”`,
	apart: 'Not the same',
	apartOf: (name: string, other: string) => `“${name}” and “${other}” are not the same`,
	toldApart: 'Told apart',
	suggestAgain: 'Suggest again',
	suggestAgainOf: (name: string, other: string) => `Suggest linking “${name}” and “${other}” again`,
	more: (count: number) => `${count} more`,
	byHand: 'Link two skills by hand',
	stays: 'Skill, whose name stays',
	otherName: 'Its other name',
	link: 'Link',
	noSkill: (name: string) => `No skill is called “${name}”.`,

	linked: 'Skills with several names',
	part: (name: string) => `Part “${name}” again`,

	scales: 'Scales',
	scaleOf: (name: string, skills: number) => `${name} · ${counted(skills, 'skill', 'skills')}`,
};
