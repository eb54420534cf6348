import type { ProjectedDocument } from '#lib/model/projection.ts';
import type { Role } from '#lib/model/role.ts';
import type { Transition } from '#lib/model/transition.ts';
import { drawingWords } from '#lib/words/drawing-words.ts';
import { cardHeight, cardMeasures, cardText, type CardText } from './card-text.ts';
import type { MapGraph } from './map-graph.ts';
import { moveLabel, moveLabelSize } from './move-label.ts';
import { textWidth } from './text-width.ts';
import type { TextStyle } from './wrap-text.ts';

export const laneTitleStyle: TextStyle = { size: 12, weight: 600 };
/** Lane titles are set in capitals with a little air between them, in pixels. */
export const laneTitleSpacing = 0.6;

/** A lane's title as drawn. */
export const laneTitle = (name: string): string => name.toLocaleUpperCase('en');

/** The lane a role's card stands in: its first track. */
export const laneOf = (role: Role): string => role.trackIds[0] ?? '';

type GraphMove = MapGraph['moves'][number];

/** What was measured for a document, in the words and with the dimensions it was measured with. */
interface Measured {
	readonly words: typeof drawingWords;
	readonly dimensions: ProjectedDocument['dimensions'];
	readonly texts: ReadonlyMap<Role, CardText>;
	readonly moves: ReadonlyMap<Transition, GraphMove>;
}

/**
 * Graphs of one document after another. Measuring text is most of what a graph costs, so what an edit left the same
 * object is measured once; records that are gone are let go, for a history may hold them for ever.
 */
export function careerGraphs(): (document: ProjectedDocument) => MapGraph {
	let last: Measured | null = null;
	return (document) => {
		const roles = document.roles.filter((role) => role.onMap && role.kind !== 'body');
		const known = last?.words === drawingWords ? last : null;
		const texts = known?.dimensions === document.dimensions ? known.texts : null;
		last = {
			words: drawingWords,
			dimensions: document.dimensions,
			texts: new Map(roles.map((role) => [role, texts?.get(role) ?? cardText(role, document)])),
			moves: new Map(document.transitions.map((move) => [move, known?.moves.get(move) ?? graphMove(move)])),
		};
		return graphOf(document, roles, last);
	};
}

/**
 * The graph that a document's map shows: a card for each role that belongs on the map, a lane for each track
 * that has cards, and every move between two cards, all with their sizes in pixels at zoom 1.
 */
export function careerGraph(document: ProjectedDocument): MapGraph {
	return careerGraphs()(document);
}

function graphMove(transition: Transition): GraphMove {
	const { id, from, to, kind } = transition;
	return { id, from, to, kind, ...moveLabelSize(moveLabel(transition)) };
}

function graphOf(document: ProjectedDocument, roles: readonly Role[], measured: Measured): MapGraph {
	const texts = [...measured.texts.values()];
	const anyGlance = texts.some(({ glance }) => glance !== '');
	const mostLines = Math.max(1, ...texts.map(({ title }) => title.length));
	const sameHeight = mostLines <= 2;
	const shown = new Set(roles.map(({ id }) => id));
	const used = new Set(roles.map(laneOf));
	return {
		lanes: document.tracks
			.filter(({ id }) => used.has(id))
			.toSorted((a, b) => a.order - b.order)
			.map(({ id, name }) => {
				const title = laneTitle(name);
				const width = textWidth(title, laneTitleStyle.size, laneTitleStyle.weight);
				return { id, name, titleWidth: Math.ceil(width + [...title].length * laneTitleSpacing) };
			}),
		cards: roles.map((role, i) => ({
			id: role.id,
			laneId: laneOf(role),
			rank: role.rank,
			width: cardMeasures.width,
			height: cardHeight(sameHeight ? mostLines : (texts[i]?.title.length ?? 1), anyGlance),
		})),
		moves: [...measured.moves.values()].filter(
			({ from, to }) => from !== to && shown.has(from) && shown.has(to),
		),
	};
}
