import { describe, expect, test } from 'vitest';
import { skillGap } from '#lib/analysis/compare/gap.ts';
import type { SkillNeed } from '#lib/analysis/compare/skill-profile.ts';
import { transitionDistance } from '#lib/analysis/compare/transition-distance.ts';
import { documentIndex } from '#lib/analysis/document-index.ts';
import { readRange } from '#lib/model/read-range.ts';
import type { Role } from '#lib/model/role.ts';
import { makeDocument, makeMove, makeRole } from '../../make/document.ts';
import { randomNumbers } from '../../make/ladders.ts';
import { sharesOf } from '../../make/time-shares.ts';

// What is checked is worked out here from the words alone, step by step as the formulas are written down.
const activities = ['code', 'talk', 'plan', 'hire', 'read'];
const dimensions = ['reports', 'people', 'budget', 'span'];
const skillNames = ['a', 'b', 'c', 'd', 'e', 'f'];

interface Made {
	readonly role: Role;
	readonly times: ReadonlyMap<string, readonly [number, number]>;
	readonly figures: ReadonlyMap<string, readonly [number, number]>;
	readonly skills: ReadonlySet<string>;
}

function madeRole(id: string, random: () => number): Made {
	const whole = (most: number) => Math.floor(random() * (most + 1));
	const some = <T>(list: readonly T[]) => list.filter(() => random() < 0.6);
	const pair = (most: number): readonly [number, number] => {
		const low = whole(most);
		return [low, low + whole(most)];
	};
	const hasTimes = random() < 0.8;
	const times = new Map(some(hasTimes ? activities : []).map((name) => [name, pair(40)] as const));
	const figures = new Map(some(dimensions).map((name) => [name, pair(random() < 0.5 ? 6 : 900)] as const));
	const skills = new Set(some(skillNames));
	const range = ([low, high]: readonly [number, number], unit: string) => `${low}-${high}${unit}`;
	const role = makeRole({
		id,
		timeShares: sharesOf(Object.fromEntries([...times].map(([name, one]) => [name, range(one, '%')]))),
		scope: [...figures].map(([dimensionId, one]) => ({
			dimensionId,
			statements: [{ value: readRange(range(one, ' people')), text: range(one, ' people'), from: 'own' }],
		})),
		skillSets: [{ categoryId: 'x', text: [...skills].join(', '), skillIds: [...skills], from: 'own' }],
	});
	return { role, times, figures, skills };
}

function timeShiftOf(from: Made, to: Made): number | null {
	const middle = (one: readonly [number, number] | undefined) => (one ? (one[0] + one[1]) / 2 : 0);
	const sum = ({ times }: Made) => activities.reduce((all, name) => all + middle(times.get(name)), 0);
	const [before, after] = [sum(from), sum(to)];
	const isShared = activities.some((name) => from.times.has(name) && to.times.has(name));
	if (before === 0 || after === 0 || !isShared) return null;
	let moved = 0;
	for (const name of activities)
		moved += Math.abs(middle(from.times.get(name)) / before - middle(to.times.get(name)) / after);
	return moved / 2;
}

function scopeJumpOf(from: Made, to: Made): number | null {
	const jumps: number[] = [];
	for (const name of dimensions) {
		const [a, b] = [from.figures.get(name), to.figures.get(name)];
		if (!a || !b || a[1] === 0 || b[1] === 0) continue;
		const ratio = (b[0] + b[1]) / (a[0] + a[1]);
		const jump = Math.log(Math.max(ratio, 1 / ratio)) / Math.log(50);
		jumps.push(jump > 1 ? 1 : jump);
	}
	return jumps.length === 0 ? null : jumps.reduce((all, jump) => all + jump) / jumps.length;
}

function listedGapOf(from: Made, to: Made): number | null {
	if (from.skills.size === 0 || to.skills.size === 0) return null;
	return skillNames.filter((name) => to.skills.has(name) && !from.skills.has(name)).length / to.skills.size;
}

function expectNear(found: number | null, wanted: number | null): void {
	if (wanted === null) expect(found).toBeNull();
	else expect(found).toBeCloseTo(wanted, 10);
}

describe('on 500 random pairs of roles', () => {
	test('the distance of a move is the mean of its known parts', () => {
		let known = 0;
		for (let seed = 1; seed <= 500; seed++) {
			const random = randomNumbers(seed);
			const [from, to] = [madeRole('a', random), madeRole('b', random)];
			const count = Math.floor(random() * 12);
			const shifts = Array.from({ length: count }, (_, at) => ({
				id: String(at),
				from: 'x',
				to: 'y',
				alsoStated: [],
			}));
			const index = documentIndex(makeDocument({ roles: [from.role, to.role] }));
			const { total, parts } = transitionDistance(index, makeMove({ from: 'a', to: 'b', shifts }));
			const wanted = [
				timeShiftOf(from, to),
				listedGapOf(from, to),
				scopeJumpOf(from, to),
				count === 0 ? null : Math.min(1, count / 8),
			];
			const found = [parts.timeShift, parts.skillGap, parts.scopeJump, parts.shifts];
			found.forEach((part, at) => expectNear(part, wanted[at] ?? null));
			const rest = wanted.filter((part) => part !== null);
			expectNear(total, rest.length === 0 ? null : rest.reduce((all, part) => all + part) / rest.length);
			known += rest.length;
		}
		// Half of all parts at least, or the law would speak of nothing.
		expect(known).toBeGreaterThan(1000);
	});

	test('the gap is weight x missing over weight x needed', () => {
		for (let seed = 1; seed <= 500; seed++) {
			const random = randomNumbers(seed);
			const profile = (): ReadonlyMap<string, SkillNeed> =>
				new Map(
					skillNames
						.filter(() => random() < 0.7)
						.map((skillId) => [
							skillId,
							{
								skillId,
								level: 1 + Math.floor(random() * 4),
								weight: (1 + Math.floor(random() * 10)) / 10,
								leveled: true,
							},
						]),
				);
			const [have, need] = [profile(), profile()];
			let [missing, needed] = [0, 0];
			for (const name of skillNames) {
				const wanted = need.get(name);
				if (!wanted) continue;
				needed += wanted.weight * wanted.level;
				const lack = wanted.level - (have.get(name)?.level ?? 0);
				if (lack > 0) missing += wanted.weight * lack;
			}
			const { gap, parts } = skillGap(have, need);
			expectNear(gap, needed === 0 || have.size === 0 ? null : missing / needed);
			expect(parts.map(({ skillId }) => skillId)).toEqual([...need.keys()]);
		}
	});
});
