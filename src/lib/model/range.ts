import * as v from 'valibot';

/**
 * A quantity as an author writes it. `text` is always what is shown. `min` and `max` are plain numbers
 * ("1.5K" is 1500); `open` tells that an end has no limit ("100-500+" is open above); `horizonDays` is
 * filled for planning horizons alone, in days, `null` for no upper end.
 */
export const rangeSchema = v.object({
	text: v.string(),
	kind: v.picklist(['range', 'point', 'none', 'na', 'text', 'split']),
	min: v.exactOptional(v.number()),
	max: v.exactOptional(v.number()),
	open: v.exactOptional(v.picklist(['above', 'below'])),
	approx: v.exactOptional(v.string()),
	unit: v.exactOptional(v.string()),
	per: v.exactOptional(v.picklist(['week', 'month', 'year'])),
	qualifier: v.exactOptional(v.string()),
	parts: v.exactOptional(v.array(v.object({ label: v.string(), value: v.number() }))),
	horizonDays: v.exactOptional(v.tuple([v.number(), v.nullable(v.number())])),
});
export type Range = v.InferOutput<typeof rangeSchema>;
