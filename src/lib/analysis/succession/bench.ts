import type { Assessment } from '#lib/model/talent/talent-review.ts';
import { rounded } from '../organization/weights.ts';
import type { Bench } from './answers.ts';
import { compareIds, type Seat, type SuccessionBase } from './succession-base.ts';
import { successionSettings, type SuccessionSettings } from './succession-settings.ts';

/** How strong the benches of the critical positions are, by each of the definitions that domain.md 2.4 names. */
export function bench(
	base: SuccessionBase,
	settings: SuccessionSettings = successionSettings,
	critical: readonly Seat[] = base.critical,
): Bench {
	const risks = lossRisks(base.talent.assessments);
	const seats = critical.map((seat) => benchOf(seat, base, { settings, risks }));
	const share = (kind: Bench['seats'][number]['infor']) =>
		seats.length === 0 ? 0 : rounded(seats.filter(({ infor }) => infor === kind).length / seats.length);
	const nominees = critical.reduce((sum, seat) => sum + seat.nominees.length, 0);
	return {
		critical: seats.length,
		depth: seats.length === 0 ? null : rounded(nominees / seats.length),
		infor: { now: share('now'), later: share('later'), none: share('none') },
		seats,
		jobs: jobsOf(base, critical),
		settings: {
			readiness: { ...settings.readiness },
			cover: { ...settings.cover },
			likelihood: { ...settings.likelihood },
		},
	};
}

type Likelihood = 'low' | 'medium' | 'high';

function benchOf(
	seat: Seat,
	{ slatesOf }: SuccessionBase,
	{ settings, risks }: { settings: SuccessionSettings; risks: ReadonlyMap<string, Likelihood> },
): Bench['seats'][number] {
	const { position, nominees, emergency, criticality, holders } = seat;
	const slatesOfPerson = (id: string) => slatesOf.get(id)?.slates ?? 1;
	const sum = (weight: (nominee: Seat['nominees'][number]) => number) =>
		rounded(nominees.reduce((total, one) => total + weight(one) / slatesOfPerson(one.personId), 0));
	const readyNow = nominees.filter(({ horizon }) => horizon === 'now').length;
	const likelihood =
		criticality?.vacancyLikelihood ?? likeliest(holders.flatMap((id) => risks.get(id) ?? []));
	const impact = criticality?.impact ?? null;
	const cover = Math.max(
		emergency === null ? 0 : settings.cover.emergency,
		...nominees.map(({ horizon }) => settings.cover[horizon]),
	);
	return {
		position: position.id,
		nominees: nominees.length,
		readyNow,
		nakisa: sum(() => 1),
		weighted: sum(({ horizon }) => settings.readiness[horizon]),
		infor: readyNow > 0 ? 'now' : nominees.length > 0 ? 'later' : 'none',
		emergency,
		vacant: holders.length === 0,
		...{ likelihood, impact, cover },
		risk:
			likelihood === null || impact === null
				? null
				: rounded(settings.likelihood[likelihood] * impact * (1 - cover)),
	};
}

/** The risk that each person leaves as it was rated last; what was calibrated holds before what was proposed. */
function lossRisks(assessments: readonly Assessment[]): ReadonlyMap<string, Likelihood> {
	const order = ({ on, stage }: Assessment) => `${on} ${stage === 'calibrated' ? 1 : 0}`;
	const latest = new Map<string, Assessment>();
	for (const one of assessments) {
		const known = latest.get(one.personId);
		if (one.riskOfLoss === undefined || (known && order(known) > order(one))) continue;
		latest.set(one.personId, one);
	}
	return new Map([...latest].flatMap(([id, { riskOfLoss }]) => (riskOfLoss ? [[id, riskOfLoss]] : [])));
}

function likeliest(risks: readonly Likelihood[]): Likelihood | null {
	return (['high', 'medium', 'low'] as const).find((one) => risks.includes(one)) ?? null;
}

/**
 * Strength by job, as CompetencyCore counts: of everybody on a slate of the job one part of the jobs they are nominated
 * for, over the job's positions. A job is the role of a position, its title where it has none.
 */
function jobsOf({ positions, seats }: SuccessionBase, critical: readonly Seat[]): Bench['jobs'] {
	const jobOf = ({ roleId, title }: Seat['position']) => roleId ?? title;
	const counts = new Map<string, number>();
	for (const position of positions) counts.set(jobOf(position), (counts.get(jobOf(position)) ?? 0) + 1);
	const people = new Map<string, Set<string>>();
	const jobsOfPerson = new Map<string, Set<string>>();
	for (const { position, nominees } of seats.values())
		for (const { personId } of nominees) {
			const job = jobOf(position);
			people.set(job, (people.get(job) ?? new Set()).add(personId));
			jobsOfPerson.set(personId, (jobsOfPerson.get(personId) ?? new Set()).add(job));
		}
	return [...new Set(critical.map(({ position }) => jobOf(position)))].sort(compareIds).map((job) => {
		const matched = [...(people.get(job) ?? [])];
		const sum = matched.reduce((total, id) => total + 1 / (jobsOfPerson.get(id)?.size ?? 1), 0);
		const size = counts.get(job) ?? 1;
		return { job, positions: size, competencyCore: rounded(sum / size) };
	});
}
