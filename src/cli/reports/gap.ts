import { answerShapes } from '#lib/analysis/answer-shapes.ts';
import { gapAnswer } from '#lib/analysis/compare/gap-answer.ts';
import { documentIndex } from '#lib/analysis/document-index.ts';
import { compareReportWords as words } from '#lib/words/english/compare-report.ts';
import { roleFlag } from '../role-flag.ts';
import { showText } from '../show-text.ts';
import { reportKind } from './report-kind.ts';

/** `report <path> gap --from <id> --to <id>`: what of the skills of a role another one lacks. */
export const gapReport = reportKind({
	flags: { from: 'value', to: 'value' },
	shape: answerShapes['report-gap'],
	run: (document, given) => {
		const [from, to] = [roleFlag(document, given, 'from'), roleFlag(document, given, 'to')];
		if (typeof from === 'string') return from;
		if (typeof to === 'string') return to;
		const answer = gapAnswer(from, to, documentIndex(document));
		const lines = [
			words.gap(showText(from.name), showText(to.name), answer.gap),
			...(answer.gap === null ? [] : [words.gapFormula]),
			...(answer.gap !== null && answer.leveled === 0 ? [words.gapByName] : []),
			...answer.skills.map(
				({ name, have, need, weight, missing }) =>
					`  ${missing > 0 ? '-' : '='} ${words.gapSkill(showText(name), have, need, weight)}`,
			),
		];
		return { answer, text: lines.join('\n') };
	},
});
