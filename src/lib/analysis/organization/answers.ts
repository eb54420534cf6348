import * as v from 'valibot';
import { idSchema } from '#lib/model/id.ts';

const bandSchema = v.object({ from: v.number(), to: v.nullable(v.number()), managers: v.number() });

/**
 * What `report spans` answers, by `domain.md` 2.1 and 2.2: seats and people are whole numbers, FTE and spans rounded to 6
 * decimals, null where nobody manages. `contingent` is everyone who is not an employee; an assistant below the last
 * layer counts on the last. `meanWithAssistants` counts them as reports, on positions alone; `vacancyRate` and
 * `managerShare` are shares of the positions, on people the latter of the people.
 */
export const spansSchema = v.object({
	positions: v.number(),
	vacant: v.number(),
	people: v.number(),
	employees: v.number(),
	contingent: v.number(),
	fte: v.object({ budget: v.number(), filled: v.number(), vacant: v.number() }),
	layers: v.number(),
	perLayer: v.array(v.number()),
	managers: v.number(),
	individualContributors: v.number(),
	meanSpan: v.nullable(v.number()),
	medianSpan: v.nullable(v.number()),
	meanWithAssistants: v.nullable(v.number()),
	vacancyRate: v.nullable(v.number()),
	managerShare: v.nullable(v.number()),
	contributorsPerManager: v.nullable(v.number()),
	bands: v.array(bandSchema),
});

export type Spans = v.InferOutput<typeof spansSchema>;

/** What `report layers` answers: every layer from the roots (1) down, and the longest chain of ids. */
export const layersSchema = v.object({
	layers: v.number(),
	roots: v.array(idSchema),
	modal: v.nullable(v.number()),
	perLayer: v.array(
		v.object({
			layer: v.number(),
			positions: v.number(),
			vacant: v.number(),
			managers: v.number(),
			meanSpan: v.nullable(v.number()),
		}),
	),
	deepest: v.array(idSchema),
});

export type Layers = v.InferOutput<typeof layersSchema>;

const normEntries = { min: v.number(), max: v.nullable(v.number()), text: v.string() };
const about = v.array(idSchema);

/** What `report checks` answers: what in the structure is worth a look, with the positions it is about. */
export const checksSchema = v.object({
	findings: v.array(
		v.variant('kind', [
			v.object({
				kind: v.literal('span-outlier'),
				positions: about,
				span: v.number(),
				norm: v.object({
					...normEntries,
					from: v.picklist(['direct-reports', 'team-size', 'archetype']),
				}),
				breach: v.number(),
			}),
			v.object({
				kind: v.literal('scope-outlier'),
				positions: about,
				people: v.number(),
				norm: v.object(normEntries),
				breach: v.number(),
			}),
			v.object({ kind: v.literal('dotted-heavy'), positions: about, share: v.number() }),
			v.object({
				kind: v.literal('seat-overfilled'),
				positions: about,
				filled: v.number(),
				fte: v.number(),
			}),
			v.object({
				kind: v.literal('person-overworked'),
				positions: about,
				person: idSchema,
				fte: v.number(),
			}),
			...(
				[
					'one-to-one',
					'same-role',
					'role-order',
					'vacant-manager',
					'loop',
					'several-roots',
					'unplaced',
				] as const
			).map((kind) => v.object({ kind: v.literal(kind), positions: about })),
		]),
	),
});
