import { expect, test } from 'vitest';
import { documentJsonSchema } from '#lib/formats/native/schema.ts';
import { talentJsonSchema } from '#lib/formats/talent/schema.ts';
import { documentSchema } from '#lib/model/document.ts';
import { talentSchema } from '#lib/model/talent/talent.ts';
import { textOf } from './source-files.ts';

test('the published schemas are those that the definitions give (npm run schema writes them)', () => {
	expect(textOf('static/rolemap.schema.json')).toBe(documentJsonSchema());
	expect(textOf('static/rolemap-talent.schema.json')).toBe(talentJsonSchema());
});

test('it describes every collection of a document', () => {
	const { properties } = JSON.parse(documentJsonSchema()) as { properties: Record<string, unknown> };
	expect(Object.keys(properties)).toEqual(Object.keys(documentSchema.entries));
	const talent = JSON.parse(talentJsonSchema()) as { properties: Record<string, unknown> };
	expect(Object.keys(talent.properties)).toEqual(Object.keys(talentSchema.entries));
});
