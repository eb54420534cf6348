import type { ProjectedDocument } from '#lib/model/projection.ts';
import type { Range } from '#lib/model/range.ts';
import type { Transition } from '#lib/model/transition.ts';
import type { WaysQuestion } from '#lib/analysis/routes/ways-question.ts';
import { makeDocument, makeMove, makeRole } from './document.ts';
import { randomNumbers } from './ladders.ts';

/** A ladder of 2 to 9 roles with moves at random, with ties, cycles, open ends and timelines that are not stated. */
export function randomWays(seed: number): ProjectedDocument {
	const random = randomNumbers(seed);
	const below = (count: number) => Math.floor(random() * count);
	const count = 2 + below(8);
	const roles = Array.from({ length: count }, (_, at) =>
		makeRole({
			id: `${'cab'.charAt(below(3))}${at}`,
			rank: below(4),
			trackIds: below(6) === 0 ? [] : [below(3) === 0 ? 'lead' : 'craft'],
			...(below(3) === 0 ? {} : { levelId: `l${below(3)}` }),
		}),
	);
	const density = 0.2 + random() * 0.5;
	const pairs = roles.flatMap((from) => roles.map((to) => [from.id, to.id] as const));
	const transitions = pairs
		.filter(([from, to]) => from !== to && random() < density)
		.map(([from, to]) => makeMove({ from, to, timeline: timeline(below), shifts: shifts(below(11)) }));
	return makeDocument({
		roles,
		transitions: transitions.sort(() => random() - 0.5),
		tracks: [
			{ id: 'craft', frameworkId: 'ladder', name: 'Craft', aliases: [], kind: 'ic', order: 0 },
			{ id: 'lead', frameworkId: 'ladder', name: 'Lead', aliases: [], kind: 'management', order: 1 },
		],
		levels: [0, 1, 2].map((ordinal) => ({
			id: `l${ordinal}`,
			frameworkId: 'ladder',
			name: `Level ${ordinal}`,
			ordinal,
		})),
	});
}

function timeline(below: (count: number) => number): Transition['timeline'] {
	const min = below(5) / 2;
	const max = min + below(4) / 2;
	const shape = below(10);
	const values: readonly Range[] = [
		{ text: 'some time', kind: 'text' },
		{ text: '-3', kind: 'point', min: -3, max: -3 },
		{ text: 'up to', kind: 'point', max, open: 'below' },
		{ text: 'or more', kind: 'range', min, max, open: 'above' },
		{ text: 'from', kind: 'point', min, open: 'above' },
	];
	if (shape === 9) return [];
	const value = values[shape] ?? { text: 'years', kind: 'range', min, max };
	return [{ value, text: value.text, from: 'own' }];
}

function shifts(count: number): Transition['shifts'] {
	return Array.from({ length: count }, (_, at) => ({ id: `s${at}`, from: 'a', to: 'b', alsoStated: [] }));
}

/** A question for two roles of `document`, with filters at random. */
export function randomQuestion(document: ProjectedDocument, seed: number): WaysQuestion {
	const random = randomNumbers(seed * 7919);
	const some = () => document.roles[Math.floor(random() * document.roles.length)]?.id ?? '';
	const often = (chance: number) => random() < chance;
	const from = some();
	let to = some();
	while (to === from) to = some();
	return {
		from,
		to,
		k: 1 + Math.floor(random() * 12),
		order: (['years', 'moves', 'change'] as const)[Math.floor(random() * 3)] ?? 'years',
		withoutPeople: often(0.15),
		withoutDown: often(0.2),
		pass: often(0.25) ? [some(), ...(often(0.3) ? [some()] : [])] : [],
		avoid: often(0.2) ? [some()] : [],
		years: often(0.25) ? Math.floor(random() * 16) / 2 : null,
		spent: often(0.3) ? Math.floor(random() * 6) / 2 : 0,
	};
}
