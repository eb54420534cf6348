// `npm run schema`: writes the published JSON Schemas anew after a change to the model.
import { writeFileSync } from 'node:fs';
import { documentJsonSchema } from '#lib/formats/native/schema.ts';
import { talentJsonSchema } from '#lib/formats/talent/schema.ts';

const published = { rolemap: documentJsonSchema, 'rolemap-talent': talentJsonSchema };
for (const [name, schema] of Object.entries(published))
	writeFileSync(new URL(`../../static/${name}.schema.json`, import.meta.url), schema());
