import type { ProjectedDocument } from '#lib/model/projection.ts';
import type { Role } from '#lib/model/role.ts';
import type { Transition } from '#lib/model/transition.ts';
import { drawingWords } from '#lib/words/drawing-words.ts';
import { cardHeight, cardMeasures, cardText } from './card-text.ts';
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

/**
 * The graph that a document's map shows: a card for each role that belongs on the map, a lane for each track
 * that has cards, and every move between two cards, all with their sizes in pixels at zoom 1.
 */
export function careerGraph(document: ProjectedDocument): MapGraph {
	const roles = document.roles.filter((role) => role.onMap && role.kind !== 'body');
	const texts = roles.map((role) => cardText(role, document));
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
		moves: document.transitions
			.filter(({ from, to }) => from !== to && shown.has(from) && shown.has(to))
			.map(graphMove),
	};
}

interface KnownMove {
	readonly words: typeof drawingWords;
	readonly move: MapGraph['moves'][number];
}
/** A move that no edit touched is the same object here as well, so that two graphs are quickly compared. */
const known = new WeakMap<Transition, KnownMove>();

function graphMove(transition: Transition): MapGraph['moves'][number] {
	const last = known.get(transition);
	if (last?.words === drawingWords) return last.move;
	const { id, from, to, kind } = transition;
	const move = { id, from, to, kind, ...moveLabelSize(moveLabel(transition)) };
	known.set(transition, { words: drawingWords, move });
	return move;
}
