import { counted } from './counted.ts';

const rounded = (value: number) => Math.round(value * 100) / 100;
const percent = (part: number) => `${Math.round(100 * part)} %`;
const share = (part: number, whole: number) =>
	whole === 0 ? '' : ` (${Math.round((100 * part) / whole)} %)`;

/** What `rolemap report` says of succession. */
export const successionReportWords = {
	noTalent:
		'Say which talent data to read with --talent <file>: a succession.csv or a .rolemap-talent.json. Without it none is read.',
	passphrase: (file: string) => `Passphrase of ${file}: `,
	scores: (steps: readonly string[]) =>
		`--scores says what each score means, such as --scores 1=5y+,2=3-5y,3=1-2y,4=now. There is ${steps.join(', ')}.`,
	critical: (critical: number, vacant: number) =>
		`${counted(critical, 'critical position', 'critical positions')}, ${vacant} vacant`,
	covered: (covered: number, critical: number) =>
		`Covered: ${covered} of ${critical}${share(covered, critical)}, by at least one confirmed successor`,
	readyNow: (gross: number, net: number, critical: number) =>
		`Ready now: ${gross} of ${critical}${share(gross, critical)} gross, ${net}${share(net, critical)} net (one person in one position)`,
	internal: (covered: number, net: number) => `From inside alone: ${covered} covered, ${net} ready now net`,
	depth: (depth: number | null, successors: number) =>
		`Bench depth: ${depth === null ? '-' : Math.round(depth * 100) / 100} on the mean slate, ${counted(successors, 'successor', 'successors')} in all`,
	overloaded: (person: string, slates: number, readyNow: number) =>
		`  Overloaded: ${person}, on ${counted(slates, 'slate', 'slates')}, ${readyNow} of them as ready now`,
	uncovered: (position: string) => `  Without cover: ${position}`,
	emergencyOnly: (position: string) => `  Emergency cover alone: ${position}`,
	benches: (critical: number, depth: number | null) =>
		`${counted(critical, 'critical position', 'critical positions')}, bench depth ${depth === null ? '-' : rounded(depth)}`,
	infor: ({ now, later, none }: { readonly now: number; readonly later: number; readonly none: number }) =>
		`Infor: ${percent(now)} ready now, ${percent(later)} later, ${percent(none)} nobody`,
	bench: (
		position: string,
		seat: {
			readonly nominees: number;
			readonly readyNow: number;
			readonly nakisa: number;
			readonly weighted: number;
			readonly risk: number | null;
		},
	) =>
		`  ${position}: ${counted(seat.nominees, 'nominee', 'nominees')}, ${seat.readyNow} ready now, strength ${rounded(seat.nakisa)} (Nakisa), ${rounded(seat.weighted)} (by readiness)${seat.risk === null ? '' : `, vacancy risk ${rounded(seat.risk)}`}`,
	job: (job: string, positions: number, strength: number) =>
		`  ${job}, ${counted(positions, 'position', 'positions')}: strength ${rounded(strength)} (CompetencyCore)`,
	weights: (readiness: Readonly<Record<string, number>>, cover: Readonly<Record<string, number>>) =>
		`Weights, which are a starting value: readiness ${listed(readiness)}; cover ${listed(cover)}`,
	nobodyLeaves: 'Say who leaves with --leaving <id>, once for each person.',
	unknownPerson: (id: string, near: string) =>
		`There is no person, and no position that somebody holds, with the id "${id}".${near === '' ? '' : ` Did you mean ${near}?`}`,
	policies: (policies: readonly string[]) => `--policy is one of ${policies.join(', ')}.`,
	leave: (people: readonly string[]) =>
		`If ${people.join(', ')} ${people.length === 1 ? 'leaves' : 'leave'}:`,
	step: (step: {
		readonly position: string;
		readonly successor: string | null;
		readonly readiness: string | null;
		readonly months: number | null;
		readonly external: boolean;
		readonly passed: readonly string[];
	}) =>
		[
			step.successor === null
				? `  ${step.position}: open (hire, merge, or leave it)`
				: `  ${step.position}: ${step.successor}${step.external ? ' from outside' : ''}${step.readiness === null ? '' : `, ${step.readiness}`}${step.months === null ? '' : `, settled in ${counted(step.months, 'month', 'months')}`}`,
			...step.passed.map((one) => `    ${one}`),
		].join('\n'),
	passed: (person: string, reason: string) => `not ${person}: ${passedReasons[reason] ?? reason}`,
	cascade: (cascade: {
		readonly length: number;
		readonly moves: number;
		readonly hires: number;
		readonly open: readonly string[];
		readonly settled: number | null;
		readonly rampMonths: number;
	}) =>
		`Chain of ${counted(cascade.length, 'vacancy', 'vacancies')}: ${counted(cascade.moves, 'internal move', 'internal moves')}, ${cascade.hires} from outside, ${cascade.open.length} left open${cascade.settled === null ? '' : `; settled in ${counted(cascade.settled, 'month', 'months')}, with ${cascade.rampMonths} to ramp up`}`,
};

const listed = (weights: Readonly<Record<string, number>>) =>
	Object.entries(weights)
		.map(([name, weight]) => `${name} ${weight}`)
		.join(', ');

const passedReasons: Readonly<Record<string, string>> = {
	moved: 'has moved already',
	leaving: 'leaves as well',
	'not-within': 'is not ready in time for this policy',
	'chosen-elsewhere': 'was chosen for another position',
};
