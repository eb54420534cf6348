import { answerShapes } from '#lib/analysis/answer-shapes.ts';
import { cascadeAnswer } from '#lib/analysis/succession/cascade-answer.ts';
import { successionBase, type SuccessionBase } from '#lib/analysis/succession/succession-base.ts';
import { cascadePolicies } from '#lib/model/talent/talent.ts';
import { nearName } from '#lib/model/near-name.ts';
import { successionReportWords as words } from '#lib/words/english/succession-reports.ts';
import type { Given } from '../read-flags.ts';
import { talentFlags } from '../read-talent-file.ts';
import { showText } from '../show-text.ts';
import { reportKind } from './report-kind.ts';
import { namesIn } from './succession-names.ts';

/** `report <path> cascade --talent <file> --leaving <id> ... [--policy now|within-2-years|rank]`: who follows whom. */
export const cascadeReport = reportKind({
	about: 'organization',
	readsTalent: true,
	flags: { ...talentFlags, leaving: 'values', policy: 'value' },
	shape: answerShapes['report-cascade'],
	run: (document, given, talent) => {
		const base = successionBase(document, talent);
		const leaving = leaversIn(base, given);
		if (typeof leaving === 'string') return leaving;
		const asked = given.values['policy'] ?? 'within-2-years';
		const policy = cascadePolicies.find((one) => one === asked);
		if (policy === undefined) return words.policies(cascadePolicies);
		const answer = cascadeAnswer(base, { leaving, policy });
		const names = namesIn(document);
		const lines = [
			words.leave(leaving.map((id) => showText(names.person(id)))),
			...answer.steps.map(({ position, successor, readiness, months, external, passed }) =>
				words.step({
					position: showText(names.position(position)),
					successor: successor === null ? null : showText(names.person(successor)),
					passed: passed.map(({ person, reason }) => words.passed(showText(names.person(person)), reason)),
					...{ readiness, months, external },
				}),
			),
			words.cascade(answer),
		];
		return { answer, text: lines.join('\n') };
	},
});

/** The people that `--leaving` names; a position's id names whoever holds it. A sentence where one names nobody. */
function leaversIn({ ground }: SuccessionBase, given: Given): readonly string[] | string {
	const asked = given.lists['leaving'] ?? [];
	if (asked.length === 0) return words.nobodyLeaves;
	const leaving: string[] = [];
	for (const id of asked) {
		const holders = ground.people.has(id) ? [id] : [...(ground.holders.get(id) ?? [])];
		if (holders.length === 0) {
			const near = nearName(id, [...ground.people.keys()]);
			return words.unknownPerson(showText(id), showText(near));
		}
		leaving.push(...holders);
	}
	return [...new Set(leaving)];
}
