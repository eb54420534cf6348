import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseJson } from '#lib/formats/native/parse-json.ts';

function native(text: string): { ok: boolean; value?: unknown } {
	try {
		return { ok: true, value: JSON.parse(text) as unknown };
	} catch {
		return { ok: false };
	}
}

const expectAlike = (text: string) => {
	const ours = parseJson(text);
	const theirs = native(text);
	expect(ours.ok, text).toBe(theirs.ok);
	if (ours.ok) expect(ours.value, text).toEqual(theirs.value);
};

test('it takes and refuses what JSON.parse does, with the same value', () => {
	fc.assert(fc.property(fc.json(), expectAlike), { seed: 1, numRuns: 500 });
	const pieces = [
		'{',
		'}',
		'[',
		']',
		',',
		':',
		'"a"',
		'"',
		'\\',
		'1',
		'-',
		'.',
		'e',
		'0',
		'true',
		'null',
		' ',
		'\n',
		'/',
		"'",
		'\u0001',
		'NaN',
		'+',
	];
	const soup = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join(''));
	fc.assert(fc.property(soup, expectAlike), { seed: 2, numRuns: 20_000 });
});

test('it takes and refuses what JSON.parse does once a letter of a text is another', () => {
	const changed = fc
		.tuple(fc.json(), fc.nat(), fc.constantFrom(...'{}[],:"\\0-e \nx'))
		.map(([text, at, letter]) => {
			const place = at % (text.length + 1);
			return text.slice(0, place) + letter + text.slice(place + 1);
		});
	fc.assert(fc.property(changed, expectAlike), { seed: 3, numRuns: 5_000 });
});

test.each([
	['', 'nothing', 0],
	['  ', 'nothing', 2],
	['[1,]', 'trailing-comma', 3],
	['{"a": 1, }', 'trailing-comma', 9],
	['[1 // one\n]', 'comment', 3],
	['{/* a */}', 'comment', 1],
	["{'a': 1}", 'single-quotes', 1],
	["['a']", 'single-quotes', 1],
	['{a: 1}', 'no-quotes', 1],
	['{"a" 1}', 'no-colon', 5],
	['[1 2]', 'no-comma', 3],
	['[NaN]', 'not-a-number', 1],
	['[01]', 'not-a-number', 1],
	['[True]', 'unknown-word', 1],
	['["a\nb"]', 'open-string', 1],
	['["a\tb"]', 'control-character', 3],
	['["\\q"]', 'wrong-escape', 2],
	['{} {}', 'more-values', 3],
	['[*]', 'not-a-value', 1],
	['[', 'ends-early', 1],
	['{"a', 'ends-early', 3],
	['[tr', 'ends-early', 3],
	['['.repeat(200), 'too-deep', 160],
])('%j cannot be read: %s at %i', (text, fault, at) => {
	expect(parseJson(text)).toMatchObject({ ok: false, fault, at });
});

test('what JSON.parse loses in silence is told', () => {
	const parsed = parseJson(
		'{"a": 1, "a": 12345678901234567890, "b": 1e400, "c": 9007199254740992, "d": 0.1}',
	);
	expect(parsed.ok && parsed.oddities).toEqual([
		{ kind: 'inexact', at: 14, text: '12345678901234567890' },
		{ kind: 'repeated', at: 9, text: 'a' },
		{ kind: 'inexact', at: 41, text: '1e400' },
	]);
});
