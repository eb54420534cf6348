import * as v from 'valibot';
import { idSchema } from './id.ts';

/** Two roles of two frameworks that mean the same; neither is more than the other. Its id is `<a>--<b>`. */
export const roleLinkSchema = v.object({ id: idSchema, a: idSchema, b: idSchema });
export type RoleLink = v.InferOutput<typeof roleLinkSchema>;
