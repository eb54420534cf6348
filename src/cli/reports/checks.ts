import { answerShapes } from '#lib/analysis/answer-shapes.ts';
import { checks, type Finding } from '#lib/analysis/organization/checks.ts';
import type { ProjectedDocument } from '#lib/model/projection.ts';
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
		const lines = findings.length === 0 ? [words.noFindings] : findings.map(sayFinding(document));
		return {
			answer: { findings: findings.map((finding) => ({ ...finding, positions: [...finding.positions] })) },
			text: lines.join('\n'),
		};
	},
});

function sayFinding(document: ProjectedDocument): (finding: Finding) => string {
	const titles = new Map(document.positions.map(({ id, title }) => [id, title]));
	const names = new Map(document.people.map(({ id, name }) => [id, name]));
	const titleOf = (id = '') => showText(titles.get(id) || id);
	const { found } = words;
	return (finding) => {
		const [first, second] = finding.positions;
		const all = finding.positions.map(titleOf);
		switch (finding.kind) {
			case 'span-outlier': {
				const { min, max, from } = finding.norm;
				return found.spanOutlier(titleOf(first), finding.span, min, max, words.norms[from], finding.breach);
			}
			case 'scope-outlier':
				return found.scopeOutlier(
					titleOf(first),
					finding.people,
					finding.norm.min,
					finding.norm.max,
					finding.breach,
				);
			case 'dotted-heavy':
				return found.dottedHeavy(titleOf(first), finding.share);
			case 'seat-overfilled':
				return found.seatOverfilled(titleOf(first), finding.filled, finding.fte);
			case 'person-overworked':
				return found.personOverworked(
					showText(names.get(finding.person) ?? finding.person),
					finding.fte,
					all.length,
				);
			case 'one-to-one':
				return found.oneToOne(all);
			case 'same-role':
				return found.sameRole(titleOf(first), titleOf(second));
			case 'role-order':
				return found.roleOrder(titleOf(first), titleOf(second));
			case 'vacant-manager':
				return found.vacantManager(titleOf(first), all.length - 1);
			case 'loop':
				return found.loop(titleOf(first));
			case 'several-roots':
				return found.severalRoots(all);
			case 'unplaced':
				return found.unplaced(all);
		}
	};
}
