import { afterEach, expect, test } from 'vitest';
import { parseTopics } from '#lib/formats/leveled-topics/parse-topics.ts';
import { readLadder } from '#lib/formats/markdown-ladder/read.ts';
import { readNative } from '#lib/formats/native/read.ts';
import { collectionNames } from '#lib/model/change.ts';
import { fileKindWords } from '#lib/words/english/file-kinds.ts';
import { jsonWords } from '#lib/words/english/json.ts';
import { nativeWords, wantedWords } from '#lib/words/english/native.ts';
import { workbookFaultWords, xmlFaultWords, yamlFaultWords } from '#lib/words/english/tables.ts';
import {
	collectionInGerman,
	kindsInGerman,
	reasonInGerman,
	wantedInGerman,
} from '#lib/words/german/reasons.ts';
import { sayIssue, speak } from '#lib/words/words.ts';

afterEach(() => speak('en'));

const bytes = (text: string) => new TextEncoder().encode(text);

test('every reason of ours is said in German, and what others said stays', () => {
	const catalogues = [jsonWords, wantedWords, xmlFaultWords, workbookFaultWords, yamlFaultWords];
	const ours = catalogues.flatMap((catalogue) => Object.values<string>(catalogue));
	expect(ours.length).toBeGreaterThanOrEqual(50);
	expect(ours.filter((text) => reasonInGerman(text) === text)).toEqual([]);
	expect(collectionNames.filter((name) => collectionInGerman(name) === name)).toEqual([]);
	expect(reasonInGerman('Unexpected token')).toBe('Unexpected token');
	expect(wantedInGerman(nativeWords.wanted(['growth', 'lateral']))).toBe('eins von „growth“, „lateral“');
	expect(
		kindsInGerman(
			`${fileKindWords.counted([
				['.png', 2],
				['', 1],
			])}, ${fileKindWords.more(3)}`,
		),
	).toBe('2 .png, 1 ohne Endung, 3 anderer Art');
});

test('damaged files are told of in German throughout', async () => {
	await speak('de');
	const cut = readNative({ path: 'a.rolemap.json', bytes: bytes('{"format": "rolemap", "roles": [') });
	const odd = readNative({
		path: 'b.rolemap.json',
		bytes: bytes('{"format": "rolemap", "version": 3, "id": "x", "title": 7, "roles": {}}'),
	});
	const yaml = parseTopics('t.md', '---\ntitle: "open\ntopics: [\n---\n');
	const ladder = readLadder([
		{ path: 'vp.md', bytes: bytes('# VP\n') },
		{ path: 'rolemap.json', bytes: bytes('{\n "format": rolemap\n}') },
	]);
	const issues = [cut, odd, yaml, ladder].flatMap((read) => read.issues);
	expect(issues.map(({ code }) => code)).toEqual(
		expect.arrayContaining(['native-broken', 'native-value-wrong', 'yaml-broken', 'rolemap-json-broken']),
	);
	const english = /\b(the|is|are|this|that|with|not|where|a file|JSON at)\b/i;
	// What stands in quotes is what the browser or the file itself said.
	const said = issues.map((issue) => sayIssue(issue).message.replace(/„[^“]*“/g, ''));
	expect(said.filter((sentence) => english.test(sentence))).toEqual([]);
});
