import { answerShapes } from '#lib/analysis/answer-shapes.ts';
import { titleMatches } from '#lib/analysis/organization/title-matches.ts';
import { organizationReportWords as words } from '#lib/words/english/organization-reports.ts';
import { showText } from '../show-text.ts';
import { reportKind } from './report-kind.ts';

/** `report <path> titles`: which roles the titles of positions without one may mean, for `edit ... link-positions`. */
export const titlesReport = reportKind({
	about: 'organization',
	flags: {},
	shape: answerShapes['report-titles'],
	run: (document) => {
		const answer = titleMatches(document);
		const lines = answer.titles.map(({ title, positions, candidates }) => {
			const roles = candidates.map(({ role, how }) => words.candidate(showText(role), how === 'same'));
			return words.title(showText(title), positions.length, roles);
		});
		return { answer, text: [words.linked(answer.linked, answer.unlinked), ...lines].join('\n') };
	},
});
