import * as v from 'valibot';
import { idSchema } from '#lib/model/id.ts';

const reachedEntries = {
	covered: v.number(),
	readyNow: v.object({ gross: v.number(), net: v.number() }),
};

/**
 * What `report coverage` answers, by `domain.md` 2.4: numbers of critical positions. `covered` has somebody on its slate
 * who counts; `readyNow.gross` somebody who is ready, `net` with no one in two positions at once; `internal` is the same
 * without nominees from outside. `benchDepth` is the mean slate, `successorRatio` the different people on them over the
 * positions; both, and `internalShare` of the nominations, are null where there is nothing to divide by. `uncovered` has no
 * nominee and nobody for an emergency, `emergencyOnly` only the latter.
 */
export const coverageSchema = v.object({
	critical: v.number(),
	...reachedEntries,
	benchDepth: v.nullable(v.number()),
	successors: v.number(),
	successorRatio: v.nullable(v.number()),
	internal: v.object(reachedEntries),
	internalShare: v.nullable(v.number()),
	overloaded: v.array(v.object({ person: idSchema, slates: v.number(), readyNow: v.number() })),
	uncovered: v.array(idSchema),
	emergencyOnly: v.array(idSchema),
	vacant: v.array(idSchema),
});
export type Coverage = v.InferOutput<typeof coverageSchema>;
