import * as v from 'valibot';
import { expect, test } from 'vitest';
import { schemaLines } from '#lib/formats/native/schema-lines.ts';
import { writeNative } from '#lib/formats/native/write.ts';
import { documentSchema } from '#lib/model/document.ts';
import type { ProjectedDocument } from '#lib/model/projection.ts';
import { makeDocument } from '../../../make/document.ts';
import { makeOddLadder } from '../../../make/odd-ladder.ts';

test('what is written is the document, and what its schema allows', () => {
	const document = makeOddLadder();
	const read: unknown = JSON.parse(writeNative(document));
	expect(read).toEqual(document);
	expect(v.safeParse(documentSchema, read).success).toBe(true);
});

test('the order in which a document was put together does not show', () => {
	const document = makeOddLadder();
	const turned = turnKeys(document) as ProjectedDocument;
	expect(Object.keys(turned)[0]).not.toBe(Object.keys(document)[0]);
	expect(writeNative(turned)).toBe(writeNative(document));
});

test('unknown keys come last, undefined ones not at all, and __proto__ is a key like any other', () => {
	const schema = v.object({ b: v.exactOptional(v.object({ y: v.string(), x: v.string() })), a: v.string() });
	const value = JSON.parse('{"__proto__": 1, "z": 2, "a": "a", "b": {"x": "x", "y": "y"}}') as object;
	const text = schemaLines({ ...value, ['__proto__']: 1, gone: undefined }, schema);
	expect(text).toBe('{ "b": { "y": "y", "x": "x" }, "a": "a", "__proto__": 1, "z": 2 }');
});

test('a changed statement is one changed line, and a first statement only adds lines', () => {
	const [role] = makeOddLadder().roles;
	const before = writeNative(makeDocument({ roles: [role!] })).split('\n');
	const note = { id: 'n', text: 'One' };
	const one = writeNative(makeDocument({ roles: [{ ...role!, notes: [note] }] })).split('\n');
	const other = writeNative(makeDocument({ roles: [{ ...role!, notes: [{ ...note, text: 'Two' }] }] }));
	expect(one.filter((line, at) => line !== other.split('\n')[at])).toEqual([
		'\t\t\t\t{ "id": "n", "text": "One" }',
	]);
	expect(before.filter((line) => !one.includes(line))).toEqual(['\t\t\t"notes": []']);
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
