import { isLarge } from '#lib/analysis/groups/is-large.ts';
import { careerGraph } from '#lib/layout/career-graph.ts';
import type { MapGraph, MapLayout } from '#lib/layout/map-graph.ts';
import type { ProjectedDocument } from '#lib/model/projection.ts';
import type { WorkerClient } from '#lib/workers/client.ts';
import type { LargePart } from './large-part.ts';
import { wholeMap, type MapPlace } from './map-place.ts';

const emptyGraph: MapGraph = { lanes: [], cards: [], moves: [] };
type Arrangement = 'lanes' | 'left-to-right' | 'free';

/** The map as it is laid out: the graph of the open document, or of the part of a large one, and where everything goes. */
export class CareerPicture {
	readonly #worker: WorkerClient;
	#asked = 0;
	#document: ProjectedDocument | null = null;
	/** The document that the picture on the screen is of. */
	#shown: ProjectedDocument | null = null;
	#place: MapPlace = wholeMap;
	#arrangement = $state.raw<Arrangement>('lanes');
	#graph = $state.raw<MapGraph>(emptyGraph);
	#layout = $state.raw<MapLayout | null>(null);
	#part = $state.raw<LargePart | null>(null);

	constructor(worker: WorkerClient, arrangement: Arrangement) {
		this.#worker = worker;
		this.#arrangement = arrangement;
	}

	get graph(): MapGraph {
		return this.#graph;
	}
	/** null until the first map is laid out, and where groups are shown. */
	get layout(): MapLayout | null {
		return this.#layout;
	}
	get arrangement(): Arrangement {
		return this.#arrangement;
	}
	/** What of a large document is shown; null where all of it is. */
	get part(): LargePart | null {
		return this.#part;
	}

	async show(document: ProjectedDocument): Promise<void> {
		this.#document = document;
		if (isLarge(document)) return this.#showPart(document);
		await this.#arrange(careerGraph(document), null, this.#arrangement);
	}

	/** Where on a large map the person is now; a small one is always shown whole. */
	async goTo(place: MapPlace): Promise<void> {
		this.#place = place;
		if (this.#document && isLarge(this.#document)) await this.#showPart(this.#document);
	}

	async arrangeAs(arrangement: Arrangement): Promise<void> {
		this.#arrangement = arrangement;
		if (this.#part && this.#document) await this.#showPart(this.#document, true);
		else await this.#arrange(this.#graph, null, arrangement);
	}

	async #showPart(document: ProjectedDocument, rearranged = false): Promise<void> {
		const asked = ++this.#asked;
		const { largePart } = await import('./large-part.ts');
		if (asked !== this.#asked) return;
		const part = largePart(document, this.#place);
		const again = part.key === this.#part?.key && document === this.#shown;
		if (again && !rearranged) return;
		this.#shown = document;
		if (part.kind === 'groups') {
			this.#part = part;
			this.#graph = emptyGraph;
			this.#layout = null;
			return;
		}
		const arrangement = this.#arrangement === 'lanes' ? 'layered' : this.#arrangement;
		await this.#arrange(careerGraph(part.portion.document), part, arrangement);
	}

	/** The picture asked for last wins; until it is there the one before stays. */
	async #arrange(
		graph: MapGraph,
		part: LargePart | null,
		arrangement: MapLayout['arrangement'],
	): Promise<void> {
		const asked = ++this.#asked;
		const layout = await this.#worker.run('arrange', { graph, arrangement });
		if (asked !== this.#asked) return;
		this.#part = part;
		this.#graph = graph;
		this.#layout = layout;
	}
}
