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
		`--${flag} needs a ${kind === 'whole' ? 'whole number' : 'number'} that is not negative, not "${text}".`,
	nothingToAsk: 'There is no role to ask about. Run "rolemap check" on the same path to see why.',
	askedWithErrors: (errors: number) =>
		`${counted(errors, 'error', 'errors')} in the files; this is the answer from what could be read. Run "rolemap check" to see all.`,
	fromOrTo: 'Say --from for what can be reached from a role, or --to for who reaches it, not both.',
	reachHead: (role: string, years: number, backwards: boolean, count: number) =>
		`${counted(count, 'role', 'roles')} within ${counted(years, 'year', 'years')} ${backwards ? 'before' : 'of'} ${role}`,
	reachedRole: (role: string, years: Span, moves: number, unknown: number) =>
		`  ${role}: ${spanOfYears(years)}, ${counted(moves, 'move', 'moves')}` +
		(unknown === 0 ? '' : ` (${counted(unknown, 'move', 'moves')} without a timeline)`),
};
