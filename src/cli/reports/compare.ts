import { compareAnswer, type CompareAnswer } from '#lib/analysis/compare/compare-answer.ts';
import { answerShapes } from '#lib/analysis/answer-shapes.ts';
import { mostCompared } from '#lib/analysis/compare/compare-roles.ts';
import { documentIndex } from '#lib/analysis/document-index.ts';
import type { ProjectedDocument } from '#lib/model/projection.ts';
import { analysisWords } from '#lib/words/english/analyses.ts';
import { compareReportWords as words } from '#lib/words/english/compare-report.ts';
import type { Given } from '../read-flags.ts';
import { roleNamed } from '../role-flag.ts';
import { showText } from '../show-text.ts';
import { reportKind } from './report-kind.ts';

type Row = CompareAnswer['rows'][number];
type Cell = NonNullable<Row['cells'][number]>;

/** `report <path> compare --roles <id>,<id>,...`: two to five roles side by side. */
export const compareReport = reportKind({
	flags: { roles: 'value' },
	shape: answerShapes['report-compare'],
	run: (document, given) => {
		const ids = roleIds(document, given);
		if (typeof ids === 'string') return ids;
		const answer = compareAnswer(documentIndex(document), ids);
		return { answer, text: showComparison(answer) };
	},
});

function roleIds(document: ProjectedDocument, given: Given): readonly string[] | string {
	const list = given.values['roles'];
	if (list === undefined) return analysisWords.flagMissing('roles');
	// An id may hold a comma of its own.
	const whole = document.roles.some(({ id }) => id === list) ? [list] : list.split(',');
	const ids = whole.map((id) => id.trim()).filter((id) => id !== '');
	const repeated = ids.find((id, at) => ids.indexOf(id) !== at);
	if (repeated !== undefined) return words.twice(showText(repeated));
	if (ids.length < 2) return words.tooFew;
	if (ids.length > mostCompared) return words.tooMany(ids.length);
	for (const id of ids) {
		const role = roleNamed(document, id);
		if (typeof role === 'string') return role;
	}
	return ids;
}

function showComparison(answer: CompareAnswer): string {
	const names = answer.roles.map(({ name }) => showText(name));
	const nameOf = (id: string) => names[answer.roles.findIndex((role) => role.id === id)] ?? id;
	const parts = [...new Set(answer.rows.map(({ part }) => part))] as (keyof typeof words.parts)[];
	return [
		words.head(names),
		...parts.map((part) =>
			[
				words.parts[part],
				...answer.rows.filter((row) => row.part === part).flatMap((row) => showRow(row, names)),
				...(part === 'time' ? showSums(answer, names) : []),
			].join('\n'),
		),
		...(answer.skills.length > 0 ? [[words.steps, ...showSteps(answer, nameOf)].join('\n')] : []),
		[words.moves, ...showMoves(answer, nameOf)].join('\n'),
	].join('\n\n');
}

function showRow(row: Row, names: readonly string[]): readonly string[] {
	const opening = words.openingRows as Readonly<Record<string, string>>;
	const name =
		row.part === 'opening' ? (opening[row.id] ?? row.name) : showText(row.name) || words.untitled(row.part);
	return [
		`  ${row.differs ? words.differs(name) : name}`,
		...row.cells.flatMap((cell, at) => showCell(cell, names[at] ?? '')),
	];
}

function showCell(cell: Cell | null, name: string): readonly string[] {
	if (cell === null) return [`    ${name}: ${words.notStated}`];
	if (cell.items.length > 0) {
		return [
			`    ${name}:`,
			...cell.items.flatMap(({ text, new: isNew, group }) => [
				...(group === undefined ? [] : [`      ${oneLine(group)}`]),
				`      ${isNew ? '+' : '='} ${oneLine(text)}`,
			]),
		];
	}
	const [first, ...others] = cell.statements.map(({ text, sources }) =>
		words.stated(
			oneLine(text),
			sources
				.slice(0, 1)
				.map(({ file, line }) => showText(`${file}:${line}`))
				.join(', '),
		),
	);
	return [
		`    ${name}: ${first ?? ''}`,
		...others.map((other) => `      ${words.also(other, cell.conflict)}`),
	];
}

function showSums({ time }: CompareAnswer, names: readonly string[]): readonly string[] {
	return time.flatMap((sum, at) =>
		sum ? [`  ${words.timeSum(names[at] ?? '', sum.least, sum.most, sum.feasible)}`] : [],
	);
}

function showSteps({ skills }: CompareAnswer, nameOf: (id: string) => string): readonly string[] {
	return skills.flatMap(({ from, to, kept, gained, left }) => [
		`  ${words.step(nameOf(from), nameOf(to), kept.length, gained.length, left.length)}`,
		...(
			[
				[words.kept, kept],
				[words.gained, gained],
				[words.left, left],
			] as const
		).flatMap(([title, list]) =>
			list.length > 0 ? [`    ${title}: ${list.map(({ name }) => oneLine(name)).join(', ')}`] : [],
		),
	]);
}

function showMoves({ moves }: CompareAnswer, nameOf: (id: string) => string): readonly string[] {
	if (moves.length === 0) return [`  ${words.noMoves}`];
	return moves.flatMap(({ from, to, years, shifts, distance }) => {
		const [low, high] = [years?.min ?? years?.max ?? null, years?.max ?? years?.min ?? null];
		const figure = low === null || high === null ? '' : low === high ? `${low}` : `${low}–${high}`;
		return [
			`  ${words.move(nameOf(from), nameOf(to), figure === '' ? '' : figure + (years?.open === true ? '+' : ''), shifts)}`,
			`    ${words.distance(distance.total, distance.parts)}`,
		];
	});
}

function oneLine(text: string): string {
	return showText(text.replace(/\s+/g, ' ').trim());
}
