import { answerShapes } from '#lib/analysis/answer-shapes.ts';
import { checks } from '#lib/analysis/organization/checks.ts';
import { sayFinding, type FindingNames } from '#lib/analysis/organization/say-finding.ts';
import type { ProjectedDocument } from '#lib/model/projection.ts';
import { findingWords } from '#lib/words/english/findings.ts';
import { organizationReportWords as words } from '#lib/words/english/organization-reports.ts';
import { showText } from '../show-text.ts';
import { basisFlag } from './organization-report.ts';
import { reportKind } from './report-kind.ts';

/** `report <path> checks [--basis positions|people]`: what in the structure is worth a look. */
export const checksReport = reportKind({
	about: 'organization',
	flags: { basis: 'value' },
	shape: answerShapes['report-checks'],
	run: (document, given) => {
		const asked = basisFlag(given);
		if (typeof asked === 'string') return asked;
		const findings = checks(document, asked.basis);
		const names = namesIn(document);
		const told = findings.map((finding) => sayFinding(finding, names, findingWords));
		const lines = told.length === 0 ? [words.noFindings] : told;
		return {
			answer: { findings: findings.map((finding) => ({ ...finding, positions: [...finding.positions] })) },
			text: lines.join('\n'),
		};
	},
});

function namesIn(document: ProjectedDocument): FindingNames {
	const titles = new Map(document.positions.map(({ id, title }) => [id, title]));
	const people = new Map(document.people.map(({ id, name }) => [id, name]));
	return {
		position: (id) => showText(titles.get(id) || id),
		person: (id) => showText(people.get(id) ?? id),
	};
}
