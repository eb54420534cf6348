import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineDiff, unifiedDiff, type DiffHunk } from '#lib/formats/line-diff.ts';

function body(hunks: readonly DiffHunk[]): readonly string[] {
	const marks = { same: ' ', added: '+', removed: '-' } as const;
	return hunks.flatMap(({ lines }) => lines.map(({ kind, text }) => `${marks[kind]}${text}`));
}

/** The most lines that both have in the same order. */
function commonLines(a: readonly string[], b: readonly string[]): number {
	let above = new Array<number>(b.length + 1).fill(0);
	for (const line of a) {
		const row = [0];
		for (const [at, other] of b.entries()) {
			row.push(line === other ? (above[at] ?? 0) + 1 : Math.max(above[at + 1] ?? 0, row[at] ?? 0));
		}
		above = row;
	}
	return above[b.length] ?? 0;
}

/** What `patch` makes of `a`. */
function patched(a: string, patch: string): string {
	const folder = mkdtempSync(join(tmpdir(), 'rolemap-diff-'));
	writeFileSync(join(folder, 'page.md'), a);
	writeFileSync(join(folder, 'page.diff'), patch);
	execFileSync('patch', ['--binary', '-s', '-p1', '-E', '-i', 'page.diff'], { cwd: folder });
	return readFileSync(join(folder, 'page.md'), 'utf8');
}

const numbered = (count: number): string[] =>
	Array.from({ length: count }, (_, at) => `line ${String(at)}\n`);

describe('lineDiff', () => {
	it('says nothing of equal texts', () => {
		expect(lineDiff('a\nb\n', 'a\nb\n')).toEqual([]);
	});

	it('shows a changed line with three lines around it and the numbers of both texts', () => {
		const lines = numbered(20);
		const hunks = lineDiff(lines.join(''), lines.with(9, 'other\n').join(''));
		expect(hunks).toHaveLength(1);
		expect(hunks[0]?.before).toEqual({ start: 7, count: 7 });
		expect(body(hunks)).toEqual([
			' line 6',
			' line 7',
			' line 8',
			'-line 9',
			'+other',
			' line 10',
			' line 11',
			' line 12',
		]);
		expect(hunks[0]?.lines[3]).toEqual({ kind: 'removed', text: 'line 9', before: 10, after: null });
	});

	it('joins hunks whose context meets and parts those further off', () => {
		const lines = numbered(30);
		const near = lines.with(5, 'x\n').with(12, 'y\n').join('');
		const far = lines.with(5, 'x\n').with(13, 'y\n').join('');
		expect(lineDiff(lines.join(''), near)).toHaveLength(1);
		expect(lineDiff(lines.join(''), far)).toHaveLength(2);
	});

	it('tells a changed line end and a missing last one', () => {
		expect(body(lineDiff('a\r\nb\n', 'a\nb\n'))).toEqual(['-a', '+a', ' b']);
		expect(lineDiff('a\nb', 'a\nb\n')[0]?.lines.at(-2)).toMatchObject({ kind: 'removed', unended: true });
	});

	it('writes a new and a removed file as a patch does', () => {
		expect(unifiedDiff(lineDiff('', 'a\n'), null, 'new.md')).toBe(
			'--- /dev/null\n+++ b/new.md\n@@ -0,0 +1,1 @@\n+a\n',
		);
		expect(unifiedDiff(lineDiff('a\n', ''), 'old.md', null)).toBe(
			'--- a/old.md\n+++ /dev/null\n@@ -1,1 +0,0 @@\n-a\n',
		);
	});

	it('is a patch that makes the second text of the first, by the shortest script', () => {
		const seed = 4305;
		const text = fc
			.array(fc.constantFrom('a', 'b', 'c', '', 'd d'), { maxLength: 14 })
			.chain((lines) => fc.constantFrom(lines.join('\n'), lines.map((line) => `${line}\n`).join('')));
		fc.assert(
			fc.property(text, text, (a, b) => {
				fc.pre(a !== b && a !== '' && b !== '');
				expect(patched(a, unifiedDiff(lineDiff(a, b), 'page.md', 'page.md'))).toBe(b);
				const same = lineDiff(a, b, 100).flatMap(({ lines }) => lines.filter(({ kind }) => kind === 'same'));
				const split = (text: string): string[] => text.match(/.*\n|.+$/g) ?? [];
				expect(same).toHaveLength(commonLines(split(a), split(b)));
			}),
			{ seed, numRuns: 60 },
		);
	});

	it('takes little time for a page of 10,000 lines, few changes or all', () => {
		const lines = numbered(10_000);
		const few = lines.map((line, at) => (at % 500 === 3 ? `changed ${line}` : line));
		const all = lines.map((line) => `changed ${line}`);
		const start = performance.now();
		expect(body(lineDiff(lines.join(''), few.join(''))).filter((line) => line.startsWith('+'))).toHaveLength(
			20,
		);
		const between = performance.now();
		expect(lineDiff(lines.join(''), all.join(''))[0]?.after.count).toBe(10_000);
		console.info(
			`line diff of 10,000 lines: 20 changes ${(between - start).toFixed(0)} ms, all ${(performance.now() - between).toFixed(0)} ms`,
		);
	});
});
