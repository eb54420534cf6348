import { matchable } from '#lib/model/matchable.ts';
import type { Item } from '#lib/model/role.ts';
import type { MoveOutlook } from './move-outlook.ts';

/** Something a person can do on the way: an action, or an accelerator of the move. */
export interface BuildingStep {
	readonly id: string;
	readonly kind: 'action' | 'accelerator';
	/** Its title, or its text where it has no other. */
	readonly text: string;
}

/** A step that the page itself connects to a sign, and by what. */
export interface Connected {
	readonly step: BuildingStep;
	/** The words that both say, as the sign writes them; none where a link to the same place connects them. */
	readonly words: readonly string[];
}

/** Every step of a move, actions first. */
export function stepsOf({
	move,
	universal,
}: Pick<MoveOutlook, 'move' | 'universal'>): readonly BuildingStep[] {
	return [
		...move.actions.map(({ id, title }): BuildingStep => ({ id, kind: 'action', text: title })),
		...move.accelerators.map(({ id, text }): BuildingStep => ({ id, kind: 'accelerator', text })),
		...universal.map(({ id, title }): BuildingStep => ({ id, kind: 'accelerator', text: title })),
	];
}

/**
 * The steps that would build `sign`, as far as the page says so: both link to the same place, or both say at least
 * two words that not every other step says as well. Nothing where it does not say so.
 */
export function buildingSteps(
	sign: Pick<Item, 'text' | 'children'>,
	outlook: Pick<MoveOutlook, 'move' | 'universal'>,
): readonly Connected[] {
	const all = texts(outlook);
	const steps = stepsOf(outlook).map((step, at) => ({ step, ...said(all[at] ?? '') }));
	const own = said(textOf(sign));
	const telling = [...own.words].filter(
		([stem]) => steps.filter(({ words }) => words.has(stem)).length <= Math.max(1, steps.length / 3),
	);
	return steps.flatMap(({ step, words, links }) => {
		const linked = [...own.links].some((link) => links.has(link));
		const both = telling.filter(([stem]) => words.has(stem)).map(([, word]) => word);
		return linked || both.length >= 2 ? [{ step, words: linked ? [] : both }] : [];
	});
}

/** What the page says of each step, in the order of `stepsOf`. */
function texts({ move, universal }: Pick<MoveOutlook, 'move' | 'universal'>): readonly string[] {
	return [
		...move.actions.map(({ title, items, examples }) =>
			[title, ...items.map(textOf), ...examples.map(textOf)].join('\n'),
		),
		...move.accelerators.map(textOf),
		...universal.map(({ title, text }) => `${title}\n${text}`),
	];
}

function textOf({ text, children }: Pick<Item, 'text' | 'children'>): string {
	return [text, ...(children ?? []).map(textOf)].join('\n');
}

/** Words by the stem that tells them, and the places that a text links to. */
function said(text: string): {
	readonly words: ReadonlyMap<string, string>;
	readonly links: ReadonlySet<string>;
} {
	const links = new Set([...text.matchAll(/\]\(([^()\s]+)/g)].map(([, link]) => link ?? ''));
	const words = matchable(text)
		.split(' ')
		.filter((word) => word.length > 3 && !common.has(word));
	return { words: new Map(words.map((word) => [stemOf(word), word])), links };
}

/** "budgets", "budgeting" and "budget" are one word: what is left without the commonest endings. */
function stemOf(word: string): string {
	const bare = word.replace(/(?:ments?|ings?|ers?|ed|es|s)$/u, '');
	return bare.length > 3 ? bare : word;
}

/** Words that any two lines may share without being about one thing. */
const common = new Set(
	(
		'about above across after also always among because been before being between both build business clear ' +
		'company demonstrated develop does doing each even every first from gain good great have high into just lead ' +
		'leader leadership less like make many more most much must need other others over people role roles same ' +
		'several skill skills some such take team teams than that their them then there these they this those through ' +
		'time under until upon using very well what when where which while will with within without work working would ' +
		'year years your'
	).split(' '),
);
