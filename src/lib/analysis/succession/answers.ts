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

const likelihoodSchema = v.picklist(['low', 'medium', 'high']);
const horizonEntries = { now: v.number(), soon: v.number(), later: v.number(), far: v.number() };

/**
 * What `report bench` answers: how strong the benches of the critical positions are, each definition of `domain.md` 2.4 by
 * its name. `depth` is the mean slate. `infor` tells, in shares of the positions, who is ready now, later, or nobody.
 * Of each position `nakisa` adds up one part of each nominee's slates, `weighted` the same by readiness; of each job
 * `competencyCore` one part of each nominee's jobs, over the job's positions. `risk` is likelihood x impact x (1 - cover),
 * null where one of the first two is not known. `settings` are the weights all of it rests on.
 */
export const benchSchema = v.object({
	critical: v.number(),
	depth: v.nullable(v.number()),
	infor: v.object({ now: v.number(), later: v.number(), none: v.number() }),
	seats: v.array(
		v.object({
			position: idSchema,
			nominees: v.number(),
			readyNow: v.number(),
			nakisa: v.number(),
			weighted: v.number(),
			infor: v.picklist(['now', 'later', 'none']),
			emergency: v.nullable(idSchema),
			vacant: v.boolean(),
			likelihood: v.nullable(likelihoodSchema),
			impact: v.nullable(v.number()),
			cover: v.number(),
			risk: v.nullable(v.number()),
		}),
	),
	jobs: v.array(v.object({ job: v.string(), positions: v.number(), competencyCore: v.number() })),
	settings: v.object({
		readiness: v.object(horizonEntries),
		cover: v.object({ ...horizonEntries, emergency: v.number() }),
		likelihood: v.object({ low: v.number(), medium: v.number(), high: v.number() }),
	}),
});
export type Bench = v.InferOutput<typeof benchSchema>;

/**
 * What `report cascade` answers: one step for each position that becomes vacant, in turn; `open` are those that nobody
 * fills. `after` is whose going vacated it (null where it was open before), `vacates` the position that the successor
 * leaves behind, `months` until the successor is ready and of full use. `moves` are within the organization, `hires` from
 * outside, `settled` the months until the last step is.
 */
export const cascadeSchema = v.object({
	policy: v.picklist(['now', 'within-2-years', 'rank']),
	leaving: v.array(idSchema),
	steps: v.array(
		v.object({
			position: idSchema,
			after: v.nullable(idSchema),
			successor: v.nullable(idSchema),
			external: v.boolean(),
			readiness: v.nullable(v.string()),
			rank: v.nullable(v.number()),
			months: v.nullable(v.number()),
			vacates: v.nullable(idSchema),
			passed: v.array(v.object({ person: idSchema, reason: v.string() })),
		}),
	),
	open: v.array(idSchema),
	length: v.number(),
	moves: v.number(),
	hires: v.number(),
	settled: v.nullable(v.number()),
	rampMonths: v.number(),
});
export type CascadeAnswer = v.InferOutput<typeof cascadeSchema>;
