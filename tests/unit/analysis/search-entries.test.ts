import { expect, test } from 'vitest';
import { searchEntries } from '#lib/analysis/search-entries.ts';
import { makeDetailsDocument } from '../../make/details-document.ts';
import { makeDocument, makeMove, makeRole, makeYears } from '../../make/document.ts';

const item = (text: string) => ({ id: text, text });

const everything = makeDocument({
	roles: [
		makeRole({
			id: 'vp',
			name: 'VP of Engineering',
			shortName: 'VP',
			aliases: ['Vice President'],
			pageId: 'vp',
			summary: [{ value: 's', text: 'the summary', from: 'own' }],
			coreQuestion: [{ value: 'q', text: 'the question', from: 'own' }],
			primaryFocus: [{ value: 'f', text: 'the focus', from: 'own' }],
			responsibilities: [
				{ id: 'g', title: 'Strategy', items: [{ ...item('the duty'), children: [item('the nested duty')] }] },
			],
			activities: [{ id: 'a', title: 'Morning', items: [item('the activity')] }],
			notes: [item('the note')],
			skillSets: [
				{
					categoryId: 'c',
					text: 'Budgeting',
					skillIds: ['budgeting'],
					src: { file: 'vp.md', line: 1, from: 0, to: 1, path: [] },
					from: 'own',
				},
			],
		}),
		makeRole({ id: 'cto', name: 'CTO', kind: 'stub' }),
	],
	skills: [
		{ id: 'budgeting', frameworkId: 'ladder', name: 'Budgeting', aliases: ['Budgets'], categoryIds: [] },
	],
	transitions: [
		makeMove({
			from: 'vp',
			to: 'cto',
			timeline: [makeYears(5, 10, true)],
			shifts: [{ id: 's', from: 'the old', to: 'the new', alsoStated: [] }],
			actions: [{ id: 'a', title: 'the action', items: [item('the step')], examples: [item('the example')] }],
			pitfalls: [item('the pitfall')],
			indicators: [item('the indicator')],
			accelerators: [item('the accelerator')],
		}),
	],
	pages: [
		{
			id: 'vp',
			frameworkId: 'ladder',
			file: 'vp.md',
			kind: 'role',
			frontMatter: [],
			h1: 'VP of Engineering',
			bytes: 1,
			encoding: 'utf-8',
			byteOrderMark: false,
			blocks: [
				{
					kind: 'list',
					text: '- the kept line\n- and the next\n',
					src: { file: 'vp.md', line: 1, from: 0, to: 1, path: [] },
				},
				{
					kind: 'paragraph',
					text: 'the duty\n',
					mappedTo: 'roles/vp/responsibilities',
					src: { file: 'vp.md', line: 3, from: 0, to: 1, path: [] },
				},
			],
		},
	],
});

test('every statement of a role and a move can be found, once', () => {
	const found = searchEntries(everything).map(({ kind, text }) => `${kind}: ${text}`);
	expect(found).toEqual([
		'role: VP of Engineering',
		'role: CTO',
		'move: VP of Engineering to CTO',
		'skill: Budgeting',
		'question: the question',
		'focus: the focus',
		'summary: the summary',
		'responsibility: the duty',
		'responsibility: the nested duty',
		'activity: the activity',
		'note: the note',
		'kept: the kept line',
		'kept: and the next',
		'timeline: 5-10+ years',
		'shift: the old → the new',
		'action: the action',
		'action: the step',
		'example: the example',
		'pitfall: the pitfall',
		'indicator: the indicator',
		'accelerator: the accelerator',
	]);
});

test('what a page of nobody keeps is found at its line, what helps at every move at each', () => {
	const page = everything.pages[0];
	if (!page) throw new Error('no page');
	const document = makeDocument({
		roles: everything.roles.map(({ pageId: _, ...role }) => role),
		transitions: everything.transitions,
		pages: [{ ...page, id: 'index', file: 'index.md', kind: 'index' }],
		accelerators: [
			{
				id: 'a',
				frameworkId: 'ladder',
				title: 'Find a sponsor',
				byTransition: {
					'vp--cto': { text: 'On the board', src: { file: 'index.md', line: 9, from: 0, to: 1, path: [] } },
					gone: { text: 'Nowhere', src: { file: 'index.md', line: 9, from: 0, to: 1, path: [] } },
				},
			},
		],
	});
	expect(searchEntries(document).slice(-3)).toEqual([
		{
			group: 'text',
			kind: 'accelerator',
			text: 'On the board',
			names: ['Find a sponsor'],
			target: { kind: 'move', from: 'vp', to: 'cto' },
		},
		expect.objectContaining({ text: 'the kept line', target: { kind: 'page', file: 'index.md', line: 1 } }),
		expect.objectContaining({ text: 'and the next', target: { kind: 'page', file: 'index.md', line: 1 } }),
	]);
});

test('a role and its moves are known by every name of the role', () => {
	const [role, , move] = searchEntries(everything);
	expect(role?.names).toEqual(['VP', 'Vice President']);
	expect(move?.names).toEqual(['VP', 'Vice President']);
	expect(move?.target).toEqual({ kind: 'move', from: 'vp', to: 'cto' });
});

test('every entry of a full ladder leads to a role or move that is there', () => {
	const document = makeDetailsDocument();
	const roles = new Set(document.roles.map(({ id }) => id));
	const moves = new Set(document.transitions.map(({ from, to }) => `${from}>${to}`));
	const entries = searchEntries(document);
	expect(entries.length).toBeGreaterThan(40);
	for (const { target } of entries) {
		if (target.kind === 'role') expect(roles).toContain(target.roleId);
		else if (target.kind === 'move') expect(moves).toContain(`${target.from}>${target.to}`);
	}
});
