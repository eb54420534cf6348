import { counted } from './counted.ts';

const share = (part: number, whole: number) =>
	whole === 0 ? '' : ` (${Math.round((100 * part) / whole)} %)`;

/** What `rolemap report` says of succession. */
export const successionReportWords = {
	noTalent:
		'Say which talent data to read with --talent <file>: a succession.csv or a .rolemap-talent.json. Without it none is read.',
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
};
