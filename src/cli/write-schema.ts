// `npm run schema`: writes the published JSON Schema anew after a change to the model.
import { writeFileSync } from 'node:fs';
import { documentJsonSchema } from '#lib/formats/native/schema.ts';

writeFileSync(new URL('../../static/rolemap.schema.json', import.meta.url), documentJsonSchema());
