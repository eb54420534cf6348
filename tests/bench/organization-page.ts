// Runs in the browser: draws generated organizations with our own chart and with its peers, and times them.
import { hierarchy, tree } from 'd3-hierarchy';
import { OrgChart } from 'd3-org-chart';
import { budgetAmong } from '#lib/analysis/organization/branch-sums.ts';
import { orgDiff } from '#lib/analysis/organization/diff.ts';
import { sayDiff } from '#lib/analysis/organization/say-diff.ts';
import { spans } from '#lib/analysis/organization/spans.ts';
import { OrgSurface } from '#lib/canvas/org-surface.ts';
import { lightTheme } from '#lib/drawing/theme.ts';
import { outlineRows } from '#lib/layout/organization/outline-rows.ts';
import { doGiven } from '#lib/model/commands/in-scenario.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import { materialise } from '#lib/model/materialise.ts';
import { project, type ProjectedDocument } from '#lib/model/projection.ts';
import { PositionIndex } from '#lib/state/position-index.ts';
import { OrganizationView } from '#lib/state/organization-view.svelte.ts';
import { orgCards } from '#lib/views/organization/org-cards.ts';
import { lateWords } from '#lib/words/late-words.ts';
import { largeOrganization } from '../make/large-organization.ts';

const frame = () => new Promise<number>(requestAnimationFrame);
/** Until what was drawn is on the screen. */
const painted = async () => {
	await frame();
	await new Promise((resolve) => setTimeout(resolve));
};

interface Times {
	readonly first: number;
	/** Main-thread work of each frame while panning and zooming. */
	readonly work: readonly number[];
	readonly gaps: readonly number[];
	readonly fold: readonly number[];
	readonly focus: readonly number[];
	/** How long it took to index all positions, the page's turns included. */
	readonly indexed: number;
	/** A move in an option until it is painted with all that is said of it. */
	readonly moves: readonly number[];
}

function stage(): HTMLElement {
	document.body.replaceChildren();
	const element = document.createElement('div');
	element.style.cssText = 'position:fixed;inset:0';
	document.body.append(element);
	return element;
}

/** `frames` frames with `step` before each, and how far they were apart. */
async function gapsOf(frames: number, step: (at: number) => void): Promise<readonly number[]> {
	const times = [await frame()];
	for (let at = 0; at < frames; at++) {
		step(at);
		times.push(await frame());
	}
	return times.slice(1).map((time, at) => time - (times[at] ?? time));
}

async function ours(count: number): Promise<Times> {
	const made = project(largeOrganization(count), { purpose: 'screen' });
	const canvas = document.createElement('canvas');
	canvas.style.cssText = 'width:100%;height:100%';
	stage().append(canvas);
	await painted();
	const start = performance.now();
	const all = () => ({ layers: null });
	const view = new OrganizationView(() => made, undefined, all);
	const ignore = () => undefined;
	const events = { onPress: ignore, onOpen: ignore, onDrop: ignore, onBox: ignore };
	const surface = new OrgSurface(canvas, events);
	const picture = () => ({
		...{ layout: view.layout, index: view.index, cards: orgCards(view, made), dotted: [] },
		...{ selected: new Set<number>(), lit: new Set<number>(), theme: lightTheme },
	});
	surface.show(picture());
	surface.fit({ still: true });
	await painted();
	const first = performance.now() - start;
	const work: number[] = [];
	const move = (by: (at: number) => void) => (at: number) => {
		work.push(surface.lastPaint);
		by(at);
	};
	const gaps: number[] = [];
	// Around the card that is brought into view, from a single one to hundreds across.
	const [x, y] = [innerWidth / 2, innerHeight / 2.6];
	for (const zoom of [1, 0.3, 0.12, 0.04, 0.01]) {
		surface.reveal(view.layout.shown[Math.floor(count / 2)] ?? 0, true);
		surface.zoomBy(zoom / surface.camera.zoom, x, y);
		await painted();
		gaps.push(
			...(await gapsOf(
				30,
				move((at) => surface.panBy(at % 20 < 10 ? 40 : -40, at % 2 === 0 ? 6 : -6)),
			)),
		);
		gaps.push(
			...(await gapsOf(
				20,
				move((at) => surface.zoomBy(at < 10 ? 1.06 : 1 / 1.06, x, y)),
			)),
		);
	}
	const fold: number[] = [];
	const leaders = [...view.graph.topDown].filter((at) => view.reports(at).length > 0);
	for (const share of [0.002, 0.1, 0.4, 0.7]) {
		const at = leaders[Math.floor(leaders.length * share)] ?? 0;
		for (const folded of [true, false]) {
			const before = performance.now();
			view.fold(at, folded);
			surface.show(picture(), at);
			await painted();
			fold.push(performance.now() - before);
		}
	}
	const positions = new PositionIndex(made);
	const building = performance.now();
	await positions.build();
	const indexed = performance.now() - building;
	const focus: number[] = [];
	for (const share of [0.1, 0.5, 0.9]) {
		const at = Math.floor(count * share);
		const named = `${view.namesAt(at)[0] ?? ''} ${view.graph.positions[at]?.title ?? ''}`;
		// As typed, from one letter to all words, each answered before the next.
		for (const letters of [1, 2, 4, 8, named.length]) {
			const before = performance.now();
			const found = positions.find(named.slice(0, letters), 8).best[0]?.id ?? 0;
			surface.reveal(-1 - found, true);
			await painted();
			focus.push(performance.now() - before);
		}
	}
	const moves = await movesIn(made, {
		surface,
		leaders: leaders.map((at) => view.graph.positions[at]?.id ?? ''),
	});
	// What a chart on the screen holds is still held when the memory is measured.
	Object.assign(window, { held: [view, surface, positions] });
	return { first, work: work.slice(1), gaps, fold, focus, indexed, moves };
}

/** Moves of branches in an option, each from the command to the picture with all that is said of it. */
async function movesIn(
	made: RolemapDocument,
	{ surface, leaders }: { readonly surface: OrgSurface; readonly leaders: readonly string[] },
): Promise<readonly number[]> {
	let document = outcome(doGiven(made, 'add-scenario', { name: 'Option' }));
	const option = document.scenarios[0]?.id ?? '';
	const said = lateWords().scenarios.diff;
	const times: number[] = [];
	for (let turn = 0; turn < 8; turn++) {
		const [position, to] = [leaders[Math.floor(leaders.length * 0.6) + turn], leaders[20 + turn]];
		const start = performance.now();
		document = outcome(doGiven(document, 'move-position', { position, to }, option));
		const [seen, base] = [option, null].map((id) =>
			project(materialise(document, id).document, { purpose: 'screen' }),
		) as [ProjectedDocument, ProjectedDocument];
		const diff = orgDiff(base, seen);
		const changes = sayDiff(diff, base, seen, said);
		const view = new OrganizationView(() => seen);
		const figures = [spans(view.counted, 'positions'), budgetAmong(view.counted, null), changes];
		const rows = outlineRows(view.forest, (at) => view.isFolded(at));
		surface.show({
			...{ layout: view.layout, index: view.index, cards: orgCards(view, seen), dotted: view.dotted },
			...{ selected: new Set<number>(), lit: new Set<number>(), theme: lightTheme },
		});
		await painted();
		times.push(performance.now() - start);
		Object.assign(window, { told: [figures, rows] });
	}
	return times;
}

function outcome(result: ReturnType<typeof doGiven>): RolemapDocument {
	if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join(' '));
	return result.value.document;
}

interface PeerRow {
	readonly id: string;
	readonly parentId: string;
	readonly name: string;
	readonly title: string;
}

function rowsOf(count: number): readonly PeerRow[] {
	const { positions, lines, people } = largeOrganization(count);
	const managers = new Map(
		lines.flatMap(({ kind, report, manager }) => (kind === 'solid' ? [[report, manager]] : [])),
	);
	const names = new Map(people.map(({ id, name }) => [id.slice(1), name]));
	return positions.map(({ id, title }) => {
		return { id, parentId: managers.get(id) ?? '', name: names.get(id.slice(1)) ?? 'Open', title };
	});
}

async function d3OrgChart(count: number): Promise<Times> {
	const rows = rowsOf(count);
	const element = stage();
	await painted();
	const start = performance.now();
	const chart = new OrgChart<PeerRow>()
		.container(element)
		.data(rows)
		.nodeWidth(() => 184)
		.nodeHeight(() => 68)
		.initialExpandLevel(99)
		.duration(0)
		.nodeContent(
			({ data }) => `<div style="border:1px solid #ccc"><b>${data.name}</b><br>${data.title}</div>`,
		)
		.render();
	chart.fit({ animate: false });
	await painted();
	const first = performance.now() - start;
	Object.assign(window, { held: chart });
	const group = element.querySelector<SVGGElement>('.chart');
	const gaps = await gapsOf(10, (at) =>
		group?.setAttribute('transform', `translate(${at * 8},0) scale(0.2)`),
	);
	const { id = '' } = rows[3] ?? {};
	const before = performance.now();
	chart.setExpanded(id, false).render();
	await painted();
	return { first, work: [], gaps, fold: [performance.now() - before], focus: [], indexed: 0, moves: [] };
}

async function d3Svg(count: number): Promise<Times> {
	const rows = rowsOf(count);
	const element = stage();
	await painted();
	const start = performance.now();
	const byParent = Map.groupBy(rows, ({ parentId }) => parentId);
	const root = hierarchy(rows[0] as PeerRow, ({ id }) => byParent.get(id));
	const laid = tree<PeerRow>().nodeSize([204, 112])(root);
	const cards = laid.descendants().map(({ x, y, data, parent }) => {
		const line = parent ? `<path d="M${x + 92},${y}V${y - 22}H${parent.x + 92}V${y - 44}"/>` : '';
		return `${line}<rect x="${x}" y="${y}" width="184" height="68"/><text x="${x + 14}" y="${y + 20}">${data.name}</text>`;
	});
	const style = 'fill:#fff;stroke:#999';
	element.innerHTML = `<svg width="1280" height="800"><g style="${style}" transform="scale(0.2)">${cards.join('')}</g></svg>`;
	await painted();
	const first = performance.now() - start;
	const group = element.querySelector('g');
	const gaps = await gapsOf(20, (at) =>
		group?.setAttribute('transform', `translate(${at * 8},0) scale(0.2)`),
	);
	return { first, work: [], gaps, fold: [], focus: [], indexed: 0, moves: [] };
}

/** How long a frame lasts in which nothing is drawn. */
const empty = () => gapsOf(60, () => undefined);

Object.assign(window, { bench: { ours, d3OrgChart, d3Svg, empty } });
