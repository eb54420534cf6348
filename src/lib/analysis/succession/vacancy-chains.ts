/**
 * Seats in strata, and where their vacancies go: `fill[i][j]` is the share of vacancies of stratum i that somebody from
 * stratum j fills; what is left of 1 ends outside, by a hire or because the seat is given up.
 */
export interface ChainModel {
	readonly fill: readonly (readonly number[])[];
}

/** What follows of vacancies on average (White 1970; domain.md 2.4). */
export interface ChainAnswer {
	/** Vacancies in a chain that begins in each stratum, the first included. */
	readonly lengths: readonly number[];
	/** All vacancies in each stratum for the openings given. */
	readonly vacancies: readonly number[];
	/** How many of those chains end in each stratum. */
	readonly ends: readonly number[];
	/** Vacancies in each stratum (second index) for one that begins in another (first): (I - Q) to the power of -1. */
	readonly visits: readonly (readonly number[])[];
}

/**
 * The chains that `openings` (vacancies a stratum that come about by themselves) start. null where the shares are none,
 * or some chain would never end because no vacancy of its strata goes outside.
 */
export function vacancyChains({ fill }: ChainModel, openings: readonly number[]): ChainAnswer | null {
	const size = fill.length;
	const sound = fill.every(
		(row) =>
			row.length === size &&
			row.every((share) => share >= 0 && share <= 1) &&
			row.reduce((sum, share) => sum + share, 0) <= 1 + 1e-9,
	);
	if (!sound || openings.length !== size) return null;
	const visits = inverse(fill.map((row, i) => row.map((share, j) => (i === j ? 1 : 0) - share)));
	if (visits === null) return null;
	const vacancies = openings.map((_, j) =>
		openings.reduce((sum, count, i) => sum + count * (visits[i]?.[j] ?? 0), 0),
	);
	return {
		visits,
		vacancies,
		lengths: visits.map((row) => row.reduce((sum, count) => sum + count, 0)),
		ends: vacancies.map((count, i) => count * leaves(fill[i] ?? [])),
	};
}

/** The share of a stratum's vacancies that goes outside. */
export function leaves(row: readonly number[]): number {
	return Math.max(0, 1 - row.reduce((sum, share) => sum + share, 0));
}

/** Gauss and Jordan with the largest pivot; null where there is none. */
function inverse(matrix: readonly (readonly number[])[]): readonly (readonly number[])[] | null {
	const size = matrix.length;
	const rows = matrix.map((row, i) => [...row, ...row.map((_, j) => (i === j ? 1 : 0))]);
	for (let at = 0; at < size; at++) {
		let best = at;
		for (let i = at; i < size; i++)
			if (Math.abs(rows[i]?.[at] ?? 0) > Math.abs(rows[best]?.[at] ?? 0)) best = i;
		const [pivotRow, here] = [rows[best], rows[at]];
		const pivot = pivotRow?.[at] ?? 0;
		if (!pivotRow || !here || Math.abs(pivot) < 1e-12) return null;
		[rows[best], rows[at]] = [here, pivotRow];
		for (let j = 0; j < 2 * size; j++) pivotRow[j] = (pivotRow[j] ?? 0) / pivot;
		for (const [i, row] of rows.entries()) {
			const factor = row[at] ?? 0;
			if (i === at || factor === 0) continue;
			for (let j = at; j < 2 * size; j++) row[j] = (row[j] ?? 0) - factor * (pivotRow[j] ?? 0);
		}
	}
	return rows.map((row) => row.slice(size));
}
