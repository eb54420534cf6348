import { withRemoved } from '#lib/analysis/with-removed.ts';
import { careerGraphs } from '#lib/layout/career-graph.ts';
import type { MapGraph, MapLayout } from '#lib/layout/map-graph.ts';
import type { ProjectedDocument } from '#lib/model/projection.ts';
import { sameContent } from '#lib/model/same-content.ts';
import type { WorkerClient } from '#lib/workers/client.ts';

/** Another state of the open document, a version of it say, that the map shows the differences from. */
export interface Compared {
	readonly name: string;
	readonly before: ProjectedDocument;
}

const emptyGraph: MapGraph = { lanes: [], cards: [], moves: [] };

/** The map as it is laid out: the graph of the open document and where everything of it goes. */
export class CareerPicture {
	readonly #worker: WorkerClient;
	readonly #graphOf = careerGraphs();
	/** What was asked for last. */
	#wanted: (Pick<MapLayout, 'arrangement'> & { graph: MapGraph; placed: Promise<void> }) | null = null;
	#arrangement = $state.raw<MapLayout['arrangement']>('lanes');
	#graph = $state.raw<MapGraph>(emptyGraph);
	#compared = $state.raw<Compared | null>(null);
	#document: ProjectedDocument | null = null;
	#layout = $state.raw<MapLayout | null>(null);

	constructor(worker: WorkerClient, arrangement: MapLayout['arrangement']) {
		this.#worker = worker;
		this.#arrangement = arrangement;
	}

	get graph(): MapGraph {
		return this.#graph;
	}
	/** null until the first map is laid out. */
	get layout(): MapLayout | null {
		return this.#layout;
	}
	get arrangement(): MapLayout['arrangement'] {
		return this.#arrangement;
	}

	/** What the map is compared with; null while it shows the document alone. */
	get compared(): Compared | null {
		return this.#compared;
	}

	show(document: ProjectedDocument): Promise<void> {
		this.#document = document;
		const compared = this.#compared;
		return this.#arrange(this.#graphOf(compared ? withRemoved(compared.before, document) : document));
	}

	/** Gives what is gone since `compared` its places on the map as well; null ends that. */
	async compareWith(compared: Compared | null): Promise<void> {
		if (this.#compared === compared) return;
		this.#compared = compared;
		if (this.#document) await this.show(this.#document);
	}

	arrangeAs(arrangement: MapLayout['arrangement']): Promise<void> {
		this.#arrangement = arrangement;
		return this.#arrange(this.#wanted?.graph ?? this.#graph);
	}

	/** The picture asked for last wins; until it is there the one before stays. */
	#arrange(graph: MapGraph): Promise<void> {
		const [wanted, arrangement] = [this.#wanted, this.#arrangement];
		// Most edits change words alone: then everything stays where it is, or is on its way there.
		if (wanted?.arrangement === arrangement && sameContent(wanted.graph, graph)) return wanted.placed;
		const placed = this.#place(graph, arrangement);
		this.#wanted = { graph, arrangement, placed };
		return placed;
	}

	async #place(graph: MapGraph, arrangement: MapLayout['arrangement']): Promise<void> {
		const layout = await this.#worker.run('arrange', { graph, arrangement }).catch((error: unknown) => {
			if (this.#wanted?.graph === graph) this.#wanted = null;
			throw error;
		});
		if (this.#wanted?.graph !== graph || this.#wanted.arrangement !== arrangement) return;
		this.#graph = graph;
		this.#layout = layout;
	}
}
