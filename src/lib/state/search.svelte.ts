import type { ProjectedDocument } from '#lib/model/projection.ts';
import type { SearchAnswers } from './search-answers.ts';
import type { HitGroup, SearchHit } from './search-hit.ts';

/** The search of one ladder: gets ready on first use, then answers while a person types. */
export class Search {
	#document: ProjectedDocument | null = null;
	#chart: ProjectedDocument | null = null;
	#answers = $state.raw<SearchAnswers | null>(null);
	#failed = $state.raw(false);
	/** What is looked for, as typed. */
	query = $state('');

	/** null where nothing is looked for, or not yet. */
	readonly #found = $derived(this.query.trim() === '' ? null : (this.#answers?.find(this.query) ?? null));
	readonly groups: readonly HitGroup[] = $derived(this.#found ?? []);
	/** The hits in the order they are listed. */
	readonly hits: readonly SearchHit[] = $derived(this.groups.flatMap(({ hits }) => hits));
	/** How many entries match, listed or not. */
	readonly count: number = $derived(this.groups.reduce((sum, { hits, more }) => sum + hits.length + more, 0));
	/** Role names that come nearest where nothing is found. */
	readonly nearest: readonly SearchHit[] = $derived(
		this.#found?.length === 0 ? (this.#answers?.nearest(this.query) ?? []) : [],
	);

	/** null until it is ready. */
	get answers(): SearchAnswers | null {
		return this.#answers;
	}
	/** Whether the code of the search could not be fetched. */
	get failed(): boolean {
		return this.#failed;
	}

	/**
	 * Makes ready to search `document`, and the positions of `chart` where one is on the screen. The previous ones are
	 * searched until then, so that a reload empties no list.
	 */
	async prepare(document: ProjectedDocument, chart: ProjectedDocument | null): Promise<void> {
		if (this.#document === document && this.#chart === chart && !this.#failed) return;
		[this.#document, this.#chart] = [document, chart];
		this.#failed = false;
		try {
			const answers = await (await import('./search-answers.ts')).searchAnswers(document, chart);
			if (this.#document === document && this.#chart === chart) this.#answers = answers;
		} catch {
			this.#failed = true;
		}
	}
}
