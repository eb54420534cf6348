import { answerShapes } from '#lib/analysis/answer-shapes.ts';
import { bench } from '#lib/analysis/succession/bench.ts';
import { successionBase } from '#lib/analysis/succession/succession-base.ts';
import { successionReportWords as words } from '#lib/words/english/succession-reports.ts';
import { talentFlags } from '../read-talent-file.ts';
import { showText } from '../show-text.ts';
import { reportKind } from './report-kind.ts';
import { namesIn } from './succession-names.ts';

/** `report <path> bench --talent <file>`: how strong the benches are, by each definition there is. */
export const benchReport = reportKind({
	about: 'organization',
	readsTalent: true,
	flags: talentFlags,
	shape: answerShapes['report-bench'],
	run: (document, _given, talent) => {
		const answer = bench(successionBase(document, talent));
		const names = namesIn(document);
		const lines = [
			words.benches(answer.critical, answer.depth),
			words.infor(answer.infor),
			...answer.seats.map((seat) => words.bench(showText(names.position(seat.position)), seat)),
			...answer.jobs.map(({ job, positions, competencyCore }) =>
				words.job(showText(job), positions, competencyCore),
			),
			words.weights(answer.settings.readiness, answer.settings.cover),
		];
		return { answer, text: lines.join('\n') };
	},
});
