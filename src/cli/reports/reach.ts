import { answerShapes } from '#lib/analysis/answer-shapes.ts';
import { reach } from '#lib/analysis/routes/reach.ts';
import { wayGraph } from '#lib/analysis/routes/way-graph.ts';
import { analysisWords as words } from '#lib/words/english/analyses.ts';
import { numberFlag } from '../number-flag.ts';
import { roleFlag } from '../role-flag.ts';
import { showText } from '../show-text.ts';
import { reportKind } from './report-kind.ts';

/** `report <path> reach --from <id> --years n`, or `--to <id>` for who reaches that role. */
export const reachReport = reportKind({
	flags: { from: 'value', to: 'value', years: 'value', spent: 'value' },
	shape: answerShapes['report-reach'],
	run: (document, given) => {
		const backwards = given.values['to'] !== undefined;
		if (backwards && given.values['from'] !== undefined) return words.fromOrTo;
		const role = roleFlag(document, given, backwards ? 'to' : 'from');
		if (typeof role === 'string') return role;
		const years = numberFlag(given, 'years');
		if (typeof years === 'string') return years;
		if (years === null) return words.flagMissing('years');
		const spent = numberFlag(given, 'spent');
		if (typeof spent === 'string') return spent;
		const answer = reach(wayGraph(document), { role: role.id, years, backwards, spent: spent ?? 0 });
		const lines = answer.reached.map((one) =>
			words.reachedRole(showText(one.role), one.years, one.moves, one.unknown),
		);
		return {
			answer,
			text: [words.reachHead(showText(role.id), years, backwards, lines.length), ...lines].join('\n'),
		};
	},
});
