import type * as v from 'valibot';
import { reachSchema } from './routes/reach.ts';
import { waysSchema } from './routes/way.ts';

/** What each analysis prints with `--json`, by the name it has among the definitions of the published JSON Schema. */
export const answerShapes = {
	routes: waysSchema,
	'report-reach': reachSchema,
} as const satisfies Readonly<Record<string, v.GenericSchema>>;
