import { isLarge } from '#lib/analysis/groups/is-large.ts';
import { withRemoved } from '#lib/analysis/with-removed.ts';
import { careerGraphs } from '#lib/layout/career-graph.ts';
import type { MapGraph, MapLayout } from '#lib/layout/map-graph.ts';
import type { ProjectedDocument } from '#lib/model/projection.ts';
import { sameContent } from '#lib/model/same-content.ts';
import type { WorkerClient } from '#lib/workers/client.ts';
import type { LargePart } from './large-part.ts';
import { wholeMap, type MapPlace } from './map-place.ts';

/** Another state of the open document, a version of it say, that the map shows the differences from. */
export interface Compared {
	readonly name: string;
	readonly before: ProjectedDocument;
}

const emptyGraph: MapGraph = { lanes: [], cards: [], moves: [] };
type Arrangement = 'lanes' | 'left-to-right' | 'free';

/** A picture that was asked for, and when it is there. */
interface Wanted {
	readonly graph: MapGraph;
	readonly part: LargePart | null;
	readonly arrangement: MapLayout['arrangement'];
	readonly placed: Promise<void>;
}

/** The map as it is laid out: the graph of the open document, or of the part of a large one, and where everything goes. */
export class CareerPicture {
	readonly #worker: WorkerClient;
	readonly #graphOf = careerGraphs();
	/** What was asked for last. */
	#wanted: Wanted | null = null;
	/** Counts what was asked of a large map, whose parts are made by code that is fetched first. */
	#asked = 0;
	#document: ProjectedDocument | null = null;
	/** The large document that the picture on the screen is of. */
	#shown: ProjectedDocument | null = null;
	#place: MapPlace = wholeMap;
	#arrangement = $state.raw<Arrangement>('lanes');
	#graph = $state.raw<MapGraph>(emptyGraph);
	#compared = $state.raw<Compared | null>(null);
	#layout = $state.raw<MapLayout | null>(null);
	#part = $state.raw<LargePart | null>(null);

	constructor(worker: WorkerClient, arrangement: Arrangement) {
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
	get arrangement(): Arrangement {
		return this.#arrangement;
	}
	/** What of a large document is shown; null where all of it is. */
	get part(): LargePart | null {
		return this.#part;
	}
	/** What the map is compared with; null while it shows the document alone. */
	get compared(): Compared | null {
		return this.#compared;
	}

	/** Shows `document`, which has just been opened. */
	show(document: ProjectedDocument): Promise<void> {
		this.#shown = null;
		return this.follow(document);
	}

	/** Shows `document`, an edited state of the one that is shown. */
	async follow(document: ProjectedDocument): Promise<void> {
		this.#document = document;
		const whole = this.#whole(document);
		if (isLarge(whole)) return this.#showPart(whole);
		this.#asked++;
		await this.#arrange(this.#graphOf(whole), null, this.#arrangement);
	}

	/** Where on a large map the person is now; a small one is always shown whole. */
	async goTo(place: MapPlace): Promise<void> {
		this.#place = place;
		const whole = this.#document && this.#whole(this.#document);
		if (whole && isLarge(whole)) await this.#showPart(whole);
	}

	/** Gives what is gone since `compared` its places on the map as well; null ends that. */
	async compareWith(compared: Compared | null): Promise<void> {
		if (this.#compared === compared) return;
		this.#compared = compared;
		if (this.#document) await this.follow(this.#document);
	}

	async arrangeAs(arrangement: Arrangement): Promise<void> {
		this.#arrangement = arrangement;
		if (this.#part && this.#document) await this.#showPart(this.#whole(this.#document), true);
		else await this.#arrange(this.#wanted?.graph ?? this.#graph, null, arrangement);
	}

	#whole(document: ProjectedDocument): ProjectedDocument {
		return this.#compared ? withRemoved(this.#compared.before, document) : document;
	}

	async #showPart(document: ProjectedDocument, rearranged = false): Promise<void> {
		const asked = ++this.#asked;
		const { largePart } = await import('./large-part.ts');
		if (asked !== this.#asked) return;
		const part = largePart(document, this.#place, this.#shown);
		const again = part.key === this.#part?.key && document === this.#shown;
		if (again && !rearranged) return;
		this.#shown = document;
		if (part.kind === 'groups') {
			this.#wanted = null;
			this.#part = part;
			this.#graph = emptyGraph;
			this.#layout = null;
			return;
		}
		const arrangement = this.#arrangement === 'lanes' ? 'layered' : this.#arrangement;
		await this.#arrange(this.#graphOf(part.portion.document), part, arrangement);
	}

	/** The picture asked for last wins; until it is there the one before stays. */
	#arrange(graph: MapGraph, part: LargePart | null, arrangement: MapLayout['arrangement']): Promise<void> {
		const before = this.#wanted;
		const samePart = before?.part?.key === part?.key;
		// Most edits change words alone: then everything stays where it is, or is on its way there.
		if (before && samePart && before.arrangement === arrangement && sameContent(before.graph, graph))
			return before.placed;
		const placed = this.#layOut(graph, part, arrangement);
		this.#wanted = { graph, part, arrangement, placed };
		return placed;
	}

	async #layOut(
		graph: MapGraph,
		part: LargePart | null,
		arrangement: MapLayout['arrangement'],
	): Promise<void> {
		const isWanted = () => this.#wanted?.graph === graph && this.#wanted.arrangement === arrangement;
		const layout = await this.#worker.run('arrange', { graph, arrangement }).catch((error: unknown) => {
			if (isWanted()) this.#wanted = null;
			throw error;
		});
		if (!isWanted()) return;
		this.#part = part;
		this.#graph = graph;
		this.#layout = layout;
	}
}
