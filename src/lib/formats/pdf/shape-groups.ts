import type { Picture, PictureEntry } from '#lib/drawing/picture.ts';
import { shapeBounds } from '#lib/drawing/shape-bounds.ts';
import type { Shape } from '#lib/drawing/shape.ts';
import type { Rectangle } from '#lib/layout/map-graph.ts';

/** Shapes of one thing that follow each other, drawn as one. */
export interface ShapeGroup {
	readonly shapes: readonly Shape[];
	readonly bounds: Rectangle;
	readonly hasText: boolean;
	/** What of the outline it shows; null for what is drawn beside it. */
	readonly entry: PictureEntry | null;
}

/** The shapes in the order in which they are drawn; each entry belongs to one group, one with text where there is one. */
export function shapeGroups({ shapes, outline }: Picture): readonly ShapeGroup[] {
	const drafts: { shapes: Shape[]; key: string }[] = [];
	const groupOf: number[] = [];
	for (const shape of shapes) {
		const key = `${shape.of.kind} ${shape.of.id}`;
		if (drafts.at(-1)?.key === key) drafts.at(-1)?.shapes.push(shape);
		else drafts.push({ shapes: [shape], key });
		groupOf.push(drafts.length - 1);
	}
	const saying = new Map<string, number>();
	const says = (of: readonly Shape[]) => of.some(({ kind }) => kind === 'text');
	for (const [at, { shapes: drawn, key }] of drafts.entries())
		if (says(drawn) && !saying.has(key)) saying.set(key, at);
	const entries = new Map<number, PictureEntry>();
	for (const entry of flat(outline)) {
		const own = entry.shape === null ? undefined : groupOf[entry.shape];
		if (own === undefined) continue;
		entries.set(saying.get(drafts[own]?.key ?? '') ?? own, entry);
	}
	return drafts.map((draft, at) => ({
		shapes: draft.shapes,
		bounds: shapeBounds(draft.shapes),
		hasText: says(draft.shapes),
		entry: entries.get(at) ?? null,
	}));
}

/** All entries, each before those below it; without a recursion, for an outline may be as deep as it is long. */
function* flat(outline: readonly PictureEntry[]): Generator<PictureEntry> {
	const left = outline.toReversed();
	for (let entry = left.pop(); entry; entry = left.pop()) {
		yield entry;
		left.push(...entry.children.toReversed());
	}
}
