import type { PictureLink } from '../picture.ts';
import type { Shape, Subject } from '../shape.ts';

/** The two things that a line joins, by their ids; null for an end that rests on nothing. */
export interface LineEnds {
	readonly from: string | null;
	readonly to: string | null;
}

/** Where the box of each thing of a kind stands among `shapes`: its first rectangle, by its id. */
export function boxesOf(shapes: readonly Shape[], kind: Subject['kind']): ReadonlyMap<string, number> {
	const boxes = new Map<string, number>();
	for (const [at, { kind: form, of }] of shapes.entries())
		if (form === 'rectangle' && of.kind === kind && !boxes.has(of.id)) boxes.set(of.id, at);
	return boxes;
}

/**
 * The lines among `shapes` that `endsOf` knows the ends of, fastened to `boxes`. Of a thing with several paths the
 * first is its line, as those that follow it are its head.
 */
export function linksOf(
	shapes: readonly Shape[],
	boxes: ReadonlyMap<string, number>,
	endsOf: (of: Subject) => LineEnds | null,
): readonly PictureLink[] {
	const known = new Set<Subject>();
	return shapes.flatMap(({ kind, of }, line) => {
		if (kind !== 'path' || known.has(of)) return [];
		known.add(of);
		const ends = endsOf(of);
		if (!ends) return [];
		const boxOf = (id: string | null) => (id === null ? null : (boxes.get(id) ?? null));
		return [{ line, from: boxOf(ends.from), to: boxOf(ends.to) }];
	});
}
