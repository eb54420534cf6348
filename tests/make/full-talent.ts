import { farStep } from '#lib/model/talent/readiness-scale.ts';
import type { Talent } from '#lib/model/talent/talent.ts';
import { workedTalent } from './talent.ts';

/** The worked example with something in every collection and field, sound for its organization. */
export function fullTalent(): Talent {
	const on = '2026-11-25';
	const worked = workedTalent();
	const cycle = 'autumn-2026';
	return {
		...worked,
		readinessScale: [...worked.readinessScale, farStep],
		boxNames: Array.from({ length: 9 }, (_, at) => `Box ${at + 1}`),
		criticality: [
			...worked.criticality,
			{
				...{ positionId: 'P5', critical: false, impact: 3, scarcity: 2, knowledge: 4, rampMonths: 6 },
				...{ vacancyLikelihood: 'high', by: on, why: 'Knows the billing core.', extras: { Sponsor: 'Ana' } },
			},
		],
		slates: [
			...worked.slates,
			{
				id: 'slate-P5',
				target: { positionId: 'P5' },
				emergency: { personId: 'Hal', note: 'For ninety days.', extras: { Phone: '12' } },
				nominations: [
					{
						...{ id: 'P5-Xia', personId: 'Xia', external: true, readiness: '5y+', stated: '1', rank: 1 },
						...{ status: 'confirmed', aware: 'no', notes: 'Met in May.', on, extras: { Comment: 'Later' } },
					},
				],
			},
			{ id: 'slate-role', target: { roleId: 'director' }, nominations: [] },
			{ id: 'slate-pool', target: { poolId: 'leaders' }, nominations: [] },
		],
		pools: [
			{
				id: 'leaders',
				name: 'Leaders',
				forRoleIds: ['director'],
				members: [{ personId: 'Gus', readiness: '3-5y' }],
			},
		],
		cycles: [{ id: cycle, name: 'Autumn 2026', on }],
		assessments: [
			{
				...{ id: 'as-1', personId: 'Dia', cycle, on, performance: 3, potential: 2, riskOfLoss: 'medium' },
				...{ impactOfLoss: 'high', stage: 'calibrated', rationale: 'Led the move.', by: 'Ana' },
			},
		],
		evidence: [
			{
				...{
					id: 'ev-1',
					personId: 'Dia',
					reviewer: { kind: 'other', label: 'Ana' },
					transitionId: 'manager--director',
				},
				...{ itemId: 'i1', itemText: 'Sets direction', state: 'shown', text: 'In March.', on, cycle },
			},
		],
		plans: [
			{
				...{
					id: 'pl-1',
					personId: 'Dia',
					transitionId: 'manager--director',
					itemId: 'a1',
					text: 'Own a budget',
				},
				...{ kind: '70', owner: 'Cem', due: on, done: on, cycle },
			},
		],
		keptCascades: [
			{
				...{ id: 'kc-1', name: 'If Ana leaves', on, leaving: ['Ana'], closed: ['P10'], policy: 'now' },
				chosen: [
					{ positionId: 'P1', personId: 'Cem' },
					{ positionId: 'P5', personId: null },
				],
			},
		],
		agenda: [{ id: 'ag-1', personId: 'Dia', cycle }],
		decisions: [
			{
				...{ id: 'de-1', text: 'Dia takes the program', why: 'To grow', personId: 'Dia', who: 'Ana', on },
				...{ status: 'made', cycle },
			},
		],
		followUps: [
			{ id: 'fo-1', text: 'Talk to Dia', personId: 'Dia', owner: 'Cem', due: on, done: false, cycle },
		],
		history: [{ id: 'hi-1', on, by: 'Ana', what: 'Nominated Dia for P3.', nominationId: 'P3-Dia' }],
	};
}
