import { counted } from './counted.ts';

interface Span {
	readonly min: number;
	readonly max: number | null;
	readonly open: boolean;
}

/** "6–11 years", "15–28+ years", "at least 4 years", "years not stated". */
function spanOfYears({ min, max, open }: Span): string {
	const figure = (years: number) => String(Math.round(years * 100) / 100);
	if (max === null) return min === 0 ? 'years not stated' : `at least ${figure(min)} years`;
	const range = min === max ? figure(min) : `${figure(min)}–${figure(max)}`;
	return `${range}${open ? '+' : ''} ${range === '1' && !open ? 'year' : 'years'}`;
}

/** What the command line says of the questions it can ask about a ladder. */
export const analysisWords = {
	analysisMissing: (names: readonly string[], asked: string, near: string) =>
		(asked === '' ? 'Say what to report after the path' : `There is no report "${asked}"`) +
		`: ${names.join(', ')}.${near === '' ? '' : ` Did you mean ${near}?`}`,
	flagMissing: (flag: string) => `Say --${flag}.`,
	unknownRole: (id: string, near: readonly string[]) =>
		`There is no role "${id}".${near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`}`,
	notANumber: (flag: string, text: string, kind: 'any' | 'whole') =>
		`--${flag} needs a ${kind === 'whole' ? 'whole number above 0' : 'number from 0 on'}, not "${text}".`,
	nothingToAsk: 'There is no role to ask about. Run "rolemap check" on the same path to see why.',
	askedWithErrors: (errors: number) =>
		`${counted(errors, 'error', 'errors')} in the files; this is the answer from what could be read. Run "rolemap check" to see all.`,
	fromOrTo: 'Say --from for what can be reached from a role, or --to for who reaches it, not both.',
	reachHead: (role: string, years: number, backwards: boolean, count: number) =>
		`${counted(count, 'role', 'roles')} within ${counted(years, 'year', 'years')} ${backwards ? 'before' : 'of'} ${role}`,
	reachedRole: (role: string, years: Span, moves: number, unknown: number) =>
		`  ${role}: ${spanOfYears(years)}, ${counted(moves, 'move', 'moves')}` +
		(unknown === 0 ? '' : ` (${counted(unknown, 'move', 'moves')} without a timeline)`),
	unknownOrder: (order: string, orders: readonly string[]) =>
		`--order is one of ${orders.join(', ')}, not "${order}".`,
	sameRole: '--from and --to are the same role.',
	noWay: (from: string, to: string, why: 'unconnected' | 'filtered', nearest: string | null) =>
		(why === 'unconnected'
			? `No moves lead from ${from} to ${to}.`
			: `No way from ${from} to ${to} meets these conditions.`) +
		(nearest === null
			? ` Nothing can be reached from ${from}.`
			: ` The nearest role that can be reached is ${nearest}.`),
	paretoCut: (shown: number, total: number) =>
		`No other way beats any of ${total}; the first ${shown} are shown.`,
	searchStopped: 'There were too many ways to look at all of them; there may be others, and better ones.',
	way: (
		place: number,
		roles: readonly string[],
		way: {
			readonly years: Span;
			readonly moves: number;
			readonly shifts: number;
			readonly unknown: number;
			readonly distance: number;
		},
	) =>
		`${place}. ${roles.join(' > ')}\n   ${spanOfYears(way.years)}, ${counted(way.moves, 'move', 'moves')}, ` +
		`${counted(way.shifts, 'shift', 'shifts')}, change ${way.distance.toFixed(2)}` +
		(way.unknown === 0 ? '' : ` (${counted(way.unknown, 'move', 'moves')} without a timeline)`),
};
