import { expect, test } from 'vitest';
import { documentJsonSchema } from '#lib/formats/native/schema.ts';
import { documentSchema } from '#lib/model/document.ts';
import { textOf } from './source-files.ts';

test('the published schema is the one that the definitions give (npm run schema writes it)', () => {
	expect(textOf('static/rolemap.schema.json')).toBe(documentJsonSchema());
});

test('it describes every collection of a document', () => {
	const { properties } = JSON.parse(documentJsonSchema()) as { properties: Record<string, unknown> };
	expect(Object.keys(properties)).toEqual(Object.keys(documentSchema.entries));
});
