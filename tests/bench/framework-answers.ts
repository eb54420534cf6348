import { roleGroups } from '#lib/analysis/groups/role-groups.ts';
import { findPareto } from '#lib/analysis/routes/find-pareto.ts';
import { findWays } from '#lib/analysis/routes/find-ways.ts';
import { plainChoice } from '#lib/analysis/routes/ways-address.ts';
import { wayfinding } from '#lib/analysis/routes/ways-question.ts';
import type { SourceFile } from '#lib/formats/files/source-file.ts';
import { frameworksAmong } from '#lib/formats/open-frameworks.ts';
import { project } from '#lib/model/projection.ts';
import { searchAnswers } from '#lib/state/search-answers.ts';
import { figures, milliseconds, report, timed } from './figures.ts';

const typed = [
	'software developer',
	'critical thinking',
	'management of',
	'engineering technologists',
	'x-ray opreator',
];

/** Milliseconds of processor time, which other work on the machine does not lengthen. */
function processorTime(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
}

function taken(task: () => unknown): number {
	const start = processorTime();
	task();
	return processorTime() - start;
}

/** What is asked of a large framework on the main thread once it is open: groups, ways, and each key of a search. */
export async function benchAnswers(files: readonly SourceFile[]): Promise<void> {
	const { read } = frameworksAmong(files);
	if (read === null) throw new Error('no framework among the files');
	const document = project((await read('O*NET', [])).document, { purpose: 'screen' });
	const { roles, transitions } = document;
	const size = `${roles.length} roles, ${transitions.length} moves`;
	report('its groups found', milliseconds(figures(timed(() => roleGroups(document), 7, 1))), '', size);
	const first = taken(() => wayfinding(document));
	report(
		'made ready for ways, the first time',
		`${Math.round(first)} ms`,
		'400 ms, or in a worker',
		'processor time',
	);
	const finding = wayfinding(document);
	const asked = Array.from({ length: 60 }, (_, at) => {
		const [from, to] = [(at * 137) % roles.length, (at * 311 + 50) % roles.length];
		const question = { ...plainChoice, from: roles[from]?.id ?? '', to: roles[to]?.id ?? '', spent: 0 };
		return taken(() => [findPareto(finding, question), findWays(finding, question)]);
	});
	const ways = figures(asked);
	report(
		'unbeaten and best ways',
		milliseconds(ways),
		'400 ms, or in a worker',
		`60 pairs, most ${ways.most} ms`,
	);
	const answers = await searchAnswers(document, null);
	const keys = typed.flatMap((query) =>
		Array.from(query, (_, at) => taken(() => answers.find(query.slice(0, at + 1)))),
	);
	const search = figures(keys);
	report(
		'search, each key as it is typed',
		milliseconds(search),
		'16 ms',
		`${keys.length} keys, most ${search.most} ms`,
	);
}
