import * as v from 'valibot';
import { expect, test } from 'vitest';
import { inSchemaOrder } from '#lib/formats/json/in-schema-order.ts';
import { writeJson } from '#lib/formats/json/write.ts';
import { documentSchema } from '#lib/model/document.ts';
import type { ProjectedDocument } from '#lib/model/projection.ts';
import { makeOddLadder } from '../../../make/odd-ladder.ts';

test('what is written is the document, and what its schema allows', () => {
	const document = makeOddLadder();
	const read: unknown = JSON.parse(writeJson(document));
	expect(read).toEqual(document);
	expect(v.safeParse(documentSchema, read).success).toBe(true);
});

test('the order in which a document was put together does not show', () => {
	const document = makeOddLadder();
	const turned = turnKeys(document) as ProjectedDocument;
	expect(Object.keys(turned)[0]).not.toBe(Object.keys(document)[0]);
	expect(writeJson(turned)).toBe(writeJson(document));
});

test('unknown keys come last, undefined ones not at all, and __proto__ is a key like any other', () => {
	const schema = v.object({ b: v.exactOptional(v.object({ y: v.string(), x: v.string() })), a: v.string() });
	const value = JSON.parse('{"__proto__": 1, "z": 2, "a": "a", "b": {"x": "x", "y": "y"}}') as object;
	const ordered = inSchemaOrder({ ...value, ['__proto__']: 1, gone: undefined }, schema);
	expect(JSON.stringify(ordered)).toBe('{"b":{"y":"y","x":"x"},"a":"a","__proto__":1,"z":2}');
});

function turnKeys(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(turnKeys);
	if (value === null || typeof value !== 'object') return value;
	return Object.fromEntries(
		Object.entries(value)
			.reverse()
			.map(([key, inside]) => [key, turnKeys(inside)]),
	);
}
