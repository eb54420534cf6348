import cytoscape, { type Core } from 'cytoscape';
import type { MapLayout, Rectangle } from '#lib/layout/map-graph.ts';
import { sameContent } from '#lib/model/same-content.ts';
import { edgeId, mapElements, nodeId, type MapElement, type MoveEnds } from './edge-elements.ts';
import { surfaceStyle, type SurfaceColors } from './edge-style.ts';

/** Where the eye is: `x` and `y` are the screen place of the map's origin, in pixels; `zoom` 1 is map units. */
export interface Camera {
	readonly zoom: number;
	readonly x: number;
	readonly y: number;
}

/** What the surface tells: called in the frame it happens. */
export interface SurfaceEvents {
	readonly onCamera: (camera: Camera) => void;
	/** The person took the camera: by drag, pinch or wheel. */
	readonly onTaken: () => void;
	readonly onMoveTap: (moveId: string) => void;
	/** null when the pointer leaves the move. */
	readonly onMoveHover: (moveId: string | null) => void;
	readonly onGroundTap: () => void;
}

/** Which cards and moves stand out; everything else steps back while `dimmed`. */
export interface Emphasis {
	readonly dimmed: boolean;
	readonly lifted: ReadonlySet<string>;
	readonly route: ReadonlySet<string>;
	readonly cards: ReadonlySet<string>;
}

const zoomLimits = { least: 0.06, most: 3 };
const flight = 320;
/** How much of the map always stays in view, in pixels of the screen. */
const keptInView = 90;
/** How long after the last move of the camera it counts as still, in milliseconds. */
const settleTime = 200;
/** Room the controls and the legend take below the map, in pixels of the screen. */
const belowMap = 50;

/**
 * The map's live surface: cytoscape holds the camera, draws the moves and takes the gestures; the layers it
 * is handed (lanes, cards) follow the same camera in the same frame.
 */
export class CareerSurface {
	readonly #cy: Core;
	readonly #host: HTMLElement;
	readonly #events: SurfaceEvents;
	readonly #layers: readonly HTMLElement[];
	readonly #isStill: () => boolean;
	#shownZoom = 0;
	#settling: ReturnType<typeof setTimeout> | undefined;
	#bounds: Rectangle = { x: 0, y: 0, width: 1, height: 1 };
	/** What cytoscape was given, by id, and the classes that make each stand out. */
	#shown: ReadonlyMap<string, MapElement> = new Map();
	readonly #emphasis = new Map<string, string>();

	constructor(
		host: HTMLElement,
		layers: readonly HTMLElement[],
		events: SurfaceEvents,
		options: { readonly isStill: () => boolean },
	) {
		this.#host = host;
		this.#events = events;
		// Registered before cytoscape's own, so that one hand alone is on the wheel.
		host.addEventListener('wheel', this.#onWheel, { capture: true, passive: false });
		this.#layers = layers;
		this.#isStill = options.isStill;
		this.#cy = cytoscape({
			container: host,
			layout: { name: 'preset' },
			minZoom: zoomLimits.least,
			maxZoom: zoomLimits.most,
			autoungrabify: true,
			autounselectify: true,
			boxSelectionEnabled: false,
		});
		this.#cy.on('viewport', () => {
			if (this.#strayed()) return;
			this.#placeLayers();
			events.onCamera(this.camera);
		});
		this.#cy.on('dragpan pinchzoom', () => events.onTaken());
		this.#cy.on('tap', (event) => {
			// Buttons on the map answer for themselves.
			const { target } = event.originalEvent ?? {};
			if (target instanceof Element && target.closest('button')) return;
			if (event.target === this.#cy) events.onGroundTap();
			else events.onMoveTap(moveIdOf(event.target.id()));
		});
		this.#cy.on('mouseover', 'edge', (event) => events.onMoveHover(moveIdOf(event.target.id())));
		this.#cy.on('mouseout', 'edge', () => events.onMoveHover(null));
	}

	get camera(): Camera {
		const pan = this.#cy.pan();
		return { zoom: this.#cy.zoom(), x: pan.x, y: pan.y };
	}

	/** Shows a layout's points as they are; what is where it was stays untouched, for cytoscape styles all it is given. */
	show(layout: MapLayout, moves: ReadonlyMap<string, MoveEnds>): void {
		this.#bounds = layout.bounds;
		const wanted = new Map(mapElements(layout, moves).map((element) => [String(element.data.id), element]));
		const fresh = [...wanted].filter(([id, element]) => !sameContent(this.#shown.get(id), element));
		const replacesMost = fresh.length > wanted.size / 2;
		this.#cy.batch(() => {
			if (replacesMost) {
				this.#cy.elements().remove();
				this.#emphasis.clear();
				this.#cy.add([...wanted.values()]);
			} else this.#exchange(wanted, new Map(fresh));
		});
		this.#shown = wanted;
	}

	#exchange(wanted: ReadonlyMap<string, MapElement>, fresh: ReadonlyMap<string, MapElement>): void {
		// A card taken out would take its lines along: one that only moved is moved.
		const isMoved = (id: string) => this.#shown.has(id) && fresh.get(id)?.group === 'nodes';
		for (const id of this.#shown.keys()) {
			if ((wanted.has(id) && !fresh.has(id)) || isMoved(id)) continue;
			this.#cy.getElementById(id).remove();
			this.#emphasis.delete(id);
		}
		const moved = [...fresh].filter(([id]) => isMoved(id));
		for (const [id, { data, position }] of moved)
			this.#cy
				.getElementById(id)
				.data(data)
				.position(position ?? { x: 0, y: 0 });
		this.#cy.add([...fresh].filter(([id]) => !isMoved(id)).map(([, element]) => element));
	}

	paint(colors: SurfaceColors, cardsDrawn: boolean): void {
		this.#cy.style(surfaceStyle(colors, cardsDrawn));
	}

	emphasize({ dimmed, lifted, route, cards }: Emphasis): void {
		const clear = new Set([...[...lifted, ...route].map(edgeId), ...[...cards].map(nodeId)]);
		const onRoute = new Set([...route].map(edgeId));
		const isLifted = new Set([...lifted].map(edgeId));
		const classesOf = (id: string): string =>
			[
				isLifted.has(id) ? 'lifted' : '',
				onRoute.has(id) ? 'route' : '',
				dimmed && !clear.has(id) ? 'faint' : '',
			]
				.join(' ')
				.trim();
		this.#cy.batch(() => {
			for (const id of this.#shown.keys()) {
				const [before, now] = [this.#emphasis.get(id) ?? '', classesOf(id)];
				if (before === now) continue;
				this.#cy.getElementById(id).removeClass(before).addClass(now);
				this.#emphasis.set(id, now);
			}
		});
	}

	/** The host changed its size. */
	resize(): void {
		this.#cy.resize();
	}

	/** Shows the whole map, never larger than `mostZoom`. */
	fit(animated: boolean, mostZoom = 1): void {
		this.flyTo(this.#bounds, { animated, padding: 12, mostZoom, below: belowMap });
	}

	/** The first view: the whole map where it can be read, else as near as can be read, from where careers `start`. */
	frame(start: Rectangle | undefined, readableZoom: number): void {
		this.fit(false);
		if (!start || this.#cy.zoom() >= readableZoom) return;
		const around = { width: this.#cy.width() / readableZoom, height: this.#cy.height() / readableZoom };
		const within = (at: number, size: number, from: number, whole: number) =>
			size >= whole
				? from + (whole - size) / 2
				: Math.min(from + whole - size, Math.max(from, at - size / 2));
		const target = {
			...around,
			x: within(start.x + start.width / 2, around.width, this.#bounds.x, this.#bounds.width),
			y: within(start.y + start.height / 2, around.height, this.#bounds.y, this.#bounds.height),
		};
		this.flyTo(target, { animated: false, padding: 0, mostZoom: readableZoom });
	}

	zoomBy(factor: number): void {
		this.#cy.stop(true);
		const center = { x: this.#cy.width() / 2, y: this.#cy.height() / 2 };
		this.#cy.zoom({ level: this.#cy.zoom() * factor, renderedPosition: center });
	}

	panBy(x: number, y: number): void {
		// A flight under way would undo it.
		this.#cy.stop(true);
		this.#cy.panBy({ x, y });
	}

	/** Brings `target` (map units) into the middle, at a zoom that shows it all and is at most `mostZoom`. */
	flyTo(
		target: Rectangle,
		{
			animated,
			padding,
			mostZoom,
			below = 0,
		}: { animated: boolean; padding: number; mostZoom: number; below?: number },
	): void {
		const width = Math.max(1, this.#cy.width() - 2 * padding);
		const height = Math.max(1, this.#cy.height() - below - 2 * padding);
		const wanted = Math.min(width / target.width, height / target.height, mostZoom);
		const zoom = Math.min(zoomLimits.most, Math.max(zoomLimits.least, wanted));
		const pan = {
			x: this.#cy.width() / 2 - (target.x + target.width / 2) * zoom,
			y: (this.#cy.height() - below) / 2 - (target.y + target.height / 2) * zoom,
		};
		this.#cy.stop(true);
		if (animated && !this.#isStill()) {
			this.#cy.animate({ zoom, pan }, { duration: flight, easing: 'ease-in-out-cubic' });
		} else this.#cy.viewport({ zoom, pan });
	}

	/** The points cytoscape draws a move through, for the test that holds the screen against the drawing. */
	drawnPoints(moveId: string): { x: number; y: number }[] {
		const edge = this.#cy.getElementById(edgeId(moveId));
		return [edge.sourceEndpoint(), ...(edge.segmentPoints() ?? []), edge.targetEndpoint()];
	}

	dispose(): void {
		clearTimeout(this.#settling);
		this.#host.removeEventListener('wheel', this.#onWheel, { capture: true });
		this.#cy.destroy();
	}

	/** Whether the map had left the view almost wholly; it is then brought back, which tells of a new camera. */
	#strayed(): boolean {
		const { zoom, x, y } = this.camera;
		const { x: left, y: top, width, height } = this.#bounds;
		const back = (from: number, size: number, room: number) => {
			// Half of either always fits: more, and in a very low window each end would push the other out for ever.
			const kept = Math.min(keptInView, room / 2, size / 2);
			return from + size < kept ? kept - from - size : Math.min(0, room - kept - from);
		};
		const dx = back(left * zoom + x, width * zoom, this.#cy.width());
		const dy = back(top * zoom + y, height * zoom, this.#cy.height());
		if (Math.abs(dx) < 1 && Math.abs(dy) < 1) return false;
		this.#cy.panBy({ x: dx, y: dy });
		return true;
	}

	/** Zooms about the pointer, a notch of a usual wheel by a sixth; the steps are d3-zoom's (d3js.org/d3-zoom#zoom_wheelDelta). */
	readonly #onWheel = (event: WheelEvent): void => {
		event.preventDefault();
		event.stopImmediatePropagation();
		const unit = event.deltaMode === 1 ? 0.05 : event.deltaMode === 2 ? 1 : 0.002;
		const power = -event.deltaY * unit * (event.ctrlKey ? 10 : 1);
		const { left, top } = this.#host.getBoundingClientRect();
		this.#events.onTaken();
		this.#cy.stop(true);
		this.#cy.zoom({
			level: this.#cy.zoom() * 2 ** power,
			renderedPosition: { x: event.clientX - left, y: event.clientY - top },
		});
	};

	#placeLayers(): void {
		const { zoom, x, y } = this.camera;
		const pans = zoom === this.#shownZoom;
		this.#shownZoom = zoom;
		for (const layer of this.#layers) {
			layer.style.transform = `translate(${x}px, ${y}px) scale(${zoom})`;
			// While it only slides, the browser may move the picture it has; at another zoom it must draw anew.
			layer.style.willChange = pans ? 'transform' : '';
		}
		clearTimeout(this.#settling);
		this.#settling = setTimeout(() => this.#settle(), settleTime);
	}

	#settle(): void {
		for (const layer of this.#layers) layer.style.willChange = '';
	}
}

function moveIdOf(id: string): string {
	return id.replace(/^move:/, '');
}
