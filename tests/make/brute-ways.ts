import type { ProjectedDocument } from '#lib/model/projection.ts';
import type { Transition } from '#lib/model/transition.ts';
import type { WaysQuestion } from '#lib/analysis/routes/ways-question.ts';

// Written from the product's words alone and sharing nothing with the code it checks: every way there is, one after
// the other, and the definitions applied to all of them.

interface Years {
	min: number;
	max: number | null;
	open: boolean;
}

export interface BruteWay {
	readonly roles: readonly string[];
	readonly moves: number;
	readonly shifts: number;
	readonly years: Years;
	readonly about: number;
	readonly distance: number;
}

/** The years of a move, null where none are stated, less those already spent. */
function yearsOf(move: Transition, spent: number): Years | null {
	const value = move.timeline[0]?.value;
	if (!value || (value.kind !== 'range' && value.kind !== 'point')) return null;
	const { min, max, open } = value;
	if ((min ?? 0) < 0 || (max ?? 0) < 0) return null;
	const less = (figure: number) => (figure - spent > 0 ? figure - spent : 0);
	if (open === 'below') return { min: 0, max: less(max as number), open: false };
	return { min: less(min as number), max: max === undefined ? null : less(max), open: open === 'above' };
}

function middleOf({ min, max, open }: Years): number {
	if (max === null) return min;
	return open ? max : min + (max - min) / 2;
}

function medianOf(figures: readonly number[]): number {
	const sorted = [...figures].sort((a, b) => a - b);
	if (sorted.length === 0) return 0;
	const half = Math.floor(sorted.length / 2);
	return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

const rounded = (figure: number) => Math.round(figure * 1e6) / 1e6;

/** What the ways of a ladder count by. */
function measuresOf(document: ProjectedDocument) {
	const stated = document.transitions.flatMap((move) => yearsOf(move, 0) ?? []);
	const usual = medianOf(stated.map(middleOf));
	const far = document.transitions.filter(({ shifts }) => shifts.length > 0);
	const distanceOf = ({ shifts }: Transition) => Math.min(1, shifts.length / 8);
	const usualDistance = medianOf(far.map(distanceOf));
	return {
		about: (move: Transition, spent: number) => {
			const years = yearsOf(move, spent);
			return years ? middleOf(years) : Math.max(0, usual - spent);
		},
		distance: (move: Transition) => (move.shifts.length === 0 ? usualDistance : distanceOf(move)),
	};
}

function isAllowed(document: ProjectedDocument, move: Transition, question: WaysQuestion): boolean {
	const role = (id: string) => document.roles.find((one) => one.id === id)!;
	const [from, to] = [role(move.from), role(move.to)];
	if (question.avoid?.includes(to.id)) return false;
	const kinds = to.trackIds.map((id) => document.tracks.find((track) => track.id === id)!.kind);
	if (question.withoutPeople && (kinds.length === 0 || kinds.some((kind) => kind !== 'ic'))) return false;
	if (!question.withoutDown) return true;
	const level = (id: string | undefined) => document.levels.find((one) => one.id === id)?.ordinal;
	const [low, high] = [level(to.levelId), level(from.levelId)];
	return low !== undefined && high !== undefined ? low >= high : to.rank >= from.rank;
}

/** Every loopless way that the question allows, in no order. */
export function everyWay(document: ProjectedDocument, question: WaysQuestion): readonly BruteWay[] {
	const { about, distance } = measuresOf(document);
	const allowed = document.transitions.filter((move) => isAllowed(document, move, question));
	const ways: BruteWay[] = [];
	const walk = (roles: readonly string[], moves: readonly Transition[]): void => {
		const here = roles.at(-1)!;
		if (here === question.to) {
			const total: Years = { min: 0, max: 0, open: false };
			let sum = 0;
			moves.forEach((move, at) => {
				const spent = at === 0 ? (question.spent ?? 0) : 0;
				const years = yearsOf(move, spent);
				total.min += years?.min ?? 0;
				total.max = total.max === null || !years || years.max === null ? null : total.max + years.max;
				total.open ||= years?.open ?? true;
				sum += about(move, spent);
			});
			const shifts = moves.reduce((count, move) => count + move.shifts.length, 0);
			const far = moves.reduce((count, move) => count + distance(move), 0);
			ways.push({
				roles,
				moves: moves.length,
				shifts,
				years: total,
				about: rounded(sum),
				distance: rounded(far),
			});
			return;
		}
		for (const move of allowed)
			if (move.from === here && !roles.includes(move.to)) walk([...roles, move.to], [...moves, move]);
	};
	walk([question.from], []);
	const most = question.years ?? Infinity;
	return ways
		.filter((way) => way.about <= most + 1e-9)
		.filter(({ roles }) => (question.pass ?? []).every((id) => roles.includes(id)));
}

/** Best first: the figure asked for, then fewer moves, then the ids of the roles one after the other. */
export function inOrder(ways: readonly BruteWay[], order: WaysQuestion['order']): readonly BruteWay[] {
	const figure = (way: BruteWay) =>
		order === 'moves' ? way.moves : order === 'change' ? way.distance : way.about;
	const byIds = (a: BruteWay, b: BruteWay) => {
		const at = a.roles.findIndex((id, place) => id !== b.roles[place]);
		return at < 0 ? 0 : a.roles[at]! < (b.roles[at] ?? '') ? -1 : 1;
	};
	return [...ways].sort((a, b) => figure(a) - figure(b) || a.moves - b.moves || byIds(a, b));
}

/** The ways that no other one is at least as good as in all three and better in one. */
export function unbeaten(ways: readonly BruteWay[]): readonly BruteWay[] {
	const figures = ({ about, moves, distance }: BruteWay) => [about, moves, distance];
	return ways.filter((way) => {
		const own = figures(way);
		return !ways.some((other) => {
			const theirs = figures(other);
			return theirs.every((one, at) => one <= own[at]!) && theirs.some((one, at) => one < own[at]!);
		});
	});
}
