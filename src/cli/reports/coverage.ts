import { answerShapes } from '#lib/analysis/answer-shapes.ts';
import { coverage } from '#lib/analysis/succession/coverage.ts';
import { successionBase } from '#lib/analysis/succession/succession-base.ts';
import { successionReportWords as words } from '#lib/words/english/succession-reports.ts';
import { talentFlags } from '../read-talent-file.ts';
import { showText } from '../show-text.ts';
import { reportKind } from './report-kind.ts';
import { namesIn } from './succession-names.ts';

/** `report <path> coverage --talent <file>`: how far the critical positions are covered, gross and net. */
export const coverageReport = reportKind({
	about: 'organization',
	readsTalent: true,
	flags: talentFlags,
	shape: answerShapes['report-coverage'],
	run: (document, _given, talent) => {
		const answer = coverage(successionBase(document, talent));
		const names = namesIn(document);
		const lines = [
			words.critical(answer.critical, answer.vacant.length),
			words.covered(answer.covered, answer.critical),
			words.readyNow(answer.readyNow.gross, answer.readyNow.net, answer.critical),
			words.internal(answer.internal.covered, answer.internal.readyNow.net),
			words.depth(answer.benchDepth, answer.successors),
			...answer.overloaded.map(({ person, slates, readyNow }) =>
				words.overloaded(showText(names.person(person)), slates, readyNow),
			),
			...answer.uncovered.map((id) => words.uncovered(showText(names.position(id)))),
			...answer.emergencyOnly.map((id) => words.emergencyOnly(showText(names.position(id)))),
		];
		return { answer, text: lines.join('\n') };
	},
});
