import { expect, test } from 'vitest';
import { writeGraphml } from '#lib/formats/graphml/write.ts';
import { writeNative } from '#lib/formats/native/write.ts';
import { writeMermaid } from '#lib/formats/mermaid/write.ts';
import { makeDocument } from '../../make/document.ts';
import { makeOddLadder } from '../../make/odd-ladder.ts';

test('json', () =>
	expect(writeNative(makeOddLadder())).toMatchFileSnapshot('./odd-ladder.json'));

test('mermaid', () =>
	expect(writeMermaid(makeOddLadder())).toMatchFileSnapshot('./odd-ladder.mmd'));

test('graphml', () =>
	expect(writeGraphml(makeOddLadder())).toMatchFileSnapshot('./odd-ladder.graphml'));

test('nothing at all is still a file of its kind', async () => {
	await expect(writeMermaid(makeDocument({}))).toMatchFileSnapshot('./empty.mmd');
	await expect(writeGraphml(makeDocument({}))).toMatchFileSnapshot('./empty.graphml');
});
