import { readSuccession } from '#lib/formats/talent/read-succession.ts';
import type { Ground } from '#lib/formats/talent/talent-reading.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import { emptyTalent, type Criticality, type Nomination, type Talent } from '#lib/model/talent/talent.ts';

/** A slate in short: "Cem 1-2y", "Dia now", each with its rank by its place. */
export type ShortSlates = Readonly<Record<string, readonly string[]>>;

/** Talent data with a slate for each position, all of them critical unless `critical` says which are. */
export function talentOf(
	slates: ShortSlates,
	{
		critical = Object.keys(slates),
		...fields
	}: Partial<Talent> & { readonly critical?: readonly string[] } = {},
): Talent {
	return {
		...emptyTalent('talent', 'Talent', 'org'),
		criticality: critical.map((positionId): Criticality => ({ positionId, critical: true })),
		slates: Object.entries(slates).map(([positionId, nominees]) => ({
			id: `slate-${positionId}`,
			target: { positionId },
			nominations: nominees.map((short, at) => nominationOf(positionId, short, at + 1)),
		})),
		...fields,
	};
}

/** "Dia now", "Dia now proposed", "Xia now external". */
function nominationOf(positionId: string, short: string, rank: number): Nomination {
	const [personId = '', readiness = '', ...flags] = short.split(' ');
	const status = (['proposed', 'declined'] as const).find((one) => flags.includes(one)) ?? 'confirmed';
	const given = flags.find((flag) => /^#\d+$/.test(flag));
	return {
		id: `${positionId}-${personId}`,
		...{ personId, readiness, status },
		rank: given === undefined ? rank : Number(given.slice(1)),
		...(flags.includes('external') ? { external: true } : {}),
	};
}

/** The slates of the worked example of `domain.md` 2.4, for the organization of 2.1. */
export function workedTalent(): Talent {
	return talentOf({
		P1: ['Cem 1-2y'],
		P3: ['Dia now', 'Eli 1-2y'],
		P4: ['Dia now', 'Fay 3-5y'],
	});
}

export function csvFile(text: string, path = 'succession.csv') {
	return { path, bytes: new TextEncoder().encode(text) };
}

/** What a `succession.csv` of these lines below the usual head reads as. */
export function readLines(ground: Ground & Pick<RolemapDocument, 'orgs'>, ...lines: readonly string[]) {
	const head = 'position_id,critical,impact,person_id,readiness,rank,status,emergency';
	return readSuccession(csvFile([head, ...lines].join('\n')), ground);
}
