import type { Span } from '../page-block.ts';
import type { Moved, PageEdit } from './page-edits.ts';

/** One place of a list as it shall be: a body that is there, by its index, or the lines of a new one. */
export type Wanted = { readonly body: number } | { readonly text: string };

/** Bodies among their siblings, and what shall stand in place of those that are `entries`. */
export interface Sequence {
	readonly text: string;
	readonly bodies: readonly Span[];
	/** Which bodies are entries of the list; the others stay where they are. */
	readonly entries: readonly number[];
	readonly wanted: readonly Wanted[];
	readonly depth: number;
	readonly owner: string;
	/** What parts two bodies where there are no two to learn it from. */
	readonly between: string;
}

/** Indexes into `numbers` of a longest rising run: what may stay in place while the rest moves around it. */
export function longestRising(numbers: readonly number[]): readonly number[] {
	const ends: number[] = [];
	const before = new Array<number>(numbers.length).fill(-1);
	for (const [at, number] of numbers.entries()) {
		let low = 0;
		let high = ends.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1;
			else high = middle;
		}
		before[at] = low > 0 ? (ends[low - 1] ?? -1) : -1;
		ends[low] = at;
	}
	const run: number[] = [];
	for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) run.push(at);
	return run.reverse();
}

/** The edits that make the list as wanted: new lines put in, lines taken out, lines moved, all others untouched. */
export function sequenceEdits(sequence: Sequence): readonly PageEdit[] {
	const { bodies, entries, wanted, depth, owner } = sequence;
	const present = wanted.flatMap((one, at) => ('body' in one ? [{ at, body: one.body }] : []));
	const staying = new Set(
		longestRising(present.map(({ body }) => body)).map((run) => present[run]?.at ?? -1),
	);
	const stays = new Set([...staying].map((at) => bodyOf(wanted[at])));
	const leaves = new Set(entries.filter((body) => !stays.has(body)));
	const between = betweenOf(sequence);
	const edit = (span: Span, parts: PageEdit['parts']): PageEdit => ({ ...span, parts, depth, owner });
	const part = (one: Wanted): string | Moved =>
		'body' in one ? { ...(bodies[one.body] as Span), depth } : one.text;
	if (leaves.size === bodies.length) {
		const [first, last] = [bodies[0] as Span, bodies.at(-1) as Span];
		const parts = wanted.flatMap((one, at) => (at > 0 ? [between, part(one)] : [part(one)]));
		return [edit({ from: first.from, to: last.to }, parts)];
	}
	const edits: PageEdit[] = removals(bodies, leaves).map((span) => edit(span, []));
	let after: number | null = null;
	let waiting: Wanted[] = [];
	const place = (next: number | null): void => {
		if (waiting.length === 0) return;
		const last = after === null ? null : bodies[after];
		// Before the first that stays; where none of the entries does, in place of the first of them.
		const ahead = bodies[next ?? entries[0] ?? 0] as Span;
		if (last)
			edits.push(
				edit(
					{ from: last.to, to: last.to },
					waiting.flatMap((one) => [between, part(one)]),
				),
			);
		else if (next === null && leaves.has(entries[0] ?? 0))
			edits.push(...inPlace(sequence, leaves, waiting.map(part), between));
		else
			edits.push(
				edit(
					{ from: ahead.from, to: ahead.from },
					waiting.flatMap((one) => [part(one), between]),
				),
			);
		waiting = [];
	};
	for (const [at, one] of wanted.entries()) {
		if (!staying.has(at)) waiting.push(one);
		else {
			place(bodyOf(one));
			after = bodyOf(one);
		}
	}
	place(null);
	return edits;
}

/** All entries leave and others come, beside bodies that are none: they stand where the first entry stood. */
function inPlace(
	sequence: Sequence,
	leaves: ReadonlySet<number>,
	parts: PageEdit['parts'],
	between: string,
): readonly PageEdit[] {
	const { bodies, entries, depth, owner } = sequence;
	const first = entries[0] ?? 0;
	const before = bodies.findLastIndex((_, at) => at < first && !leaves.has(at));
	const lead = bodies[before];
	const next = bodies.find((_, at) => at > first && !leaves.has(at));
	if (lead)
		return [{ from: lead.to, to: lead.to, parts: parts.flatMap((part) => [between, part]), depth, owner }];
	const at = next?.from ?? 0;
	return [{ from: at, to: at, parts: parts.flatMap((part) => [part, between]), depth, owner }];
}

function bodyOf(one: Wanted | undefined): number {
	return one !== undefined && 'body' in one ? one.body : -1;
}

/** Runs of leaving bodies with the gap to the next that stays, or for the last ones from the one before. */
function removals(bodies: readonly Span[], leaves: ReadonlySet<number>): readonly Span[] {
	const spans: Span[] = [];
	for (let at = 0; at < bodies.length; at++) {
		if (!leaves.has(at)) continue;
		let end = at;
		while (leaves.has(end + 1)) end++;
		const next = bodies[end + 1];
		const span = next
			? { from: (bodies[at] as Span).from, to: next.from }
			: { from: (bodies[at - 1] as Span).to, to: (bodies[end] as Span).to };
		spans.push(span);
		at = end;
	}
	return spans;
}

/** What parts two siblings: what parts the last two, or the usual for the kind. */
function betweenOf({ text, bodies, between }: Sequence): string {
	const [one, other] = bodies.slice(-2);
	if (one === undefined || other === undefined) return between;
	const gap = text.slice(one.to, other.from);
	return /^\s+$/.test(gap) ? gap.replace(/[ \t]+$/, '') : between;
}
