import { answerShapes } from '#lib/analysis/answer-shapes.ts';
import { orgGraph } from '#lib/analysis/organization/org-graph.ts';
import { spans } from '#lib/analysis/organization/spans.ts';
import { organizationReportWords as words } from '#lib/words/english/organization-reports.ts';
import { basisFlag } from './organization-report.ts';
import { reportKind } from './report-kind.ts';

/** `report <path> spans [--basis positions|people]`: headcount, FTE, layers, and spans by band. */
export const spansReport = reportKind({
	about: 'organization',
	flags: { basis: 'value' },
	shape: answerShapes['report-spans'],
	run: (document, given) => {
		const asked = basisFlag(given);
		if (typeof asked === 'string') return asked;
		const answer = spans(orgGraph(document), asked.basis);
		const { fte, meanSpan, medianSpan, bands } = answer;
		const lines = [
			words.positions(answer.positions, answer.vacant, answer.vacancyRate),
			words.people(answer.employees, answer.contingent),
			words.fte(fte.budget, fte.filled, fte.vacant),
			words.layers(answer.layers, answer.perLayer),
			words.managers(answer.managers, answer.individualContributors, answer),
			...(meanSpan === null || medianSpan === null
				? []
				: [words.span(meanSpan, medianSpan, answer.meanWithAssistants)]),
			...bands.map(({ from, to, managers }) => words.band(from, to, managers)),
		];
		return { answer, text: lines.join('\n') };
	},
});
