import { outlineOf, type OutlineRole } from '#lib/analysis/outline-of.ts';
import { arrange } from '#lib/layout/arrangements.ts';
import { cardText } from '#lib/layout/card-text.ts';
import { careerGraph } from '#lib/layout/career-graph.ts';
import { longMoveLabel } from '#lib/layout/move-label.ts';
import { plainText } from '#lib/model/plain-text.ts';
import type { ProjectedDocument } from '#lib/model/projection.ts';
import { drawingWords } from '#lib/words/drawing-words.ts';
import { lateWords } from '#lib/words/late-words.ts';
import { drawCareerMap } from '../career-map.ts';
import type { Picture, PictureEntry } from '../picture.ts';
import { shapeBounds } from '../shape-bounds.ts';
import type { Shape } from '../shape.ts';
import { boxesOf, linksOf } from './links-of.ts';
import type { PictureOptions } from './picture-options.ts';

/** The map of a ladder; null of one that has no card. */
export function mapPicture(document: ProjectedDocument, options: PictureOptions): Picture | null {
	const layout = arrange(careerGraph(document), options.arrangement ?? 'lanes');
	if (layout.cards.length === 0) return null;
	const shapes = drawCareerMap(layout, document, options.theme, { legend: true });
	return {
		...ladderFacts(document, options, layout),
		title: drawingWords.titled(document.title),
		shapes,
		bounds: shapeBounds(shapes),
		links: moveLinks(shapes, document),
		outline: mapOutline(shapes, document),
	};
}

/** What every picture of a ladder says of itself: how much it shows, and that nobody is in it. */
export function ladderFacts(
	{ title }: ProjectedDocument,
	{ language }: PictureOptions,
	{ cards, moves }: { readonly cards: readonly unknown[]; readonly moves: readonly unknown[] },
): Pick<Picture, 'source' | 'contents' | 'confidential' | 'language'> {
	const said = lateWords().pictures;
	const contents = [said.roles(cards.length), said.moves(moves.length), said.people(0), said.noTalent];
	return { source: title, contents: contents.join(', '), confidential: false, language };
}

/** The lines of moves, fastened to the cards of their roles. */
export function moveLinks(shapes: readonly Shape[], { transitions }: ProjectedDocument): Picture['links'] {
	const moves = new Map(transitions.map((move) => [move.id, move]));
	return linksOf(shapes, boxesOf(shapes, 'role'), ({ kind, id }) =>
		kind === 'move' ? (moves.get(id) ?? null) : null,
	);
}

/** Track by track, senior roles first, each with the ways on from it; only what has a card. */
export function mapOutline(shapes: readonly Shape[], document: ProjectedDocument): readonly PictureEntry[] {
	const said = lateWords().pictures;
	const boxes = boxesOf(shapes, 'role');
	const lanes = boxesOf(shapes, 'lane');
	const drawn = new Map<string, number>();
	for (const [at, { of }] of shapes.entries())
		if (of.kind === 'move' && !drawn.has(of.id)) drawn.set(of.id, at);
	const names = new Map(document.roles.map(({ id, name }) => [id, plainText(name)]));
	const roleEntry = ({ role, waysOn }: OutlineRole): readonly PictureEntry[] => {
		const shape = boxes.get(role.id);
		if (shape === undefined) return [];
		const { glance } = cardText(role, document);
		const ways = waysOn.flatMap((move) => {
			const text = said.wayOn(names.get(move.to) ?? move.to, longMoveLabel(move));
			const line = drawn.get(move.id);
			return line === undefined ? [] : [{ text, shape: line, children: [] }];
		});
		const text = [plainText(role.name), glance].filter(Boolean).join(', ');
		return [{ text, shape, children: ways }];
	};
	return outlineOf(document).flatMap(({ id, name, roles }) => {
		const children = roles.flatMap(roleEntry);
		const text = name === '' ? said.otherRoles : plainText(name);
		return children.length === 0 ? [] : [{ text, shape: lanes.get(id) ?? null, children }];
	});
}
