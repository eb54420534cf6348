import { describe, expect, it } from 'vitest';
import { viewAt } from '#lib/analysis/shown/view-at.ts';
import type { Picture } from '#lib/drawing/picture.ts';
import type { PictureOptions } from '#lib/drawing/pictures/picture-options.ts';
import { lightTheme } from '#lib/drawing/theme.ts';
import { isLegibleOnSlide } from '#lib/formats/pptx/slide-frame.ts';
import { writePptx } from '#lib/formats/pptx/write.ts';
import { slidesOf } from '#lib/formats/slides-of.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import { unmasked } from '#lib/model/mask.ts';
import { largeOrganization } from '../../make/large-organization.ts';
import { ladderDocument } from '../../make/ladder-document.ts';
import { smallLadder, usualLadder } from '../../make/ladders.ts';
import { organizationOf } from '../../make/organization.ts';
import { pptxFaults, pptxParts } from '../../make/pptx-faults.ts';

const plain: PictureOptions = { mask: unmasked, theme: lightTheme, language: 'en' };

function slides(address: string, document: RolemapDocument, options: Partial<PictureOptions> = {}) {
	const view = viewAt(address);
	if (!view) throw new Error(address);
	return slidesOf(view, document, { ...plain, ...options });
}

const drawn = (picture: Picture) =>
	new Set(picture.shapes.flatMap(({ of }) => (of.kind === 'position' ? [of.id] : [])));

describe('an organization', () => {
	const large = largeOrganization(500);
	const pictures = slides('/organization', large);

	it('is in parts that can each be read on a slide, and nobody is left out', () => {
		expect(pictures.length).toBeGreaterThan(20);
		expect(pictures.filter((picture) => !isLegibleOnSlide(picture))).toEqual([]);
		const everybody = new Set(pictures.flatMap((picture) => [...drawn(picture)]));
		expect(everybody.size).toBe(500);
	});

	it('says on each part whose branch it is, and on each card how many follow elsewhere', () => {
		const [first, second] = pictures;
		expect(first?.title).toBe(large.orgs[0]?.name);
		const head = second?.outline[0]?.text.split(',').slice(0, 2).join(',') ?? '?';
		expect(second?.title).toContain(head);
		const folded = first?.shapes.filter(
			(shape) => shape.kind === 'text' && /^\+\d+$/.test(shape.lines[0] ?? ''),
		);
		expect(folded?.length).toBeGreaterThan(3);
	});

	it('leads from a card to the slide of its branch and back', () => {
		const bytes = writePptx(
			pictures.slice(0, 12).map((picture) => ({ picture })),
			{ confidential: 'Confidential' },
		);
		expect(pptxFaults(bytes)).toEqual([]);
		const parts = pptxParts(bytes);
		const jumps = (slide: number) =>
			[...(parts.get(`ppt/slides/slide${slide}.xml`) ?? '').matchAll(/hlinkClick r:id="toSlide(\d+)"/g)].map(
				([, to]) => Number(to),
			);
		expect(jumps(1)).toContain(2);
		expect(jumps(2)).toContain(1);
		expect(jumps(1)).not.toContain(1);
		expect(parts.get('ppt/slides/_rels/slide1.xml.rels')).toContain('/ppt/slides/slide2.xml');
	});

	it('is the one picture where that can be read', () => {
		const small = organizationOf([{ id: 'a' }, { id: 'b', manager: 'a' }, { id: 'c', manager: 'b' }]);
		const own = slides('/organization', small);
		expect(own).toHaveLength(1);
		expect([...drawn(own[0] as Picture)]).toEqual(['a', 'b', 'c']);
	});

	it('shows the branch that is asked for, and nothing of one that is not there', () => {
		const branch = slides('/organization?focus=p1', large);
		expect(branch[0]?.outline).toHaveLength(1);
		expect(drawn(branch[0] as Picture).has('p0')).toBe(false);
		expect(slides('/organization?focus=nobody', large)).toEqual([]);
		expect(slides('/organization?scenario=none', large)).toEqual([]);
	});

	it('hides on every slide what the mask hides, in what is drawn and in what is told', () => {
		const some = largeOrganization(60);
		const mask = { ...unmasked, names: 'role-only' } as const;
		const text = (options: Partial<PictureOptions>) => {
			const own = slides('/organization', some, options).map((picture) => ({
				picture,
				notes: picture.title,
			}));
			const bytes = writePptx(own, { confidential: 'Confidential' });
			expect(pptxFaults(bytes)).toEqual([]);
			return [...pptxParts(bytes).values()].join('\n');
		};
		const names = [...new Set(some.people.map(({ name }) => name))];
		const [open, hidden] = [text({}), text({ mask })];
		expect(names.filter((name) => open.includes(name)).length).toBeGreaterThan(30);
		expect(names.filter((name) => hidden.includes(name))).toEqual([]);
	});
});

describe('a map', () => {
	const shown = (ladder: RolemapDocument) => slides('/', ladder).map(({ title }) => title);

	it('that cannot be read on one slide is followed by one for each of its roles', () => {
		const ladder = ladderDocument(usualLadder, 'Usual');
		const [whole, ...roles] = shown(ladder);
		expect(whole).toContain('Usual');
		expect(roles.toSorted()).toEqual(ladder.roles.map(({ name }) => name).toSorted());
		expect(
			slides('/', ladder)
				.slice(1)
				.every((picture) => isLegibleOnSlide(picture)),
		).toBe(true);
	});

	it('that can be is one, and none where there is none', () => {
		const [first, second] = smallLadder.roles;
		const two = {
			...smallLadder,
			roles: [first, second].flatMap((one) => one ?? []),
			moves: smallLadder.moves.slice(0, 1),
		};
		expect(shown(ladderDocument(two))).toHaveLength(1);
		expect(shown(organizationOf([]))).toEqual([]);
	});
});
