import { beforeAll, describe, expect, it } from 'vitest';
import type { Picture, PictureEntry } from '#lib/drawing/picture.ts';
import { pictureParts } from '#lib/drawing/pictures/picture-parts.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import { readLadders } from '../../../../src/cli/read-ladders.ts';
import { drawnPicture } from '../../../make/drawn-pictures.ts';

const room = { width: 1265, height: 558 };
let ladder: RolemapDocument;
beforeAll(async () => {
	const read = await readLadders(['data/ladders/engineering']);
	if (typeof read === 'string' || !read[0]) throw new Error(String(read));
	ladder = read[0].document;
});

const textsOf = (picture: Picture) =>
	picture.shapes.flatMap((shape) =>
		shape.kind === 'text' && shape.of.kind === 'statement' ? shape.lines.join(' ') : [],
	);
const shapesToldOf = (entries: readonly PictureEntry[]): readonly number[] =>
	entries.flatMap(({ shape, children }) => [...(shape === null ? [] : [shape]), ...shapesToldOf(children)]);

describe('pictureParts', () => {
	it.each(['/roles/vp', '/moves/vp/cto', '/roles/software-engineer'])(
		'sets the text of %s anew beside its map, in its order and nothing left out',
		(address) => {
			const whole = drawnPicture(address, ladder);
			const parts = pictureParts(whole, room);
			expect(parts.flatMap(textsOf)).toEqual(textsOf(whole));
			for (const { bounds } of parts) {
				expect(bounds.width).toBeLessThanOrEqual(room.width + 1);
				expect(bounds.height).toBeLessThanOrEqual(room.height + 1);
			}
			const [first] = parts;
			expect(first?.links.length).toBe(whole.links.length);
		},
	);

	it('repeats the head of a table over its rows, and leaves no heading at the foot', () => {
		const whole = drawnPicture('/compare?roles=vp,cto', ladder);
		const parts = pictureParts(whole, room);
		expect(parts.length).toBeGreaterThan(3);
		const head = textsOf(whole).slice(0, 2);
		for (const part of parts) {
			expect(textsOf(part).slice(0, 2)).toEqual(head);
			expect(part.bounds.height).toBeLessThanOrEqual(room.height + 1);
			const texts = part.shapes.filter(({ kind }) => kind === 'text');
			const last = texts.toSorted((a, b) => (a.kind === 'text' && b.kind === 'text' ? a.y - b.y : 0)).at(-1);
			if (last?.kind === 'text') expect(last.size).toBeLessThan(14);
		}
		const rows = parts.flatMap((part) => textsOf(part).slice(2));
		expect(rows.toSorted()).toEqual(textsOf(whole).slice(2).toSorted());
		expect(parts[1]?.title).toMatch(/^.* \(Page 2 of \d+\)$/);
	});

	it('tells in every part what it shows, by the numbers of its own shapes', () => {
		for (const part of pictureParts(drawnPicture('/compare?roles=vp,cto', ladder), room)) {
			const told = shapesToldOf(part.outline);
			expect(new Set(told).size).toBe(told.length);
			for (const at of told) expect(part.shapes[at]?.kind).toBe('text');
			expect(told.length).toBe(part.shapes.filter(({ kind }) => kind === 'text').length);
		}
	});

	it('leaves a picture whole that fits, and one that is drawn', () => {
		const map = drawnPicture('/', ladder);
		expect(pictureParts(map, room)).toEqual([map]);
		const role = drawnPicture('/roles/vp', ladder);
		expect(pictureParts(role, { width: 9000, height: 9000 })).toEqual([role]);
	});
});
