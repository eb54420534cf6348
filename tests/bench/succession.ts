import { orgGraph } from '#lib/analysis/organization/org-graph.ts';
import { bench } from '#lib/analysis/succession/bench.ts';
import { coverageByUnit } from '#lib/analysis/succession/by-unit.ts';
import { cascade } from '#lib/analysis/succession/cascade.ts';
import { layerStrata } from '#lib/analysis/succession/chain-model.ts';
import { coverage } from '#lib/analysis/succession/coverage.ts';
import { simulateChains } from '#lib/analysis/succession/simulate-chains.ts';
import { successionBase, type SuccessionBase } from '#lib/analysis/succession/succession-base.ts';
import { vacancyChains } from '#lib/analysis/succession/vacancy-chains.ts';
import { project } from '#lib/model/projection.ts';
import { projectTalent } from '#lib/model/talent/project-talent.ts';
import { readTalent } from '#lib/formats/talent/read.ts';
import { writeTalent } from '#lib/formats/talent/write.ts';
import { largeOrganization } from '../make/large-organization.ts';
import { largeTalent } from '../make/large-talent.ts';
import { figures, milliseconds, report, timed } from './figures.ts';

/** The longest chain that one leaver of the organization starts. */
function longestChain(base: SuccessionBase): readonly string[] {
	let best: readonly string[] = [];
	let most = 0;
	for (const { holders } of base.critical) {
		const { length } = cascade(base, { leaving: holders, policy: 'rank' });
		if (length > most) [best, most] = [holders, length];
	}
	return best;
}

export function benchSuccession(): void {
	const document = project(largeOrganization(10_000), { purpose: 'screen' });
	const talent = largeTalent(document, { critical: 1000, nominations: 3000 });
	const base = successionBase(document, talent);
	const size = `${base.critical.length} critical, ${talent.slates.flatMap((one) => one.nominations).length} nominations`;
	const line = (what: string, asked: string, how: string, task: () => unknown, runs = 30) =>
		report(what, milliseconds(figures(timed(task, runs))), asked, how);
	line('all figures, from the records on', 'at most 100 ms', size, () => {
		const fresh = successionBase(document, talent);
		return [coverage(fresh), bench(fresh), coverageByUnit(fresh, document)];
	});
	const answer = coverage(base);
	line(
		'  net coverage, gross and internal with it',
		'at most 50 ms',
		`${answer.readyNow.net} of ${answer.readyNow.gross} net`,
		() => coverage(base),
	);
	const leaving = longestChain(base);
	const chain = cascade(base, { leaving, policy: 'rank' });
	line('  a cascade', 'at most 20 ms', `${chain.length} steps`, () =>
		cascade(base, { leaving, policy: 'rank' }),
	);
	const open = base.critical.slice(0, 300).map(({ position }) => position.id);
	const best = () => cascade(base, { leaving: [], open, policy: 'rank', method: 'best' });
	line('  the best assignment of 300 positions, in rounds', '-', `${best().length} steps`, best, 10);
	const strata = layerStrata(orgGraph(document), base, 'within-2-years');
	const leave = strata.seats.map(() => 0.1);
	const openings = strata.seats.map((seats) => seats * 0.1);
	line('  the vacancy-chain model', '-', `${strata.seats.length} layers`, () =>
		vacancyChains(strata, openings),
	);
	const simulated = () => {
		const running = simulateChains({ ...strata, leave, years: 10, runs: 1000, seed: 1 });
		for (let step = running.next(); ; step = running.next()) if (step.done === true) return step.value;
	};
	const { vacancies } = simulated();
	line(
		'  1,000 runs of ten years',
		'at most 2000 ms',
		`${Math.round(vacancies.mean)} vacancies a run`,
		simulated,
		5,
	);
	const text = writeTalent(projectTalent(talent, { sees: 'all' }));
	const bytes = new TextEncoder().encode(text);
	const file = { path: 'large.rolemap-talent.json', bytes };
	line(
		'  its file read and checked',
		'-',
		`${Math.round(bytes.length / 1000)} kB`,
		() => readTalent(file, document),
		10,
	);
}
