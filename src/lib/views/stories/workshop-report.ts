import { weightedScore } from '#lib/analysis/workshop/option-scores.ts';
import { dotsOn, votables } from '#lib/analysis/workshop/vote-totals.ts';
import type { ReportPart } from '#lib/formats/markdown-report.ts';
import type { ProjectedDocument } from '#lib/model/projection.ts';
import { scenariosOf } from '#lib/model/scenario.ts';
import type { Decision, Story } from '#lib/model/workshop.ts';
import { formatNumber } from '#lib/words/formats.ts';
import { lateWords } from '#lib/words/late-words.ts';
import { anchorName } from './note-anchors.ts';

/** What a workshop comes to, in the order in which it is read afterwards: what was decided first. Empty parts are left out. */
export function workshopReport(document: ProjectedDocument, story: Story): readonly ReportPart[] {
	const said = lateWords().room;
	const parts: readonly ReportPart[] = [
		{ title: said.report.question, lines: story.question === undefined ? [] : [story.question], items: [] },
		{
			title: said.decisions.title,
			lines: [],
			items: document.decisions.map((decision) => ({
				text: decision.text,
				facts: decisionFacts(document, decision),
			})),
		},
		{
			title: said.actions.title,
			lines: [],
			items: document.actions.map(({ text, owner, due, done = false }) => ({
				text: [text, owner, due].filter(Boolean).join(', '),
				facts: [],
				done,
			})),
		},
		criteriaPart(document),
		votesPart(document),
		notesPart(document),
		{
			title: said.parking.title,
			lines: [],
			items: (story.parking ?? []).map((text) => ({ text, facts: [] })),
		},
		{
			title: said.report.steps,
			lines: [],
			items: story.steps.map(({ title }, at) => ({ text: `${at + 1}. ${title}`, facts: [] })),
		},
	];
	return parts.filter(({ lines, items }) => lines.length > 0 || items.length > 0);
}

function decisionFacts(document: ProjectedDocument, decision: Decision): readonly string[] {
	const said = lateWords().room.decisions;
	const option = document.scenarios.find(({ id }) => id === decision.scenarioId);
	const replaced = document.decisions.find(({ id }) => id === decision.replaces);
	const covered = decision.actIds?.length ?? 0;
	return [
		`${said.statuses[decision.status]}, ${said.by(decision.who, decision.on)}`,
		...(decision.review === undefined ? [] : [said.reviewOn(decision.review)]),
		...(decision.why === undefined ? [] : [`${said.why}: ${decision.why}`]),
		...(decision.alternatives === undefined ? [] : [`${said.alternatives}: ${decision.alternatives}`]),
		...(replaced ? [said.instead(replaced.text)] : []),
		...(option ? [covered > 0 ? said.covers(covered, option.name) : said.about(option.name)] : []),
	];
}

function criteriaPart(document: ProjectedDocument): ReportPart {
	const said = lateWords().room;
	const items = scenariosOf(document, document.orgs[0]).flatMap((option) => {
		const total = weightedScore(option, document.criteria);
		if (total === null) return [];
		const facts = document.criteria.flatMap(({ id, text }) => {
			const score = option.scores?.[id];
			return score ? [[`${text}: ${score.score}`, score.why].filter(Boolean).join('. ')] : [];
		});
		return [{ text: said.report.best(option.name, formatNumber(total)), facts, total }];
	});
	return { title: said.criteria.title, lines: [], items: items.toSorted((a, b) => b.total - a.total) };
}

function votesPart(document: ProjectedDocument): ReportPart {
	const said = lateWords().room.votes;
	const items = votables(document)
		.map(({ id, name }) => ({ name, dots: dotsOn(document, id) }))
		.filter(({ dots }) => dots > 0)
		.toSorted((one, other) => other.dots - one.dots)
		.map(({ name, dots }) => ({ text: `${name}: ${said.total(dots)}`, facts: [] }));
	return { title: said.title, lines: [], items };
}

/** Notes of one group stand together, those without a group last. */
function notesPart(document: ProjectedDocument): ReportPart {
	const said = lateWords().room.notes;
	const groups = [...new Set(document.notes.flatMap(({ groupId }) => groupId ?? []))].toSorted();
	const noteText = ({ text, anchor }: (typeof document.notes)[number]) =>
		anchor === undefined ? text : `${text} (${said.sits(anchorName(document, anchor) ?? said.gone)})`;
	return {
		title: said.title,
		lines: [],
		items: [
			...groups.map((group) => ({
				text: group,
				facts: document.notes.filter(({ groupId }) => groupId === group).map(noteText),
			})),
			...document.notes
				.filter(({ groupId }) => groupId === undefined)
				.map((note) => ({ text: noteText(note), facts: [] })),
		],
	};
}
