import type { Picture } from '#lib/drawing/picture.ts';
import type { Subject } from '#lib/drawing/shape.ts';

/** The name that links know a picture's first page by. */
export const destination = (at: number): string => `picture-${at + 1}`;

/**
 * Where things lead among pictures of one whole: from wherever a position stands to the picture that begins with it,
 * and from there back. Gives the place of a picture, or null.
 */
export function pageLinks(pictures: readonly Picture[]): (of: Subject, from: number) => number | null {
	if (pictures.length < 2) return () => null;
	const heads = pictures.map(({ outline: [first], shapes }) => shapes[first?.shape ?? -1]?.of);
	const begins = new Map<string, number>();
	for (const [at, of] of heads.entries()) if (of && !begins.has(of.id)) begins.set(of.id, at);
	const stands = new Map<string, number>();
	for (const [at, { shapes }] of pictures.entries())
		for (const { of } of shapes)
			if (of.kind === 'position' && heads[at]?.id !== of.id && !stands.has(of.id)) stands.set(of.id, at);
	return ({ kind, id }, from) => {
		if (kind !== 'position') return null;
		const to = heads[from]?.id === id ? stands.get(id) : begins.get(id);
		return to === undefined || to === from ? null : to;
	};
}
