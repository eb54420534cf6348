import { counted } from './counted.ts';

interface Parts {
	readonly timeShift: number | null;
	readonly skillGap: number | null;
	readonly scopeJump: number | null;
	readonly shifts: number | null;
}

const partNames = { timeShift: 'time', skillGap: 'skills', scopeJump: 'scope', shifts: 'shifts' } as const;

function share(part: number): string {
	return `${Math.round(part * 100)} %`;
}

/** What the command line says of roles side by side and of gaps between them. */
export const compareReportWords = {
	tooFew: 'Say --roles with two to five ids: --roles director,vp.',
	tooMany: (count: number) => `--roles takes up to five ids, and ${count} were given.`,
	twice: (id: string) => `--roles names ${id} more than once.`,
	head: (roles: readonly string[]) => roles.join(' · '),
	parts: {
		opening: 'What it is about',
		scope: 'Scope',
		difference: 'What sets it apart',
		responsibilities: 'Responsibilities',
		skills: 'Skills',
		time: 'Time',
		activities: 'Day to day',
	},
	openingRows: { coreQuestion: 'Core question', primaryFocus: 'Primary focus', summary: 'Summary' },
	untitled: (part: string) => (part === 'activities' ? 'Activities' : 'Responsibilities'),
	differs: (row: string) => `≠ ${row}`,
	notStated: 'not stated',
	stated: (text: string, places: string) => (places === '' ? text : `${text} (${places})`),
	also: (text: string, conflict: boolean) => `${conflict ? 'but also' : 'also'}: ${text}`,
	timeSum: (role: string, least: number, most: number | null, feasible: boolean) =>
		`${role}: the ranges add up to ${least}–${most ?? 'any'} %${feasible ? '' : ', which cannot be 100 %'}; shares are scaled to 100 %`,
	steps: 'Skills from one to the next',
	step: (from: string, to: string, kept: number, gained: number, left: number) =>
		`${from} to ${to}: ${kept} kept, ${gained} gained, ${left} left behind`,
	kept: 'kept',
	gained: 'gained',
	left: 'left behind',
	moves: 'Moves between them',
	noMoves: 'No page describes a move between them.',
	move: (from: string, to: string, years: string, shifts: number) =>
		`${from} to ${to}${years === '' ? '' : `, ${years} years`}, ${counted(shifts, 'key shift', 'key shifts')}`,
	distance: (total: number | null, parts: Parts) =>
		total === null
			? 'distance not known'
			: `distance ${total.toFixed(2)}, the mean of ${(Object.keys(partNames) as (keyof Parts)[])
					.filter((name) => parts[name] !== null)
					.map((name) => `${partNames[name]} ${(parts[name] ?? 0).toFixed(2)}`)
					.join(', ')}`,
	gap: (from: string, to: string, gap: number | null) =>
		gap === null
			? `${from} to ${to}: the gap is not known, for one of them names no skills.`
			: `${from} to ${to}: ${share(gap)} of what is needed is missing, ${share(1 - gap)} is there.`,
	gapFormula: 'The sum of weight x missing, over the sum of weight x needed.',
	gapByName:
		'No levels are stated: each skill counts 1, and skills that go by different names count as different.',
	gapSkill: (name: string, have: number, need: number, weight: number) =>
		`${name}: needs ${need}, has ${have}${weight === 1 ? '' : `, weight ${weight}`}`,
};
