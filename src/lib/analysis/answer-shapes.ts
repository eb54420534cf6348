import type * as v from 'valibot';
import { checksSchema, layersSchema, spansSchema } from './organization/answers.ts';
import { orgDiffSchema } from './organization/diff-answer.ts';
import { titleMatchesSchema } from './organization/title-matches.ts';
import { compareSchema } from './compare/compare-answer.ts';
import { gapSchema } from './compare/gap-answer.ts';
import { reachSchema } from './routes/reach.ts';
import { benchSchema, cascadeSchema, coverageSchema } from './succession/answers.ts';
import { waysSchema } from './routes/way.ts';

/** What each analysis prints with `--json`, by the name it has among the definitions of the published JSON Schema. */
export const answerShapes = {
	'report-bench': benchSchema,
	'report-cascade': cascadeSchema,
	'report-checks': checksSchema,
	'report-compare': compareSchema,
	'report-coverage': coverageSchema,
	'report-diff': orgDiffSchema,
	'report-gap': gapSchema,
	'report-layers': layersSchema,
	routes: waysSchema,
	'report-reach': reachSchema,
	'report-spans': spansSchema,
	'report-titles': titleMatchesSchema,
} as const satisfies Readonly<Record<string, v.GenericSchema>>;
