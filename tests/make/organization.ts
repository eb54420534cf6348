import { emptyDocument } from '../../src/lib/model/empty-document.ts';
import { doInScenario } from '../../src/lib/model/commands/in-scenario.ts';
import type { RolemapDocument } from '../../src/lib/model/document.ts';
import type { Person, Position } from '../../src/lib/model/organization.ts';

/** A position in short: who holds it with how much FTE, and what else is not as usual. */
export interface Seat extends Partial<Omit<Position, 'id' | 'orgId' | 'title'>> {
	readonly id: string;
	readonly title?: string;
	readonly manager?: string;
	readonly dotted?: readonly string[];
	/** Name and FTE of each holder. */
	readonly held?: Readonly<Record<string, number>>;
}

/** A document with one organization of these positions; people are made of the names that hold them. */
export function organizationOf(
	seats: readonly Seat[],
	kinds: Readonly<Record<string, Person['kind']>> = {},
): RolemapDocument {
	const orgId = 'org';
	const names = [...new Set(seats.flatMap(({ held = {} }) => Object.keys(held)))];
	const taken = new Set<string>();
	const isFirst = (name: string) => !taken.has(name) && taken.add(name).has(name);
	return {
		...emptyDocument('example', 'Example'),
		orgs: [{ id: orgId, name: 'Example' }],
		positions: seats.map(({ id, title = id, manager, dotted, held, ...rest }) => {
			void [manager, dotted, held];
			return { status: 'active', fte: 1, ...rest, id, orgId, title };
		}),
		people: names.map((name) => ({ id: name, orgId, name, kind: kinds[name] ?? 'employee' })),
		assignments: seats.flatMap(({ id, held = {} }) =>
			Object.entries(held).map(([personId, fte]) => ({
				id: `${id}-${personId}`,
				orgId,
				personId,
				positionId: id,
				fte,
				kind: isFirst(personId) ? ('primary' as const) : ('secondary' as const),
			})),
		),
		lines: seats.flatMap(({ id, manager, dotted = [] }) => [
			...(manager === undefined
				? []
				: [{ id: `${id}-under-${manager}`, orgId, report: id, manager, kind: 'solid' as const }]),
			...dotted.map((to) => ({
				id: `${id}-beside-${to}`,
				orgId,
				report: id,
				manager: to,
				kind: 'dotted' as const,
			})),
		]),
	};
}

/** The worked example of `domain.md` 2.1. */
export function workedExample(): RolemapDocument {
	return organizationOf(
		[
			{ id: 'P1', title: 'VP of Engineering', held: { Ana: 1 } },
			{ id: 'P2', title: 'Executive assistant', manager: 'P1', assistant: true, fte: 0.5, held: { Bo: 0.5 } },
			{ id: 'P3', title: 'Director Platform', manager: 'P1', held: { Cem: 1 } },
			{ id: 'P4', title: 'Director Product', manager: 'P1' },
			{ id: 'P5', title: 'Manager Core', manager: 'P3', held: { Dia: 1 } },
			{ id: 'P6', title: 'Manager Infra', manager: 'P3', held: { Eli: 1 } },
			{ id: 'P7', title: 'Manager Web', manager: 'P4', held: { Fay: 1 } },
			{ id: 'P8', title: 'Engineer', manager: 'P5', held: { Gus: 1 } },
			{ id: 'P9', title: 'Engineer', manager: 'P5', fte: 0.6, held: { Hal: 0.6 } },
			{ id: 'P10', title: 'Engineer', manager: 'P5' },
			{ id: 'P11', title: 'Engineer', manager: 'P6', dotted: ['P7'], held: { Ivy: 1 } },
			{ id: 'P12', title: 'Engineer', manager: 'P7', fte: 0.5, held: { Jon: 0.5 } },
			{ id: 'P13', title: 'Engineer', manager: 'P7', fte: 0.5, held: { Jon: 0.5 } },
		],
		{ Ivy: 'contractor' },
	);
}

/** `document` with the worked example as its organization, in a unit, and an option of three acts. */
export function withOptions(document: RolemapDocument): RolemapDocument {
	const { orgs, positions, people, assignments, lines } = workedExample();
	const units = [{ id: 'platform', orgId: 'org', name: 'Platform' }];
	const option = {
		id: 'option-a',
		orgId: 'org',
		name: 'Option A',
		baseId: null,
		status: 'draft',
		acts: [],
	} as const;
	const organized = { ...document, orgs, units, positions, people, assignments, lines };
	const acts = [
		['move-position', { position: 'P5', to: 'P7' }],
		['close-position', { position: 'P10' }],
		['set-position', { position: 'P11', title: 'Lead Engineer' }],
	] as const;
	return acts.reduce<RolemapDocument>(
		(now, [name, input]) => {
			const result = doInScenario(now, 'option-a', name, input);
			if (!result.ok) throw new Error(`${name} was refused.`);
			return result.value.document;
		},
		{ ...organized, scenarios: [{ ...option, acts: [] }] },
	);
}
