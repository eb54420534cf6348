import { orgGraph, type OrgGraph } from '#lib/analysis/organization/org-graph.ts';
import { unplacedPeople } from '#lib/analysis/organization/unplaced-people.ts';
import type { Person } from '#lib/model/organization.ts';
import type { ProjectedDocument } from '#lib/model/projection.ts';
import { lateWords } from '#lib/words/late-words.ts';
import { BestFew } from './best-few.ts';
import type { FoundEntry, FoundGroup } from './search-index.ts';
import { StatementIndex } from './statement-index.ts';

/**
 * The positions of an organization by who holds them, title and unit, and after them the people who hold none; of equal
 * fits the one nearer the top comes first. What is found is made when it is: 100,000 entries are never kept.
 */
export class PositionIndex {
	readonly #graph: OrgGraph;
	readonly #unitNames: ReadonlyMap<string, string>;
	/** They are found by ids beyond those of the positions. */
	readonly #unplaced: readonly Person[];
	readonly #statements = new StatementIndex();

	constructor(document: ProjectedDocument) {
		this.#graph = orgGraph(document);
		this.#unplaced = unplacedPeople(this.#graph, document);
		this.#unitNames = new Map(document.units.map(({ id, name }) => [id, name]));
	}

	/** Resolves once all is indexed; the page gets its turns in between. */
	async build(): Promise<void> {
		await this.#statements.add(this.#texts());
	}

	/** What holds all words of `query`, the last of them perhaps unfinished, `most` of it. */
	find(query: string, most: number): FoundGroup {
		const best = new BestFew(most);
		const terms = this.#statements.find(query, (at, score) => best.offer(at, score));
		return { best: best.best.map(({ id }) => this.#entry(id, terms)), count: best.count };
	}

	*#texts(): Generator<{ readonly id: number; readonly text: string }> {
		for (const at of this.#graph.topDown) yield { id: at, text: `${this.#said(at)} ${this.#unit(at)}` };
		const { length } = this.#graph.positions;
		for (const [at, { name }] of this.#unplaced.entries()) yield { id: length + at, text: name };
	}

	#entry(at: number, terms: readonly string[]): FoundEntry {
		const person = this.#unplaced[at - this.#graph.positions.length];
		if (person) return unplacedEntry(-1 - at, person, terms);
		const text = this.#said(at);
		const unit = this.#unit(at);
		return {
			// Apart from the ids of the ladder's entries, beside which it is listed.
			id: -1 - at,
			entry: {
				group: 'positions',
				kind: 'position',
				text,
				names: unit === '' ? [] : [unit],
				target: { kind: 'position', positionId: this.#graph.positions[at]?.id ?? '' },
			},
			text,
			terms,
		};
	}

	#said(at: number): string {
		const { positions, holders, people } = this.#graph;
		const names = (holders[at] ?? []).map(({ personId }) => people.get(personId)?.name ?? '');
		return [...names, positions[at]?.title ?? ''].filter(Boolean).join(', ');
	}

	#unit(at: number): string {
		return this.#unitNames.get(this.#graph.positions[at]?.unitId ?? '') ?? '';
	}
}

function unplacedEntry(
	id: number,
	{ id: personId, name: text }: Person,
	terms: readonly string[],
): FoundEntry {
	const names = [lateWords().bench.without];
	const target = { kind: 'person', personId } as const;
	return { id, entry: { group: 'positions', kind: 'position', text, names, target }, text, terms };
}
