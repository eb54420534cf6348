import type { Matrix } from '#lib/model/matrix.ts';
import type { RawBlock } from '#lib/model/page.ts';
import type { ProjectedDocument } from '#lib/model/projection.ts';
import type { Range } from '#lib/model/range.ts';
import type { Item, Role } from '#lib/model/role.ts';
import type { Origin, Src, Stated } from '#lib/model/source.ts';
import type { Transition } from '#lib/model/transition.ts';
import { makeDocument, makeMove, makeRole } from './document.ts';

let lines = 0;

/** A source on the next line of `file`. */
export function makeSrc(file: string, path: readonly string[] = []): Src {
	lines += 1;
	return { file, line: lines, from: lines * 100, to: lines * 100 + 50, path: [...path] };
}

export function stated<T>(value: T, text: string, file: string, from: Origin = 'own'): Stated<T> {
	return { value, text, from, src: makeSrc(file) };
}

export function quantity(text: string, min: number, max: number, more: Partial<Range> = {}): Range {
	return { text, kind: min === max ? 'point' : 'range', min, max, ...more };
}

export function items(file: string, ...texts: readonly string[]): Item[] {
	return texts.map((text, at) => ({ id: `${file}-${lines}-${at}`, text, src: makeSrc(file) }));
}

function scope(dimensionId: string, ...statements: readonly Stated<Range>[]): Role['scope'][number] {
	return { dimensionId, statements: [...statements] };
}

const words = (text: string): Range => ({ text, kind: 'text' });

const director = makeRole({
	id: 'director',
	name: 'Director of Engineering',
	shortName: 'Director',
	trackIds: ['management'],
	levelId: '7',
	rank: 7,
	pageId: 'director',
	scope: [
		scope('reports', stated(quantity('3-6 managers', 3, 6), '3-6 managers', 'director.md')),
		scope('org', stated(quantity('30-100+', 30, 100, { open: 'above' }), '30-100+', 'director.md')),
		scope(
			'horizon',
			stated(
				{ text: '2-4 quarters', kind: 'range', min: 2, max: 4, horizonDays: [182, 364] },
				'2-4 quarters',
				'director.md',
			),
		),
		scope('reports-to', stated(words('VP'), 'VP', 'director.md')),
	],
	skillSets: [
		{
			categoryId: 'people',
			text: 'Coaching managers, succession planning, org design',
			skillIds: [],
			src: makeSrc('director.md'),
			from: 'own',
		},
	],
});

const vpScope: Role['scope'] = [
	scope(
		'reports',
		stated(quantity('4-8 directors', 4, 8), '4-8 directors', 'vp.md'),
		stated(words('again'), '4-8 directors', 'index.md', 'index'),
		stated(words('Directors'), 'Directors and a **chief of staff**', 'director.md', 'other'),
	),
	scope(
		'org',
		stated(quantity('100-500+ engineers', 100, 500, { open: 'above' }), '100-500+ engineers', 'vp.md'),
	),
	scope(
		'horizon',
		stated(
			{ text: '1-3 years', kind: 'range', min: 1, max: 3, horizonDays: [365, 1095] },
			'1-3 years',
			'vp.md',
		),
	),
	scope(
		'reports-to',
		stated(words('CTO or CEO'), 'CTO or CEO', 'vp.md'),
		stated(words('CTO, CEO, or Board'), 'CTO, CEO, or Board', 'index.md', 'index'),
	),
	scope('span', stated(words('span'), 'Whole function, or one *large* division', 'vp.md')),
];

const vp = makeRole({
	id: 'vp',
	name: 'VP of Engineering',
	shortName: 'VP',
	trackIds: ['management'],
	levelId: '8',
	rank: 8,
	pageId: 'vp',
	summary: [
		stated(
			'',
			'As a VP, you own the whole function. Your primary focus is on lasting strategy and results. You answer the question: **"How does engineering carry the business?"**',
			'vp.md',
		),
	],
	coreQuestion: [
		stated('How does engineering carry the business?', 'How does engineering carry the business?', 'vp.md'),
	],
	primaryFocus: [stated('lasting strategy and results', 'lasting strategy and results', 'vp.md')],
	scope: vpScope,
	responsibilities: [
		{
			id: 'g1',
			title: 'Strategic leadership',
			src: makeSrc('vp.md'),
			items: items(
				'vp.md',
				'Set strategy over **several** years',
				'Tie spending to goals',
				'Speak for engineering to the board',
			),
		},
		{
			id: 'g2',
			title: 'Organization',
			src: makeSrc('vp.md'),
			items: [
				{
					id: 'nest',
					text: 'Build the team of leaders',
					src: makeSrc('vp.md'),
					children: items('vp.md', 'Directors first', 'Then their [successors](director.md)'),
				},
			],
		},
	],
	skillSets: [
		{
			categoryId: 'people',
			text: 'Succession planning, org design, culture shaping',
			skillIds: [],
			src: makeSrc('vp.md'),
			from: 'own',
		},
		{
			categoryId: 'business',
			text: 'Owns the budget end to end; reads a P&L as fluently as a design.',
			skillIds: [],
			src: makeSrc('vp.md'),
			from: 'own',
		},
	],
	activities: [
		{
			id: 'a1',
			title: 'Recurring meetings',
			src: makeSrc('vp.md'),
			items: [
				{
					id: 'one',
					text: '1:1s with directors (3-4 hrs/week)',
					src: makeSrc('vp.md'),
					quantity: quantity('3-4 hrs/week', 3, 4, { unit: 'hrs', per: 'week' }),
				},
				...items('vp.md', 'Board preparation (monthly)'),
			],
		},
	],
	timeShares: [
		{
			activity: 'Meetings',
			dimensionId: 't1',
			stated: stated(quantity('40-50%', 40, 50, { unit: '%' }), '40-50%', 'index.md', 'index'),
		},
		{
			activity: 'Writing code',
			dimensionId: 't2',
			stated: stated(words('Rare'), 'Rare', 'index.md', 'index'),
		},
	],
	notes: items('vp.md', '**Note**: in some organizations this is the CTO as well.'),
});

const comparison: Matrix = {
	id: 'm1',
	frameworkId: 'ladder',
	title: 'Comparison: VP vs CTO',
	kind: 'comparison',
	rowHead: 'Dimension',
	rows: [
		{ id: 'r1', label: '**Primary focus**' },
		{ id: 'r2', label: '**Reports to**' },
	],
	cols: [
		{ id: 'c1', label: 'VP of Engineering', ref: 'vp', refKind: 'role' },
		{ id: 'c2', label: 'CTO', ref: 'cto', refKind: 'role' },
	],
	cells: [
		[{ text: 'Delivery and health of the organization' }, { text: 'Technology, *years* ahead' }],
		[{ text: 'CTO or CEO' }, null],
	],
	notes: items('vp.md', 'Both sit in the executive team.'),
	pageId: 'vp',
	src: makeSrc('vp.md'),
};

const pay: RawBlock[] = [
	{ kind: 'heading', text: '## Compensation\n', src: makeSrc('vp.md'), level: 2 },
	{ kind: 'paragraph', text: 'Banded by **location**.\n\n', src: makeSrc('vp.md', ['Compensation']) },
	{ kind: 'list', text: '- Base\n- Equity\n', src: makeSrc('vp.md', ['Compensation']) },
];

const toCto: Transition = makeMove({
	from: 'vp',
	to: 'cto',
	kind: 'track-switch',
	title: 'Transition to CTO or CEO',
	intro: items('vp.md', 'Few make this move, and most of them sideways.'),
	timeline: [
		stated(
			quantity('5-10+ years', 5, 10, { open: 'above', unit: 'years' }),
			'Typically 5-10+ years as a VP, though paths **vary**.',
			'vp.md',
		),
		stated(quantity('6-9 years', 6, 9, { unit: 'years' }), '6-9 years', 'index.md', 'index'),
	],
	timelineNotes: items('vp.md', 'Many stay.'),
	sharedWith: ['vp--ceo'],
	shifts: [
		{
			id: 's1',
			from: 'Running engineering',
			to: 'Setting technology direction',
			fromSrc: makeSrc('vp.md'),
			alsoStated: [
				{ from: 'Running the engine room', to: 'Setting direction', fromSrc: makeSrc('index.md') },
			],
		},
		{
			id: 's2',
			from: 'Leading inside',
			to: 'Leading **outside**',
			fromSrc: makeSrc('vp.md'),
			alsoStated: [],
		},
	],
	actions: [
		{
			id: 'a',
			n: 1,
			title: 'Grow product intuition',
			src: makeSrc('vp.md'),
			items: items('vp.md', 'Sit with customers', 'Argue about *direction*'),
			examples: items('vp.md', 'Lead one discovery from first interview to decision.'),
		},
		{
			id: 'b',
			n: 2,
			title: 'Be heard outside',
			src: makeSrc('vp.md'),
			items: items('vp.md', 'Publish what you learn'),
			examples: [],
		},
	],
	pitfalls: items('vp.md', 'Staying too close to delivery', 'Having no voice outside'),
	indicators: items('vp.md', 'Customers ask for you', 'Technology has become an advantage'),
	indicatorIntro: "You're ready for CTO when you've demonstrated:",
	accelerators: items('index.md', 'A board seat elsewhere'),
	notes: items('vp.md', 'The order of the two paths says nothing.'),
});

const dimension = (id: string, name: string, order: number) =>
	({
		id,
		frameworkId: 'ladder',
		name,
		aliases: [],
		group: 'scope',
		valueType: 'text',
		order,
		related: [],
	}) as const;

/** A small ladder that has something in every field the details show. */
export function makeDetailsDocument(): ProjectedDocument {
	const track = (id: string, name: string, order: number) =>
		({ id, frameworkId: 'ladder', name, aliases: [], kind: 'other', order }) as const;
	const page = (id: string, blocks: RawBlock[]) =>
		({
			id,
			frameworkId: 'ladder',
			file: `${id}.md`,
			kind: 'role',
			frontMatter: [],
			h1: id,
			bytes: 1,
			encoding: 'utf-8',
			byteOrderMark: false,
			blocks,
		}) as const;
	return makeDocument({
		tracks: [
			{ ...track('ic', 'Individual contributor', 0), aliases: [] },
			{ ...track('management', 'Management', 1), aliases: [] },
			{ ...track('executive', 'Executive', 2), aliases: [] },
		],
		levels: [
			{ id: '7', frameworkId: 'ladder', name: '7', ordinal: 7 },
			{ id: '8', frameworkId: 'ladder', name: '8', ordinal: 8, essence: 'Answers for a **function**' },
		],
		dimensions: [
			{ ...dimension('reports', 'Direct reports', 0), aliases: [], related: [] },
			{ ...dimension('org', 'Org size', 1), aliases: [], related: [] },
			{ ...dimension('horizon', 'Planning horizon', 2), valueType: 'horizon', aliases: [], related: [] },
			{ ...dimension('reports-to', 'Reports to', 3), aliases: [], related: [] },
			{ ...dimension('span', 'Span', 4), aliases: [], related: [] },
		],
		skillCategories: [
			{ id: 'people', frameworkId: 'ladder', name: 'People leadership', aliases: [] },
			{ id: 'business', frameworkId: 'ladder', name: 'Business', aliases: [] },
		],
		roles: [
			director,
			vp,
			makeRole({
				id: 'cto',
				name: 'CTO',
				kind: 'stub',
				trackIds: ['executive'],
				rank: 9,
				scope: [
					scope(
						'horizon',
						stated(
							{ text: '3-5 years', kind: 'range', min: 3, max: 5, horizonDays: [1095, 1825] },
							'3-5 years',
							'vp.md',
							'other',
						),
					),
					scope('reports-to', stated(words('CEO or Board'), 'CEO or Board', 'vp.md', 'other')),
				],
			}),
			makeRole({ id: 'ceo', name: 'CEO', kind: 'stub', trackIds: ['executive'], rank: 10 }),
		],
		transitions: [
			makeMove({
				from: 'director',
				to: 'vp',
				timeline: [stated(quantity('4-7 years', 4, 7), '4-7 years as a Director', 'director.md')],
			}),
			toCto,
			makeMove({ from: 'vp', to: 'ceo', kind: 'track-switch', sharedWith: ['vp--cto'] }),
			makeMove({ from: 'vp', to: 'director', kind: 'return' }),
		],
		matrices: [
			comparison,
			{ ...comparison, id: 'm2', title: 'Key differences', kind: 'differences', notes: [] },
		],
		accelerators: [
			{
				id: 'acc',
				frameworkId: 'ladder',
				n: 1,
				title: '**Find a sponsor**',
				byTransition: { 'vp--cto': { text: 'Someone on the board who knows you', src: makeSrc('index.md') } },
			},
		],
		considerations: [
			{
				id: 'con',
				frameworkId: 'ladder',
				dimension: 'Job market',
				byTrack: {
					management: [{ text: 'Few seats at the top', src: makeSrc('index.md') }],
					ic: [{ text: 'More seats on the other track', src: makeSrc('vp.md') }],
				},
			},
		],
		pages: [
			{ ...page('vp', pay), frontMatter: [], blocks: pay },
			{ ...page('director', []), frontMatter: [], blocks: [] },
		],
	});
}
