import { describe, expect, it } from 'vitest';
import type { Picture, PictureEntry } from '#lib/drawing/picture.ts';
import { pictureOf } from '#lib/formats/picture-of.ts';
import type { PictureOptions } from '#lib/drawing/pictures/picture-options.ts';
import { viewAt } from '#lib/analysis/shown/view-at.ts';
import { lightTheme } from '#lib/drawing/theme.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import { unmasked } from '#lib/model/mask.ts';
import { ladderDocument } from '../../make/ladder-document.ts';
import { smallLadder } from '../../make/ladders.ts';
import { largeOrganization } from '../../make/large-organization.ts';
import { organizationOf, withOptions, workedExample } from '../../make/organization.ts';

const plain: PictureOptions = { mask: unmasked, theme: lightTheme, language: 'en' };

function drawn(address: string, document: RolemapDocument, options: Partial<PictureOptions> = {}) {
	const view = viewAt(address);
	if (!view) throw new Error(address);
	return pictureOf(view, document, { ...plain, ...options });
}

function picture(...given: Parameters<typeof drawn>): Picture {
	const found = drawn(...given);
	if (!found) throw new Error(`${given[0]} shows nothing`);
	return found;
}

const lines = (entries: readonly PictureEntry[], depth = 0): readonly string[] =>
	entries.flatMap(({ text, children }) => [`${'  '.repeat(depth)}${text}`, ...lines(children, depth + 1)]);

/** Everything that a reader could find in a picture, drawn or said. */
const words = (found: Picture) => JSON.stringify(found);

const ladder = ladderDocument(smallLadder, 'Our ladder');
const optional = withOptions(ladder);

describe('the map', () => {
	it('is every card and move, read track by track with the ways on from each role', () => {
		const map = picture('/', ladder);
		expect(map).toMatchObject({
			title: 'Our ladder: career map',
			source: 'Our ladder',
			contents: '11 roles, 14 moves, no people, no talent data',
			confidential: false,
			language: 'en',
		});
		const outline = lines(map.outline);
		expect(map.outline.map(({ text }) => text)).toEqual(['Craft', 'Leadership', 'Executive']);
		expect(outline.filter((line) => /^ {2}\S/.test(line))).toHaveLength(11);
		expect(outline.filter((line) => /^ {4}to /.test(line))).toHaveLength(14);
	});

	it('fastens every move to the cards of its roles', () => {
		const { links, shapes } = picture('/', ladder);
		expect(links).toHaveLength(14);
		for (const { line, from, to } of links) {
			const move = ladder.transitions.find(({ id }) => id === shapes[line]?.of.id);
			expect(shapes[line]?.kind).toBe('path');
			for (const [end, role] of [
				[from, move?.from],
				[to, move?.to],
			] as const)
				expect(shapes[end ?? -1]).toMatchObject({ kind: 'rectangle', of: { kind: 'role', id: role } });
		}
	});

	it('of a document without roles is none', () => expect(drawn('/', organizationOf([]))).toBeNull());
});

describe('the organization', () => {
	it('is read from the top down, with what each card says', () => {
		const chart = picture('/organization', workedExample());
		expect(chart).toMatchObject({
			title: 'Example',
			source: 'Example',
			contents: '13 positions, 10 people, no talent data',
			confidential: false,
		});
		expect(lines(chart.outline)).toEqual([
			'Ana, VP of Engineering, 2 direct reports, 12 in all',
			'  Bo, Executive assistant',
			'  Cem, Director Platform, 2 direct reports, 6 in all',
			'    Dia, Manager Core, 3 direct reports',
			'      Gus, Engineer',
			'      Hal, Engineer',
			'      Open position, Engineer',
			'    Eli, Manager Infra, 1 direct report',
			'      Ivy, Engineer',
			'  Open position, Director Product, 1 direct report, 3 in all',
			'    Fay, Manager Web, 2 direct reports',
			'      Jon, Engineer',
			'      Jon, Engineer',
		]);
	});

	it('fastens solid and dotted lines to both cards', () => {
		const { links, shapes } = picture('/organization', workedExample());
		const ends = links.map(({ from, to }) => [from, to].map((end) => shapes[end ?? -1]?.of.id).join('>'));
		expect(ends).toHaveLength(13);
		expect(ends).toContain('P6>P11');
		expect(ends).toContain('P7>P11');
	});

	it('is the branch of a position, and nothing of the rest', () => {
		const branch = picture('/organization?position=P3', workedExample());
		expect(branch.title).toBe('Example: Cem, Director Platform');
		expect(branch.contents).toBe('7 positions, 6 people, no talent data');
		expect(words(branch)).not.toMatch(/Ana|Fay|Jon/);
	});

	it('is an option, and what it changes where it is held against today', () => {
		const option = picture('/organization?scenario=option-a', optional);
		expect(option.source).toBe('Example, option “Option A”');
		expect(words(option)).toContain('Lead Engineer');
		expect(words(option)).not.toContain('P10');
		const against = picture('/organization?scenario=Option%20A&against=today', optional);
		expect(against.source).toContain('compared with Today');
		const outline = lines(against.outline).join('\n');
		expect(outline).toContain('Open position, Engineer, × Closed');
		expect(outline).toContain('Dia, Manager Core, → from Cem');
	});

	it('edges what differs, as the screen does, and dims what a filter does not look for', () => {
		const edgeOf = (found: Picture, id: string) => {
			const box = found.shapes.find(
				({ kind, of }) => kind === 'rectangle' && of.kind === 'position' && of.id === id,
			);
			return box?.kind === 'rectangle' ? box.stroke?.color : undefined;
		};
		const against = picture('/organization?scenario=option-a&against=today', optional);
		expect(['P5', 'P10', 'P11', 'P1'].map((id) => edgeOf(against, id))).toEqual([
			lightTheme.route,
			lightTheme.bad,
			lightTheme.route,
			lightTheme.line,
		]);
		const ink = (found: Picture, id: string) => {
			const text = found.shapes.find(({ kind, of }) => kind === 'text' && of.id === id);
			return text?.kind === 'text' ? text.fill : undefined;
		};
		const vacant = picture('/organization?only=vacant', workedExample());
		expect(ink(vacant, 'P10')).toBe(lightTheme.ink2);
		expect(ink(vacant, 'P1')).not.toBe(lightTheme.ink);
		const alone = picture('/organization?only=vacant&hide=others', workedExample());
		expect(JSON.stringify(alone.outline)).not.toContain('Fay');
		expect(JSON.stringify(alone.outline)).toContain('Dia');
	});

	it.each([
		'/organization?scenario=gone',
		'/organization?against=gone',
		'/organization?position=gone',
		'/organization?focus=gone',
	])('%s, which is not there, is no picture of something else', (address) =>
		expect(drawn(address, optional)).toBeNull(),
	);

	it.each([
		['/organization?mask=role-only', unmasked],
		['/organization', { names: 'role-only', pay: true }],
		['/organization?mask=initials', { names: 'role-only', pay: false }],
		['/organization?mask=role-only&scenario=option-a&against=today', unmasked],
	] as const)('%s hides every name, with %j given beside it', (address, mask) => {
		const found = picture(address, optional, { mask });
		for (const { name } of optional.people) expect(words(found)).not.toMatch(new RegExp(`\\b${name}\\b`));
		expect(found.contents).toContain('names hidden');
	});

	it('ends where lines close a circle', () => {
		const circle = organizationOf([
			{ id: 'a', manager: 'b' },
			{ id: 'b', manager: 'a' },
		]);
		expect(lines(picture('/organization', circle).outline)).toHaveLength(2);
	});

	it('stacks a chain of 3,000 without a recursion', () => {
		const chain = Array.from({ length: 3000 }, (_, at) => ({
			id: `p${at}`,
			...(at ? { manager: `p${at - 1}` } : {}),
		}));
		expect(picture('/organization', organizationOf(chain)).links).toHaveLength(2999);
	});

	it('draws each of 2,000 positions once', () => {
		const { outline, links } = picture('/organization', largeOrganization(2000));
		const count = (entries: readonly PictureEntry[]): number =>
			entries.reduce((sum, { children }) => sum + 1 + count(children), 0);
		expect(count(outline)).toBe(2000);
		expect(links.every(({ from, to }) => from !== null && to !== null)).toBe(true);
	});
});
