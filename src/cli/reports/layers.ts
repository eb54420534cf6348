import { answerShapes } from '#lib/analysis/answer-shapes.ts';
import { layers } from '#lib/analysis/organization/layers.ts';
import { orgGraph } from '#lib/analysis/organization/org-graph.ts';
import { organizationReportWords as words } from '#lib/words/english/organization-reports.ts';
import { showText } from '../show-text.ts';
import { basisFlag } from './organization-report.ts';
import { reportKind } from './report-kind.ts';

/** `report <path> layers [--basis positions|people]`: every layer with its managers, and the longest chain. */
export const layersReport = reportKind({
	about: 'organization',
	flags: { basis: 'value' },
	shape: answerShapes['report-layers'],
	run: (document, given) => {
		const asked = basisFlag(given);
		if (typeof asked === 'string') return asked;
		const answer = layers(orgGraph(document), asked.basis);
		const titles = new Map(document.positions.map(({ id, title }) => [id, title]));
		const lines = [
			words.layers(
				answer.layers,
				answer.perLayer.map(({ positions }) => positions),
			),
			...answer.perLayer.map((row) =>
				words.layer(row.layer, row.positions, row.vacant, row.managers, row.meanSpan),
			),
			words.deepest(answer.deepest.map((id) => showText(titles.get(id) || id))),
		];
		return { answer, text: lines.join('\n') };
	},
});
