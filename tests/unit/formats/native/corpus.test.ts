import { expect, test } from 'vitest';
import { takeIn } from '#lib/formats/files/intake.ts';
import { readNative } from '#lib/formats/native/read.ts';
import { writeNative } from '#lib/formats/native/write.ts';
import { project } from '#lib/model/projection.ts';
import type { Issue } from '#lib/model/issue.ts';
import { jsonCorpus, soundFile } from '../../../make/json-corpus.ts';
import { inTime } from '../../../make/in-time.ts';

const path = 'x.rolemap.json';
const bytesOf = (content: string | Uint8Array) =>
	typeof content === 'string' ? new TextEncoder().encode(content) : content;

/** As every way in does it: past the gate, then to the reader. */
function open(content: string | Uint8Array) {
	const { files, issues } = takeIn([{ path, bytes: bytesOf(content) }]);
	const [file] = files;
	if (file === undefined) return { ok: false as const, issues };
	return readNative(file);
}

const expectPlaced = (issues: readonly Issue[]) => {
	for (const { place, message } of issues) {
		expect(place?.file).toBe(path);
		expect(message).not.toMatch(/undefined|\[object|NaN is/);
	}
};

test.each(jsonCorpus)('$name', async ({ content, opens, code }) => {
	const opened = await inTime(1_000, () => open(content));
	expect(opened.ok).toBe(opens);
	expectPlaced(opened.issues);
	if (code !== null) expect(opened.issues.map((issue) => issue.code)).toContain(code);
	else expect(opened.issues).toEqual([]);
	if (!opened.ok) return expect(opened.issues).toHaveLength(1);
	// What was kept can be saved, and opens without a word.
	const again = open(writeNative(project(opened.value, { purpose: 'file' })));
	expect(again.ok && again.value).toEqual(opened.value);
	expect(
		again.issues.filter((issue) => !['native-newer', 'native-number-inexact'].includes(issue.code)),
	).toEqual([]);
	expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test('cut off at each of 200 places it says that it was, or where', () => {
	const sound = soundFile();
	for (let at = 0; at < 200; at++) {
		const cut = Math.floor((at * (sound.length - 2)) / 200);
		const opened = open(sound.slice(0, cut));
		expect(opened.ok, `cut at ${cut}`).toBe(false);
		expect(opened.issues, `cut at ${cut}`).toHaveLength(1);
		const [issue] = opened.issues;
		if (cut === 0) expect(issue?.code).toBe('file-empty');
		else {
			expect(issue?.code, `cut at ${cut}`).toBe('native-broken');
			expect(issue?.message, `cut at ${cut}`).toContain('it ends in the middle');
		}
	}
});
