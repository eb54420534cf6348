import type { Ladder, LadderMove, LadderRole } from './map-graph.ts';

const role = (id: string, name: string, lane: string, rank: number): LadderRole => ({ id, name, lane, rank });
const move = (from: string, to: string, label: string): LadderMove => ({ from, to, label });

/** Eleven roles on three tracks, as in a sketch of the product. */
export const smallLadder: Ladder = {
	lanes: ['Craft', 'Leadership', 'Executive'],
	roles: [
		role('e', 'Engineer', 'Craft', 1),
		role('se', 'Senior Engineer', 'Craft', 2),
		role('st', 'Staff Engineer', 'Craft', 3),
		role('pe', 'Principal Engineer', 'Craft', 4),
		role('de', 'Distinguished Engineer', 'Craft', 5),
		role('em', 'Engineering Manager', 'Leadership', 2),
		role('sm', 'Senior Manager', 'Leadership', 3),
		role('d', 'Director', 'Leadership', 4),
		role('vp', 'VP of Engineering', 'Leadership', 5),
		role('cto', 'CTO', 'Executive', 6),
		role('ceo', 'CEO', 'Executive', 7),
	],
	moves: [
		move('e', 'se', '1–3 yrs'),
		move('se', 'st', '2–4 yrs'),
		move('st', 'pe', '3–5 yrs'),
		move('pe', 'de', '4–8 yrs'),
		move('em', 'sm', '2–4 yrs'),
		move('sm', 'd', '3–5 yrs'),
		move('d', 'vp', '4–7 yrs'),
		move('vp', 'cto', '5–10+ yrs'),
		move('vp', 'ceo', '5–10+ yrs'),
		move('cto', 'ceo', '3–6 yrs'),
		move('se', 'em', '1–2 yrs'),
		move('st', 'em', ''),
		move('pe', 'sm', ''),
		move('de', 'd', ''),
	],
};

/** Sixteen roles, twenty-six moves: promotions, changes of track at one level, ways back. */
export const usualLadder: Ladder = {
	lanes: ['Individual contributor', 'Management', 'Executive'],
	roles: [
		role('e1', 'Software Engineer', 'Individual contributor', 1),
		role('e2', 'Software Engineer II', 'Individual contributor', 2),
		role('se', 'Senior Software Engineer', 'Individual contributor', 3),
		role('st', 'Staff Engineer', 'Individual contributor', 4),
		role('ss', 'Senior Staff Engineer', 'Individual contributor', 5),
		role('pe', 'Principal Engineer', 'Individual contributor', 6),
		role('de', 'Distinguished Engineer', 'Individual contributor', 7),
		role('tl', 'Tech Lead', 'Management', 3),
		role('em', 'Engineering Manager', 'Management', 4),
		role('sm', 'Senior Engineering Manager', 'Management', 5),
		role('d', 'Director of Engineering', 'Management', 6),
		role('sd', 'Senior Director', 'Management', 7),
		role('vp', 'VP of Engineering', 'Management', 8),
		role('cto', 'Chief Technology Officer', 'Executive', 9),
		role('cpo', 'Chief Product Officer', 'Executive', 9),
		role('ceo', 'Chief Executive Officer', 'Executive', 10),
	],
	moves: [
		move('e1', 'e2', '1–2 yrs'),
		move('e2', 'se', '2–3 yrs'),
		move('se', 'st', '3–5 yrs'),
		move('st', 'ss', '3–4 yrs'),
		move('ss', 'pe', '3–5 yrs'),
		move('pe', 'de', '5–8+ yrs'),
		move('tl', 'em', '1–2 yrs'),
		move('em', 'sm', '2–4 yrs'),
		move('sm', 'd', '3–5 yrs'),
		move('d', 'sd', '3–5 yrs'),
		move('sd', 'vp', '4–7 yrs'),
		move('vp', 'cto', '5–10+ yrs'),
		move('vp', 'ceo', '5–10+ yrs'),
		move('cto', 'ceo', '5–8 yrs'),
		move('cpo', 'ceo', '5–8 yrs'),
		move('se', 'tl', '1 yr'),
		move('tl', 'se', '1 yr'),
		move('se', 'em', '1–2 yrs'),
		move('st', 'em', '1 yr'),
		move('em', 'st', '1 yr'),
		move('ss', 'sm', '1–2 yrs'),
		move('pe', 'd', '1–2 yrs'),
		move('d', 'pe', '1 yr'),
		move('de', 'cto', '5–10 yrs'),
		move('cto', 'cpo', ''),
		move('em', 'tl', ''),
	],
};

/** A ladder of names as long as names get. */
export const longNamedLadder: Ladder = {
	lanes: ['Engineering and research', 'People and program leadership'],
	roles: ['Engineer', 'Senior Engineer', 'Lead Engineer', 'Principal Engineer'].flatMap((name, i) => [
		role(
			`a${i}`,
			`${name} for distributed storage and recovery of regulated customer records, EMEA`,
			'Engineering and research',
			i,
		),
		role(
			`b${i}`,
			`Manager of ${name}s in the international program for platform migrations, group ${i}`,
			'People and program leadership',
			i,
		),
	]),
	moves: [0, 1, 2, 3].flatMap((i) => [
		...(i < 3 ? [move(`a${i}`, `a${i + 1}`, '2–4 yrs'), move(`b${i}`, `b${i + 1}`, '3–5 yrs')] : []),
		...(i < 3 ? [move(`a${i}`, `b${i + 1}`, '1–2 yrs')] : []),
		move(`b${i}`, `a${i}`, '1 yr'),
	]),
};

/** A generator of numbers from 0 to below 1 (mulberry32), the same for the same seed. */
export function randomNumbers(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

const nameParts = [
	'Senior',
	'Staff',
	'Engineer',
	'Manager',
	'of',
	'Platform',
	'Director',
	'Infrastructure',
	'Lead',
];

/** A ladder from a seed: `roles` roles on up to six lanes, up to three moves a role, ties, gaps and parallel moves. */
export function randomLadder(seed: number, roles: number, laneCount: number): Ladder {
	const random = randomNumbers(seed);
	const pick = (n: number) => Math.floor(random() * n);
	const lanes = Array.from({ length: laneCount }, (_, i) => `Lane ${i + 1}`);
	const levels = 1 + pick(Math.max(1, Math.min(14, roles)));
	const list = Array.from({ length: roles }, (_, i) => {
		let name = `Role ${i}`;
		const long = random() < 0.2 ? 80 : 30;
		while (name.length < long * random()) name += ` ${nameParts[pick(nameParts.length)]}`;
		const lane = random() < 0.04 ? 'nowhere' : (lanes[pick(laneCount)] ?? '');
		return role(`r${i}`, name.slice(0, 80), lane, random() < 0.1 ? pick(levels) + 0.5 : pick(levels));
	});
	const moves: LadderMove[] = [];
	for (const { id } of list) {
		for (let k = pick(4); k > 0; k--) {
			const to = list[pick(roles)]?.id ?? id;
			const label = random() < 0.7 ? `${1 + pick(5)}–${6 + pick(9)}${random() < 0.3 ? '+' : ''} yrs` : '';
			moves.push(move(id, to, label));
			if (random() < 0.15) moves.push(random() < 0.5 ? move(id, to, '2 yrs') : move(to, id, '1 yr'));
		}
	}
	return { lanes, roles: list, moves: moves.slice(0, 3 * roles) };
}

/** A ladder as organizations draw them: each lane climbs step by step, with changes between lanes at near levels. */
export function regularLadder(seed: number, roles: number, laneCount: number): Ladder {
	const random = randomNumbers(seed);
	const lanes = Array.from({ length: laneCount }, (_, i) => `Track ${i + 1}`);
	const list = Array.from({ length: roles }, (_, i) =>
		role(
			`r${i}`,
			`Role number ${i}`,
			lanes[i % laneCount] ?? '',
			Math.floor(i / laneCount) + (i % laneCount),
		),
	);
	const moves = list.flatMap(({ id, lane, rank }, i) => {
		const next = list[i + laneCount];
		const beside = list.find(
			(other) => other.lane !== lane && Math.abs(other.rank - rank) <= 1 && random() < 0.3,
		);
		return [
			...(next === undefined ? [] : [move(id, next.id, '2–4 yrs')]),
			...(beside === undefined ? [] : [move(id, beside.id, random() < 0.6 ? '1–2 yrs' : '')]),
			...(next !== undefined && random() < 0.2 ? [move(next.id, id, '')] : []),
		];
	});
	return { lanes, roles: list, moves };
}
