import { describe, expect, it } from 'vitest';
import { viewAt } from '#lib/analysis/shown/view-at.ts';
import type { Picture, PictureEntry } from '#lib/drawing/picture.ts';
import type { PictureOptions } from '#lib/drawing/pictures/picture-options.ts';
import { lightTheme } from '#lib/drawing/theme.ts';
import { pictureOf } from '#lib/formats/picture-of.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import { unmasked } from '#lib/model/mask.ts';
import { projectTalent } from '#lib/model/talent/project-talent.ts';
import { ladderDocument } from '../../make/ladder-document.ts';
import { smallLadder } from '../../make/ladders.ts';
import { workedExample } from '../../make/organization.ts';
import { workedTalent } from '../../make/talent.ts';

const plain: PictureOptions = { mask: unmasked, theme: lightTheme, language: 'en' };

function drawn(address: string, document: RolemapDocument, options: Partial<PictureOptions> = {}) {
	const view = viewAt(address);
	return view && pictureOf(view, document, { ...plain, ...options });
}

const flat = (entries: readonly PictureEntry[]): readonly PictureEntry[] =>
	entries.flatMap((entry) => [entry, ...flat(entry.children)]);
const said = ({ outline }: Picture) => flat(outline).map(({ text }) => text);

const ladder = ladderDocument(smallLadder, 'Our ladder');
const [move] = ladder.transitions;
const [from, to] = [move?.from ?? '', move?.to ?? ''];
const nameOf = (id: string) => ladder.roles.find((role) => role.id === id)?.name ?? '';
const detailed: RolemapDocument = {
	...ladder,
	dimensions: [{ id: 'span', frameworkId: 'f', name: 'Span', aliases: [], group: 'scope', order: 0 }],
	roles: ladder.roles.map((role) =>
		role.id !== from
			? role
			: {
					...role,
					coreQuestion: [{ value: 'How?', text: '**How** does it work?', from: 'own' }],
					scope: [
						{
							dimensionId: 'span',
							statements: [{ value: { kind: 'text' }, text: 'One team', from: 'own' }],
						},
					],
					responsibilities: [
						{
							id: 'g',
							title: 'Delivery',
							items: [{ id: 'i', text: 'Ship `it`', children: [{ id: 'j', text: 'On time' }] }],
						},
					],
				},
	),
	transitions: ladder.transitions.map((one) =>
		one.id !== move?.id
			? one
			: {
					...one,
					shifts: [{ id: 's', from: 'Doing', to: 'Leading', alsoStated: [] }],
					pitfalls: [{ id: 'p', text: 'Doing it all alone' }],
				},
	),
} as unknown as RolemapDocument;

describe('a role', () => {
	it('is drawn among those that moves join it with, and says what its page says', () => {
		const picture = drawn(`/roles/${from}`, detailed);
		if (!picture) throw new Error('nothing');
		expect(picture.title).toBe(nameOf(from));
		expect(said(picture)).toEqual(
			expect.arrayContaining([
				'Core question',
				'How does it work?',
				'Span: One team',
				'Delivery',
				'Ship it',
				'On time',
			]),
		);
		const near = new Set(
			ladder.transitions
				.filter((one) => [one.from, one.to].includes(from))
				.flatMap((one) => [one.from, one.to]),
		);
		const cards = new Set(picture.shapes.filter(({ of }) => of.kind === 'role').map(({ of }) => of.id));
		expect(cards).toEqual(near);
		expect(picture.links.every((link) => link.from !== null && link.to !== null)).toBe(true);
	});

	it('nests what belongs below something', () => {
		const picture = drawn(`/roles/${from}`, detailed);
		const group = flat(picture?.outline ?? []).find(({ text }) => text === 'Delivery');
		expect(group?.children.map(({ text }) => text)).toEqual(['Ship it']);
		expect(group?.children[0]?.children.map(({ text }) => text)).toEqual(['On time']);
	});

	it('points from its outline to what is drawn', () => {
		const picture = drawn(`/roles/${from}`, detailed);
		for (const { text, shape } of flat(picture?.outline ?? [])) {
			const found = picture?.shapes[shape ?? -1];
			expect(found, text).toBeDefined();
			if (found?.of.kind === 'statement') expect(found.of.name).toBe(text);
		}
	});

	it('that is not there is none', () => expect(drawn('/roles/gone', ladder)).toBeNull());
});

describe('a move', () => {
	it('is drawn between its roles, lifted, with what changes', () => {
		const picture = drawn(`/moves/${from}/${to}`, detailed);
		if (!picture) throw new Error('nothing');
		expect(picture.title).toBe(`${nameOf(from)} to ${nameOf(to)}`);
		expect(said(picture)).toEqual(
			expect.arrayContaining(['Key shifts', 'Doing', 'Leading', 'Pitfalls', 'Doing it all alone']),
		);
		const line = picture.shapes[picture.links[0]?.line ?? -1];
		expect(line).toMatchObject({ kind: 'path', stroke: { color: lightTheme.route } });
	});

	it('that no page describes is none', () => expect(drawn(`/moves/${to}/gone`, ladder)).toBeNull());
});

describe('ways', () => {
	it('are all listed, and the chosen one lifted', () => {
		const picture = drawn(`/routes?from=${from}&to=ceo`, ladder);
		if (!picture) throw new Error('nothing');
		const ways = said(picture).filter((text) => text.startsWith('Way '));
		expect(ways.length).toBeGreaterThan(1);
		const [, roles = ''] = /^Way 1: (.*)$/.exec(ways[0] ?? '') ?? [];
		const lifted = picture.links.filter(({ line }) => {
			const shape = picture.shapes[line];
			return shape?.kind === 'path' && shape.stroke?.color === lightTheme.route;
		});
		expect(lifted).toHaveLength(roles.split(', then ').length - 1);
	});

	it.each(['/routes', `/routes?from=${from}`, '/routes?from=ceo&to=gone', '/routes?from=ceo&to=ceo'])(
		'%s has none to draw',
		(address) => expect(drawn(address, ladder)).toBeNull(),
	);
});

describe('a comparison', () => {
	it('is a column for each role and a row for each thing that is said', () => {
		const picture = drawn(`/compare?roles=${from},${to}`, detailed);
		if (!picture) throw new Error('nothing');
		expect(picture.title).toBe(`Compare ${nameOf(from)} and ${nameOf(to)}`);
		expect(picture.contents).toContain('2 roles');
		const span = flat(picture.outline).find(({ text }) => text === 'Span');
		expect(span?.children.map(({ text, children }) => [text, ...children.map((one) => one.text)])).toEqual([
			[nameOf(from), 'One team'],
			[nameOf(to), 'not stated'],
		]);
		expect(said(picture)).toContain('Core question');
	});

	it.each(['/compare', `/compare?roles=${from}`, `/compare?roles=${from},gone`])('%s is none', (address) =>
		expect(drawn(address, ladder)).toBeNull(),
	);
});

describe('the succession map', () => {
	const canary = 'CANARY-7f3a';
	const talent = projectTalent(
		{
			...workedTalent(),
			criticality: workedTalent().criticality.map((one) => ({ ...one, notes: canary })),
			slates: workedTalent().slates.map((slate) => ({
				...slate,
				nominations: slate.nominations.map((one) => ({ ...one, notes: canary })),
			})),
		},
		{ sees: 'all' },
	);

	it('says of each critical position who holds it and who could follow, and is confidential', () => {
		const picture = drawn('/succession', workedExample(), { talent });
		if (!picture) throw new Error('nothing');
		expect(picture.confidential).toBe(true);
		expect(picture.contents).toBe('3 positions, 5 people, talent data');
		expect(said(picture)).toEqual(
			expect.arrayContaining(['Director Platform', 'Cem', 'Dia, Ready now', 'Eli, Within 2 years']),
		);
	});

	it('is that of one position, where one is named', () => {
		const picture = drawn('/succession?position=P4', workedExample(), { talent });
		expect(JSON.stringify(picture)).toContain('Director Product');
		expect(JSON.stringify(picture)).not.toContain('Director Platform');
	});

	it.each(['/succession?mask=role-only', '/succession?mask=initials'])(
		'%s hides names and every word',
		(address) => {
			const picture = drawn(address, workedExample(), { talent });
			const text = JSON.stringify(picture);
			for (const { name } of workedExample().people) expect(text).not.toMatch(new RegExp(`\\b${name}\\b`));
			expect(text).not.toContain(canary);
		},
	);

	it('is none without talent data, and where it is covered', () => {
		expect(drawn('/succession', workedExample())).toBeNull();
		expect(drawn('/succession?mask=role-only,talent', workedExample(), { talent })).toBeNull();
	});

	it.each(['/', '/organization', '/organization?mask=initials'])('nothing of it is in %s', (address) => {
		const document = { ...ladder, ...pickOrganization() };
		const picture = drawn(address, document, { talent });
		expect(picture?.confidential).toBe(false);
		expect(JSON.stringify(picture)).not.toMatch(/Ready now|Within 2 years|CANARY/);
	});
});

function pickOrganization() {
	const { orgs, positions, people, assignments, lines } = workedExample();
	return { orgs, positions, people, assignments, lines };
}
