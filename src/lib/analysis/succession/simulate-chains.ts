import { leaves, type ChainModel } from './vacancy-chains.ts';

/** What is simulated: how likely each seat is to be left in a year, how vacancies are filled, and for how long. */
export interface ChainScenario extends ChainModel {
	/** Seats of each stratum; they stay as many. */
	readonly seats: readonly number[];
	/** The chance that somebody leaves the organization within a year, 0 to 1, for each stratum. */
	readonly leave: readonly number[];
	readonly years: number;
	readonly runs: number;
	/** The same seed gives the same runs. */
	readonly seed: number;
}

/** How something came out over all runs: the mean, and what 10, 50 and 90 of 100 runs stayed below. */
export interface Spread {
	readonly mean: number;
	readonly low: number;
	readonly middle: number;
	readonly high: number;
}

export interface ChainRuns {
	readonly runs: number;
	readonly years: number;
	/** Vacancies that came about by themselves, over all years, and all that followed from them. */
	readonly openings: Spread;
	readonly vacancies: Spread;
	/** Chains that ended outside in each stratum: hires and seats given up. */
	readonly ends: readonly Spread[];
	/** Mean length of a chain by the stratum it began in; null where none did. Over all runs, with its standard error. */
	readonly lengths: readonly ({ readonly mean: number; readonly error: number } | null)[];
}

/** After so many steps a chain counts as one that ended: shares that never lead outside would go round for ever. */
const longestChain = 10_000;
/** Between one look at the caller and the next, in runs. */
const runsAtOnce = 20;

/**
 * Plays the years through, `runs` times, from the seed alone. Hands over how many runs are done every few, so that
 * whoever asked can show it, and stop; the last value is the answer.
 */
export function* simulateChains(scenario: ChainScenario): Generator<number, ChainRuns> {
	const { runs, years, seats } = scenario;
	const play = new Play(scenario);
	for (let run = 0; run < runs; run++) {
		play.run();
		if ((run + 1) % runsAtOnce === 0) yield run + 1;
	}
	return {
		...{ runs, years },
		openings: spreadOf(play.openings),
		vacancies: spreadOf(play.vacancies),
		ends: play.ends.map(spreadOf),
		lengths: seats.map((_, stratum) => play.lengthOf(stratum)),
	};
}

class Play {
	readonly openings: number[] = [];
	readonly vacancies: number[] = [];
	/** For each stratum the ends of each run. */
	readonly ends: readonly number[][];
	readonly #scenario: ChainScenario;
	readonly #random: () => number;
	readonly #size: number;
	/** For each stratum the shares added up, so that one number tells where a vacancy goes. */
	readonly #bounds: Float64Array;
	readonly #began: Float64Array;
	readonly #steps: Float64Array;
	readonly #squares: Float64Array;
	readonly #endsOfRun: Float64Array;

	constructor(scenario: ChainScenario) {
		this.#scenario = scenario;
		this.#random = seeded(scenario.seed);
		this.#size = scenario.seats.length;
		this.#bounds = new Float64Array(this.#size * this.#size);
		for (const [i, row] of scenario.fill.entries()) {
			let sum = 0;
			// What rounding leaves beside 1 must not turn into an end that no share states.
			const scale = leaves(row) < 1e-9 ? 1 / row.reduce((total, share) => total + share, 0) : 1;
			for (const [j, share] of row.entries()) this.#bounds[i * this.#size + j] = sum += share * scale;
		}
		this.#began = new Float64Array(this.#size);
		this.#steps = new Float64Array(this.#size);
		this.#squares = new Float64Array(this.#size);
		this.#endsOfRun = new Float64Array(this.#size);
		this.ends = scenario.seats.map(() => []);
	}

	run(): void {
		const { years, seats, leave } = this.#scenario;
		let [openings, vacancies] = [0, 0];
		for (let year = 0; year < years; year++)
			for (let stratum = 0; stratum < this.#size; stratum++) {
				const left = binomial(seats[stratum] ?? 0, leave[stratum] ?? 0, this.#random);
				openings += left;
				for (let chain = 0; chain < left; chain++) {
					const length = this.#follow(stratum);
					vacancies += length;
					this.#began[stratum] = (this.#began[stratum] as number) + 1;
					this.#steps[stratum] = (this.#steps[stratum] as number) + length;
					this.#squares[stratum] = (this.#squares[stratum] as number) + length * length;
				}
			}
		this.openings.push(openings);
		this.vacancies.push(vacancies);
		for (const [stratum, list] of this.ends.entries()) list.push(this.#endsOfRun[stratum] as number);
		this.#endsOfRun.fill(0);
	}

	lengthOf(stratum: number): { readonly mean: number; readonly error: number } | null {
		const count = this.#began[stratum] as number;
		if (count === 0) return null;
		const mean = (this.#steps[stratum] as number) / count;
		const variance = Math.max(0, (this.#squares[stratum] as number) / count - mean * mean);
		return { mean, error: Math.sqrt(variance / count) };
	}

	/** How many vacancies one in `start` comes to. */
	#follow(start: number): number {
		const size = this.#size;
		let stratum = start;
		for (let length = 1; length < longestChain; length++) {
			const drawn = this.#random();
			const row = stratum * size;
			let next = 0;
			while (next < size && drawn >= (this.#bounds[row + next] as number)) next++;
			if (next === size) {
				this.#endsOfRun[stratum] = (this.#endsOfRun[stratum] as number) + 1;
				return length;
			}
			stratum = next;
		}
		return longestChain;
	}
}

/** How many of `count` happen, each with the chance `chance`: by the gaps between them, so that few cost little. */
function binomial(count: number, chance: number, random: () => number): number {
	if (!(chance > 0) || count <= 0) return 0;
	if (chance >= 1) return count;
	if (chance > 0.5) return count - binomial(count, 1 - chance, random);
	const scale = Math.log1p(-chance);
	let happened = -1;
	for (let at = 0; at <= count; happened++) at += Math.floor(Math.log(1 - random()) / scale) + 1;
	return happened;
}

function spreadOf(values: readonly number[]): Spread {
	const sorted = Float64Array.from(values).sort();
	const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
	const sum = sorted.reduce((total, value) => total + value, 0);
	return {
		mean: values.length === 0 ? 0 : sum / values.length,
		low: at(0.1),
		middle: at(0.5),
		high: at(0.9),
	};
}

/** mulberry32: numbers from 0 up to 1, the same for the same seed on every machine. */
function seeded(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}
