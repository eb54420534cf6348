import { grades, type Evidence, type Grade } from '#lib/model/readiness/readiness.ts';
import type { Item } from '#lib/model/role.ts';
import type { Transition } from '#lib/model/transition.ts';

/** How a sign that was judged stands in the ladder of today. */
export type Standing = 'same' | 'changed' | 'gone';

/** One sign of readiness, and what one reviewer said of it. */
export interface Judged {
	readonly item: Pick<Item, 'id' | 'text' | 'src' | 'children'>;
	/** The heading it stands under, '' where its page has no groups. */
	readonly group: string;
	readonly standing: Standing;
	/** null where it is not assessed. */
	readonly evidence: Evidence | null;
}

export interface ReadinessReading {
	/** The signs of the page in its order, then those that were judged and are not on it any more. */
	readonly rows: readonly Judged[];
	readonly figure: ReadinessFigure;
}

/** "3 of 6", and what it is made of. Signs that are gone from the page do not count. */
export interface ReadinessFigure {
	readonly shown: number;
	readonly emerging: number;
	readonly assessed: number;
	readonly of: number;
	/** (shown + half of emerging) / all signs, 0 to 1; null where fewer than `leastAssessed` are assessed. */
	readonly share: number | null;
}

/** Fewer assessments than this are "not enough evidence" (domain.md 2.4). */
export const leastAssessed = 3;

const weights: Readonly<Record<Grade, number>> = { 'not-yet': 0, emerging: 0.5, shown: 1 };

/** What `evidence`, all of one reviewer about one person and this move, says of the move's signs. */
export function readinessReading(
	move: Pick<Transition, 'indicators'>,
	evidence: readonly Evidence[],
): ReadinessReading {
	const { claims, left } = claimed(move.indicators, evidence);
	const groups = groupsOf(move.indicators);
	const present = move.indicators.map((item, at): Judged => {
		const found = claims.get(item) ?? null;
		const standing = found && found.itemText !== item.text ? 'changed' : 'same';
		return { item, group: groups[at] ?? '', standing, evidence: found };
	});
	const gone = left.map((one): Judged => ({
		item: { id: `gone ${one.id}`, text: one.itemText },
		group: '',
		standing: 'gone',
		evidence: one,
	}));
	return { rows: [...present, ...gone], figure: figureOf(present) };
}

/** The words decide whose sign an assessment is, then its id: a page that is read anew may name its signs anew. */
function claimed(
	items: readonly Item[],
	evidence: readonly Evidence[],
): { readonly claims: ReadonlyMap<Item, Evidence>; readonly left: readonly Evidence[] } {
	const claims = new Map<Item, Evidence>();
	let left = evidence;
	const rules: readonly ((item: Item, one: Evidence) => boolean)[] = [
		(item, one) => item.text === one.itemText && item.id === one.itemId,
		(item, one) => item.text === one.itemText,
		(item, one) => item.id === one.itemId,
	];
	for (const isOf of rules) {
		left = left.filter((one) => {
			const item = items.find((candidate) => !claims.has(candidate) && isOf(candidate, one));
			if (item) claims.set(item, one);
			return !item;
		});
	}
	return { claims, left };
}

/** The headings that group the signs, one for each; '' for all where they stand under one. */
function groupsOf(items: readonly Item[]): readonly string[] {
	const headings = items.map(({ src }) => src?.path.at(-1) ?? '');
	return new Set(headings.filter((heading) => heading !== '')).size > 1 ? headings : items.map(() => '');
}

export function figureOf(rows: readonly Judged[]): ReadinessFigure {
	const counted = rows.filter(({ standing }) => standing !== 'gone');
	const count = (grade: Grade) => counted.filter(({ evidence }) => evidence?.state === grade).length;
	const [shown, emerging] = [count('shown'), count('emerging')];
	const assessed = shown + emerging + count('not-yet');
	const share = assessed < leastAssessed ? null : (shown + weights.emerging * emerging) / counted.length;
	return { shown, emerging, assessed, of: counted.length, share };
}

/** The signs that are still to be shown, those not begun first. */
export function missingSigns(reading: ReadinessReading): readonly Judged[] {
	const rank = ({ evidence }: Judged) => (evidence ? grades.indexOf(evidence.state) : 0);
	return reading.rows
		.filter(({ standing, evidence }) => standing !== 'gone' && evidence?.state !== 'shown')
		.toSorted((a, b) => rank(a) - rank(b));
}

/** One sign in two views. */
export interface Compared {
	readonly mine: Judged;
	readonly theirs: Judged;
	readonly relation: 'apart' | 'one-sided' | 'agreed' | 'neither';
	/** How far apart, 0 to 1. */
	readonly gap: number;
}

const order: readonly Compared['relation'][] = ['apart', 'one-sided', 'agreed', 'neither'];

/** Two views of the same signs: where they are furthest apart first, then what only one of them judged. */
export function compareViews(mine: ReadinessReading, theirs: ReadinessReading): readonly Compared[] {
	const pairs = mine.rows
		.filter(({ standing }) => standing !== 'gone')
		.flatMap((row): readonly Compared[] => {
			const other = theirs.rows.find(({ item }) => item.id === row.item.id);
			return other ? [compared(row, other)] : [];
		});
	return pairs.toSorted((a, b) => order.indexOf(a.relation) - order.indexOf(b.relation) || b.gap - a.gap);
}

function compared(mine: Judged, theirs: Judged): Compared {
	const [one, other] = [mine.evidence, theirs.evidence];
	if (!one && !other) return { mine, theirs, relation: 'neither', gap: 0 };
	if (!one || !other) return { mine, theirs, relation: 'one-sided', gap: 0 };
	const gap = Math.abs(weights[one.state] - weights[other.state]);
	return { mine, theirs, relation: gap === 0 ? 'agreed' : 'apart', gap };
}

/** One spoke of the picture: a group of signs where the page has groups, else one sign. */
export interface ReadinessSpoke {
	readonly title: string;
	/** How many signs it stands for. */
	readonly of: number;
	/** 0 to 1; null where nothing of it is assessed. */
	readonly reached: number | null;
}

export function readinessSpokes({ rows }: ReadinessReading): readonly ReadinessSpoke[] {
	const counted = rows.filter(({ standing }) => standing !== 'gone');
	const grouped = counted.some(({ group }) => group !== '');
	const spokes = new Map<string, Judged[]>();
	for (const row of counted) {
		const key = grouped ? row.group : row.item.id;
		spokes.set(key, [...(spokes.get(key) ?? []), row]);
	}
	return [...spokes].map(([key, of]) => {
		const assessed = of.flatMap(({ evidence }) => (evidence ? [weights[evidence.state]] : []));
		const sum = assessed.reduce((total, weight) => total + weight, 0);
		return {
			title: grouped ? key : (of[0]?.item.text ?? ''),
			of: of.length,
			reached: assessed.length === 0 ? null : sum / of.length,
		};
	});
}
