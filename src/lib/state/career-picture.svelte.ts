import { careerGraph } from '#lib/layout/career-graph.ts';
import type { MapGraph, MapLayout } from '#lib/layout/map-graph.ts';
import type { ProjectedDocument } from '#lib/model/projection.ts';
import type { WorkerClient } from '#lib/workers/client.ts';

const emptyGraph: MapGraph = { lanes: [], cards: [], moves: [] };

/** The map as it is laid out: the graph of the open document and where everything of it goes. */
export class CareerPicture {
	readonly #worker: WorkerClient;
	#asked = 0;
	#arrangement = $state.raw<MapLayout['arrangement']>('lanes');
	#graph = $state.raw<MapGraph>(emptyGraph);
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

	async show(document: ProjectedDocument): Promise<void> {
		await this.#arrange(careerGraph(document));
	}

	async arrangeAs(arrangement: MapLayout['arrangement']): Promise<void> {
		this.#arrangement = arrangement;
		await this.#arrange(this.#graph);
	}

	/** The picture asked for last wins; until it is there the one before stays. */
	async #arrange(graph: MapGraph): Promise<void> {
		const asked = ++this.#asked;
		const layout = await this.#worker.run('arrange', { graph, arrangement: this.#arrangement });
		if (asked !== this.#asked) return;
		this.#graph = graph;
		this.#layout = layout;
	}
}
