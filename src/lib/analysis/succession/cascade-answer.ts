import type { CascadeAnswer } from './answers.ts';
import { cascade, type CascadeQuestion } from './cascade.ts';
import type { SuccessionBase } from './succession-base.ts';
import { successionSettings, type SuccessionSettings } from './succession-settings.ts';

/** A cascade as `report cascade --json` prints it. */
export function cascadeAnswer(
	base: SuccessionBase,
	question: CascadeQuestion,
	settings: SuccessionSettings = successionSettings,
): CascadeAnswer {
	const { steps, open, length, moves, hires, months } = cascade(base, question, settings);
	return {
		policy: question.policy,
		leaving: [...question.leaving],
		steps: steps.map(({ nominee, byHand, passed, ...step }) => {
			void byHand;
			return {
				...step,
				readiness: nominee?.nomination.readiness ?? null,
				rank: nominee?.nomination.rank ?? null,
				passed: [...passed],
			};
		}),
		open: [...open],
		...{ length, moves, hires, settled: months, rampMonths: settings.rampMonths },
	};
}
