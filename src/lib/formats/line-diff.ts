/** A line of one or both texts, without its line end; numbers count from 1. */
export interface DiffLine {
	readonly kind: 'same' | 'added' | 'removed';
	readonly text: string;
	/** Its number in the first text; null for an added line. */
	readonly before: number | null;
	/** Its number in the second text; null for a removed line. */
	readonly after: number | null;
	/** Set where the text ends with this line and no line end follows, as a patch has to say. */
	readonly unended?: true;
}

/** Lines that changed, with the same lines around them: what `@@ -before,… +after,… @@` heads. */
export interface DiffHunk {
	/** Where the hunk starts and how many lines of each text it holds; as in a patch, 0 lines start at the line above. */
	readonly before: { readonly start: number; readonly count: number };
	readonly after: { readonly start: number; readonly count: number };
	readonly lines: readonly DiffLine[];
}

type Step = 'same' | 'added' | 'removed';

/** Beyond this many changes in one stretch the shortest script is not looked for: Myers' time is their square. */
const mostChanges = 2000;

/** Lines with their line ends, so that a changed line end is a changed line. */
function linesOf(text: string): readonly string[] {
	return text.match(/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g) ?? [];
}

/** Myers, "An O(ND) Difference Algorithm" (1986): the furthest x on every diagonal, by the number of changes. */
function shortestScript(a: readonly string[], b: readonly string[]): readonly Step[] | null {
	const most = Math.min(a.length + b.length, mostChanges);
	const trace: Int32Array[] = [];
	const furthest = new Int32Array(2 * most + 3);
	const middle = most + 1;
	for (let changes = 0; changes <= most; changes++) {
		trace.push(furthest.slice(middle - changes - 1, middle + changes + 2));
		for (let k = -changes; k <= changes; k += 2) {
			const [left, right] = [at(furthest, middle + k - 1), at(furthest, middle + k + 1)];
			const down = k === -changes || (k !== changes && left < right);
			let x = down ? right : left + 1;
			while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
			furthest[middle + k] = x;
			if (x >= a.length && x - k >= b.length) return walkedBack(trace, a.length, b.length);
		}
	}
	return null;
}

function at(numbers: Int32Array, index: number): number {
	return numbers[index] ?? 0;
}

function walkedBack(trace: readonly Int32Array[], lengthA: number, lengthB: number): readonly Step[] {
	const steps: Step[] = [];
	let x = lengthA;
	let y = lengthB;
	for (let changes = trace.length - 1; changes >= 0; changes--) {
		const furthest = trace[changes] ?? new Int32Array();
		const k = x - y;
		const [left, right] = [at(furthest, changes + k), at(furthest, changes + k + 2)];
		const down = k === -changes || (k !== changes && left < right);
		const fromX = changes === 0 ? 0 : down ? right : left;
		const fromY = changes === 0 ? 0 : fromX - (down ? k + 1 : k - 1);
		const snake = changes === 0 ? x : x - fromX - (down ? 0 : 1);
		for (let same = 0; same < snake; same++) steps.push('same');
		if (changes > 0) steps.push(down ? 'added' : 'removed');
		x = fromX;
		y = fromY;
	}
	return steps.reverse();
}

/** The steps from `a` to `b`: equal ends are set aside first, and a stretch without much in common is replaced whole. */
function stepsBetween(a: readonly string[], b: readonly string[]): readonly Step[] {
	const shorter = Math.min(a.length, b.length);
	let head = 0;
	while (head < shorter && a[head] === b[head]) head++;
	let tail = 0;
	while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
	const middleA = a.slice(head, a.length - tail);
	const middleB = b.slice(head, b.length - tail);
	const middle = shortestScript(middleA, middleB) ?? [
		...middleA.map((): Step => 'removed'),
		...middleB.map((): Step => 'added'),
	];
	return [...new Array<Step>(head).fill('same'), ...middle, ...new Array<Step>(tail).fill('same')];
}

function diffLines(a: readonly string[], b: readonly string[]): readonly DiffLine[] {
	let before = 0;
	let after = 0;
	return stepsBetween(a, b).map((kind) => {
		const written = kind === 'added' ? b[after] : a[before];
		if (kind !== 'added') before++;
		if (kind !== 'removed') after++;
		const text = (written ?? '').replace(/(?:\r\n|\n|\r)$/, '');
		return {
			kind,
			text,
			before: kind === 'added' ? null : before,
			after: kind === 'removed' ? null : after,
			...(text === written ? { unended: true as const } : {}),
		};
	});
}

function sideOf(
	lines: readonly DiffLine[],
	from: number,
	to: number,
	side: 'before' | 'after',
): DiffHunk['before'] {
	const numbers = lines.slice(from, to).flatMap((line) => line[side] ?? []);
	const above = lines.slice(0, from).findLast((line) => line[side] !== null);
	return { start: numbers[0] ?? above?.[side] ?? 0, count: numbers.length };
}

/**
 * What changed from `a` to `b`, in lines, each hunk with `context` same lines around it. No hunks where the texts are
 * equal. Takes time for the lines and the square of the changes; texts with thousands of changes between their first
 * and last are shown as replaced.
 */
export function lineDiff(a: string, b: string, context = 3): readonly DiffHunk[] {
	if (a === b) return [];
	const lines = diffLines(linesOf(a), linesOf(b));
	const hunks: DiffHunk[] = [];
	let at = 0;
	while (at < lines.length) {
		const first = lines.findIndex(({ kind }, index) => index >= at && kind !== 'same');
		if (first < 0) break;
		let last = first;
		for (let next = first; next < lines.length && next - last <= 2 * context + 1; next++) {
			if (lines[next]?.kind !== 'same') last = next;
		}
		const from = Math.max(at, first - context);
		const to = Math.min(lines.length, last + context + 1);
		hunks.push({
			before: sideOf(lines, from, to, 'before'),
			after: sideOf(lines, from, to, 'after'),
			lines: lines.slice(from, to),
		});
		at = to;
	}
	return hunks;
}

/** `hunks` as a patch of the file, as `git diff` and `patch` read it; null for a side where there is no file. */
export function unifiedDiff(hunks: readonly DiffHunk[], before: string | null, after: string | null): string {
	if (hunks.length === 0) return '';
	const marks = { same: ' ', added: '+', removed: '-' } as const;
	const body = hunks.flatMap((hunk) => {
		const [from, to] = [hunk.before, hunk.after].map(
			({ start, count }) => `${String(start)},${String(count)}`,
		);
		const lines = hunk.lines.flatMap(({ kind, text, unended }) => {
			return [`${marks[kind]}${text}`, ...(unended ? ['\\ No newline at end of file'] : [])];
		});
		return [`@@ -${String(from)} +${String(to)} @@`, ...lines];
	});
	const names = [before === null ? '/dev/null' : `a/${before}`, after === null ? '/dev/null' : `b/${after}`];
	return [`--- ${String(names[0])}`, `+++ ${String(names[1])}`, ...body, ''].join('\n');
}
