import * as v from 'valibot';
import { idSchema } from '#lib/model/id.ts';

const ids = v.array(idSchema);
const fromTo = { from: v.number(), to: v.number() };
const orNull = { from: v.nullable(v.number()), to: v.nullable(v.number()) };
const line = v.object({ report: idSchema, manager: idSchema });
const plain = v.nullable(v.union([v.string(), v.number(), v.boolean()]));

/**
 * What `report diff` answers: how one state of an organization leads to another, by id. `moved` are positions whose
 * manager is another one (null: none), `carried` how many came along below without moving themselves: each is counted
 * once, and is not `moved`. `people.moved` hold other positions than before; who holds none any more is on the `bench`.
 * `lines` are dotted lines. Costs are yearly, known ones only, with `unknown` seats beside them.
 */
export const orgDiffSchema = v.object({
	positions: v.object({
		added: ids,
		closed: ids,
		moved: v.array(
			v.object({
				id: idSchema,
				from: v.nullable(idSchema),
				to: v.nullable(idSchema),
				carried: v.number(),
			}),
		),
		changed: v.array(
			v.object({
				id: idSchema,
				fields: v.array(v.object({ field: v.string(), from: plain, to: plain })),
			}),
		),
	}),
	people: v.object({
		joined: ids,
		left: ids,
		moved: v.array(v.object({ id: idSchema, from: ids, to: ids })),
		bench: ids,
	}),
	lines: v.object({ added: v.array(line), removed: v.array(line) }),
	metrics: v.object({
		positions: v.object(fromTo),
		vacant: v.object(fromTo),
		headcount: v.object(fromTo),
		fte: v.object(fromTo),
		cost: v.object(fromTo),
		unknownCosts: v.object(fromTo),
		layers: v.object(fromTo),
		managers: v.object(fromTo),
		medianSpan: v.object(orNull),
		meanSpan: v.object(orNull),
	}),
});
export type OrgDiff = v.InferOutput<typeof orgDiffSchema>;
