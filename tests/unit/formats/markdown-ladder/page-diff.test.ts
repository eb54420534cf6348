import { expect, test } from 'vitest';
import { pageDiff } from '#lib/formats/markdown-ladder/page-diff.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('a diff names the files that change, come and go, and the lines in them', () => {
	const originals = new Map([
		['a.md', bytes('# A\n\n- one\n- two\n')],
		['same.md', bytes('# Same\n')],
		['gone.md', bytes('# Gone\n')],
	]);
	const files = [
		{ path: 'same.md', bytes: bytes('# Same\n') },
		{ path: 'new.md', bytes: bytes('# New\n') },
		{ path: 'a.md', bytes: bytes('# A\n\n- one\n- three\n') },
	];
	const diffs = pageDiff({ files, removed: ['gone.md'] }, originals);
	expect(diffs.map(({ path, kind }) => `${path} ${kind}`)).toEqual([
		'a.md changed',
		'gone.md removed',
		'new.md added',
	]);
	const lines = (at: number) =>
		diffs[at]?.hunks.flatMap((hunk) => hunk.lines.map(({ kind, text }) => `${kind} ${text}`));
	expect(lines(0)).toEqual(['same # A', 'same ', 'same - one', 'removed - two', 'added - three']);
	expect(lines(1)).toEqual(['removed # Gone']);
	expect(lines(2)).toEqual(['added # New']);
});
