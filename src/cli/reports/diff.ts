import { answerShapes } from '#lib/analysis/answer-shapes.ts';
import type { OrgDiff } from '#lib/analysis/organization/diff-answer.ts';
import { orgDiff } from '#lib/analysis/organization/diff.ts';
import { sayDiff } from '#lib/analysis/organization/say-diff.ts';
import { diffReportWords as words, orgDiffWords } from '#lib/words/english/scenarios.ts';
import { showText } from '../show-text.ts';
import { stateNamed } from '../state-named.ts';
import { reportKind } from './report-kind.ts';

/** `report <path> diff --from <option|today> --to <option>`: what an option makes of an organization, by id. */
export const diffReport = reportKind({
	about: 'organization',
	flags: { from: 'value', to: 'value' },
	shape: answerShapes['report-diff'],
	run: (document, given) => {
		const asked = [given.values['from'], given.values['to']];
		if (asked[0] === undefined || asked[1] === undefined) return words.flags;
		const from = stateNamed(document, asked[0]);
		if (typeof from === 'string') return from;
		const to = stateNamed(document, asked[1]);
		if (typeof to === 'string') return to;
		const orgId = document.scenarios.find(({ id }) => id === (to.id ?? from.id))?.orgId;
		const answer = orgDiff(from.document, to.document, orgId);
		const sentences = sayDiff(answer, from.document, to.document, orgDiffWords);
		const metrics = Object.entries(orgDiffWords.metrics).map(([name, label]) => {
			const of = (side: 'from' | 'to') => figureOf(answer, name as keyof typeof orgDiffWords.metrics, side);
			return words.metric(label, of('from'), of('to'));
		});
		const lines = [
			words.head(showText(from.name), showText(to.name)),
			...(sentences.length === 0 ? [orgDiffWords.none] : sentences.map(({ text }) => showText(text))),
			...metrics,
			...[from, to].flatMap(({ name, stale }) => (stale > 0 ? [words.stale(showText(name), stale)] : [])),
		];
		return { answer, text: lines.join('\n') };
	},
});

function figureOf({ metrics }: OrgDiff, name: keyof typeof orgDiffWords.metrics, side: 'from' | 'to') {
	const figure = metrics[name][side];
	if (name !== 'cost') return String(figure ?? '-');
	return orgDiffWords.cost(String(figure), metrics.unknownCosts[side], figure === 0);
}
