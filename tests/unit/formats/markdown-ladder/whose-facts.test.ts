import { describe, expect, test } from 'vitest';
import { readPages, texts } from '../../../make/read-page-text.ts';

const page = (body: string): Record<string, string> => ({
	'engineer.md': `# Engineer\n\nBuilds.\n\n## Core Responsibilities\n- code\n\n${body}\n`,
});
const stub = (name: string): string => `# ${name}\n\n## Responsibilities\n- work\n`;
const moveIds = (read: ReturnType<typeof readPages>): string[] =>
	read.document.transitions.map(({ id }) => id);

describe('sections below a heading that nobody knows', () => {
	const body = `## Transition to Senior

### Timeline
2-3 years

### Pitfalls
- rushing

## Onboarding

### Timeline
1 year

### Actions
- get a laptop

### Pitfalls
- no desk`;

	test('are no facts of the move above it', () => {
		const { move, issues } = readPages(page(body));
		const found = move('engineer--senior');
		expect(found.timeline.map(({ text }) => text)).toEqual(['2-3 years']);
		expect(texts(found.pitfalls)).toEqual(['rushing']);
		expect(found.actions).toEqual([]);
		expect(issues.filter(({ code }) => code === 'section-kept-as-text')).toHaveLength(3);
	});

	test('are none of a move that comes later', () => {
		const { move } = readPages(
			page('## Onboarding\n### Timeline\n1 year\n\n## Transition to Senior\n### Pitfalls\n- a'),
		);
		expect(move('engineer--senior').timeline).toEqual([]);
	});

	test('signs of readiness still go for every move', () => {
		const { move } = readPages(
			page('## Transition to Senior\n\n## Pay\nMuch.\n\n## Career Progression Indicators\n- calm'),
		);
		expect(texts(move('engineer--senior').indicators)).toEqual(['calm']);
	});

	test('a move below it has its own sections', () => {
		const { move } = readPages(
			page('## Growth\n### Transition to Senior\n#### Pitfalls\n- a\n### Timeline\n2 years'),
		);
		expect(texts(move('engineer--senior').pitfalls)).toEqual(['a']);
		expect(move('engineer--senior').timeline).toHaveLength(1);
	});
});

describe('sections after several moves', () => {
	test('belong to all that stand side by side', () => {
		const { move } = readPages(
			page(
				'## Path to CTO\n### Actions\n1. a\n\n## Path to CEO\n### Actions\n1. b\n\n## Pitfalls\n- ego\n\n## Timeline\n7-9 years',
			),
		);
		for (const [id, action] of [
			['engineer--cto', 'a'],
			['engineer--ceo', 'b'],
		] as const) {
			expect(move(id).actions.map(({ title }) => title)).toEqual([action]);
			expect(texts(move(id).pitfalls)).toEqual(['ego']);
			expect(move(id).timeline.map(({ text }) => text)).toEqual(['7-9 years']);
			expect(move(id).title).toBe(id === 'engineer--cto' ? 'Path to CTO' : 'Path to CEO');
		}
		expect(move('engineer--cto').sharedWith).toEqual(['engineer--ceo']);
		expect(move('engineer--ceo').sharedWith).toEqual(['engineer--cto']);
	});

	test('are shared by moves that other roles make, too', () => {
		const read = readPages({
			'senior.md': stub('Senior'),
			'README.md':
				'# Ladder\n## Moves\n### Senior → Staff\n### Senior → Manager\n#### Timeline\n1 year\n### Pitfalls\n- ego',
		});
		expect(moveIds(read)).toEqual(['senior--manager', 'senior--staff']);
		expect(texts(read.move('senior--staff').pitfalls)).toEqual(['ego']);
		expect(read.move('senior--staff').sharedWith).toEqual(['senior--manager']);
		expect(read.move('senior--staff').title).toBeUndefined();
	});

	test('belong to the last where each has sections behind it', () => {
		const { move } = readPages(
			page(
				'## Transition to CTO\n## Timeline\n2 years\n\n## Transition to CEO\n## Timeline\n5 years\n## Pitfalls\n- b',
			),
		);
		expect(move('engineer--cto').timeline.map(({ text }) => text)).toEqual(['2 years']);
		expect(move('engineer--cto').pitfalls).toEqual([]);
		expect(move('engineer--ceo').timeline.map(({ text }) => text)).toEqual(['5 years']);
		expect(texts(move('engineer--ceo').pitfalls)).toEqual(['b']);
	});
});

describe('a title that names two roles', () => {
	const roles = { 'senior.md': stub('Senior'), 'staff.md': stub('Staff'), 'manager.md': stub('Manager') };

	test.each([
		['Senior to Staff', 'senior--staff'],
		['Senior ➡️ Staff', 'senior--staff'],
		['Senior ➡ Staff', 'senior--staff'],
		['Senior » Staff', 'senior--staff'],
		['Senior --> Staff', 'senior--staff'],
		['Senior → Staff (L4 → L5)', 'senior--staff'],
	])('%s is their move, not the one above', (title, id) => {
		const { move } = readPages({
			...roles,
			'index.md': `# Ladder\n## Moves\n### Manager → Senior\n#### Timeline\n1 year\n\n### ${title}\n#### Timeline\n9 years\n`,
		});
		expect(move('manager--senior').timeline.map(({ text }) => text)).toEqual(['1 year']);
		expect(move(id).timeline.map(({ text }) => text)).toEqual(['9 years']);
	});

	test('a role of the page and a name with sections of a move are one, too', () => {
		const { move } = readPages(page('## Engineer to Tech Lead\n### Timeline\n4-6 years'));
		expect(move('engineer--tech-lead').timeline).toHaveLength(1);
	});

	test.each(['Introduction to testing', 'Engineer to production', 'Senior to none'])(
		'"%s" without a role or a section of a move is kept as text',
		(title) => {
			const read = readPages(page(`## ${title}\n\nWe help you.`));
			expect(moveIds(read)).toEqual([]);
			expect(read.document.roles).toHaveLength(1);
			expect(read.codes).toEqual(['section-kept-as-text']);
		},
	);
});

describe('rows of a table of shifts', () => {
	const index = (rows: string): Record<string, string> => ({
		'engineer.md': stub('Engineer'),
		'senior.md': stub('Senior'),
		'staff.md': stub('Staff'),
		'em.md': stub('EM'),
		'README.md': `# Ladder\n\n## Key Shifts at Each Transition\n\n| Transition | From | To |\n|---|---|---|\n${rows}\n`,
	});

	test('only an empty first cell goes on with the row above', () => {
		const { move, document } = readPages(
			index(
				'| Engineer → Senior | code | systems |\n| | tasks | projects |\n| Senior → Staff (L4 → L5) | team | org |\n| Senior to EM | own work | others |\n| | solo | team |\n| Everybody | less | more |\n| | a | b |',
			),
		);
		expect(move('engineer--senior').shifts.map(({ from }) => from)).toEqual(['code', 'tasks']);
		expect(move('senior--staff').shifts.map(({ from }) => from)).toEqual(['team']);
		expect(move('senior--em').shifts.map(({ from }) => from)).toEqual(['own work', 'solo']);
		// Rows that name no move are still seen in their table.
		expect(document.matrices.map(({ kind }) => kind)).toEqual(['other']);
	});
});

describe('two roles in one file', () => {
	const two = `# Engineer\n\nBuilds.\n\n## Core Responsibilities\n- code\n\n# Senior Engineer\n\nLeads.\n\n## Core Responsibilities\n- design\n\n## Scope\n- **Team size**: 5-8\n\n## Transition to Staff\n### Timeline\n4-6 years\n`;

	test('are two roles, each with what stands below its own title', () => {
		const { role, move, issues } = readPages({ 'a.md': two });
		expect(role('a').responsibilities.flatMap(({ items }) => texts(items))).toEqual(['code']);
		expect(role('a').scope).toEqual([]);
		expect(texts(role('senior-engineer').summary)).toEqual(['Leads.']);
		expect(role('senior-engineer').responsibilities.flatMap(({ items }) => texts(items))).toEqual(['design']);
		expect(role('senior-engineer').scope).toHaveLength(1);
		expect(texts(move('senior-engineer--staff').timeline)).toEqual(['4-6 years']);
		expect(issues.find(({ code }) => code === 'page-several-roles')?.place).toMatchObject({ line: 8 });
	});

	test('sections of the page may be headed at its own level', () => {
		const { role, codes } = readPages({
			'a.md': '# Engineer\n\n# Responsibilities\n- code\n\n# Pay\nMuch.\n\n# Scope\n- **Team size**: 5\n',
		});
		expect(role('a').scope).toHaveLength(1);
		expect(codes).toEqual(['section-kept-as-text']);
	});
});

describe('groups of signs of readiness', () => {
	test('go for the move they stand in, and else for every move of the page', () => {
		const read = readPages(
			page(
				'## Transition to Senior\n### Readiness Indicators\n#### Technical\n- ships\n\n#### Behaviors\n- helps\n\n## Career Progression Indicators\n### Technical depth\n- knows\n\n### Communication\n- writes',
			),
		);
		expect(moveIds(read)).toEqual(['engineer--senior']);
		expect(texts(read.move('engineer--senior').indicators)).toEqual(['ships', 'helps', 'knows', 'writes']);
	});

	test('a title that names a role is its own', () => {
		const { move } = readPages({
			...page(
				'## Transition to CTO\n\n## Transition to Manager\n\n## Career Progression Indicators\n### CTO\n- vision\n\n### Manager\n- coaching',
			),
			'manager.md': stub('Manager'),
		});
		expect(texts(move('engineer--cto').indicators)).toEqual(['vision']);
		expect(texts(move('engineer--manager').indicators)).toEqual(['coaching']);
	});
});

describe('everyday headings', () => {
	test.each([
		'Path to success',
		'Progress to date',
		'From chaos to order',
		'Idea → production',
		'Becoming a better listener',
	])('"%s" is no move', (title) => {
		const read = readPages(page(`## ${title}\n\nText.\n\n- more`));
		expect(moveIds(read)).toEqual([]);
		expect(read.document.roles).toHaveLength(1);
	});

	test.each(['Path to Senior', 'Becoming a Senior', 'From Engineer to Senior', 'Engineer → Senior'])(
		'"%s" is one where the role is known',
		(title) => {
			expect(moveIds(readPages({ ...page(`## ${title}\n\nText.`), 'senior.md': stub('Senior') }))).toEqual([
				'engineer--senior',
			]);
		},
	);

	test('within shifts they are shifts', () => {
		const read = readPages(
			page(
				'## Transition to Senior\n### Key Shifts Required\n\n**Doing → Leading**\n\nStop doing it all.\n\n**From solo to team**\n\nPair more.\n\n### Pitfalls\n- a',
			),
		);
		expect(moveIds(read)).toEqual(['engineer--senior']);
		expect(read.document.roles).toHaveLength(2);
		const { shifts, notes, pitfalls } = read.move('engineer--senior');
		expect(shifts.map(({ from, to }) => [from, to])).toEqual([
			['Doing', 'Leading'],
			['solo', 'team'],
		]);
		expect(texts(notes)).toEqual(['Stop doing it all.', 'Pair more.']);
		expect(texts(pitfalls)).toEqual(['a']);
	});

	test('a move within shifts has its table', () => {
		const { move } = readPages({
			'a.md': '# Ladder\n## Key Shifts\n### IC → Manager\n| From | To |\n|---|---|\n| do | lead |\n',
		});
		expect(move('ic--manager').shifts).toHaveLength(1);
	});
});

describe('heads of a comparison', () => {
	test('are roles only where the title or another page names them', () => {
		const { document } = readPages(
			page(
				'## Comparison: Engineer vs Tech Lead\n\n| | Engineer | Tech Lead | Mood |\n|---|---|---|---|\n| Scope | code | team | good |\n\n| Dimension | Today | Next year |\n|---|---|---|\n| Team size | 5 | 8 |',
			),
		);
		expect(document.roles.map(({ name }) => name).sort()).toEqual(['Engineer', 'Tech Lead']);
		expect(document.matrices.map(({ kind }) => kind)).toEqual(['comparison', 'other']);
	});

	test('a table that is turned on its side names no roles', () => {
		const { document } = readPages(
			page(
				'## Comparison: Engineer vs Director\n\n| Role | Scope | Team size |\n|---|---|---|\n| Engineer | code | 1 |\n| Director | org | 30 |',
			),
		);
		expect(document.roles.map(({ name }) => name)).toEqual(['Engineer']);
	});
});

describe('titles with a known word in them', () => {
	test.each([
		['Key Performance Indicators', '- attrition'],
		['Out of scope', '- **Budget**: owned by Finance'],
		['Interview timeline', '1 year'],
		['Corrective actions', '- a warning'],
		['Compétences', '- écoute'],
		['Return policy and mistakes', '- none'],
	])('"%s" is about something else', (title, body) => {
		const read = readPages(page(`## Transition to CTO\n### Pitfalls\n- a\n\n## ${title}\n\n${body}`));
		const { indicators, timeline, actions, pitfalls } = read.move('engineer--cto');
		expect([indicators, timeline, actions]).toEqual([[], [], []]);
		expect(texts(pitfalls)).toEqual(['a']);
		expect(read.role('engineer').scope).toEqual([]);
		expect(read.role('engineer').skillSets).toEqual([]);
		expect(read.codes).toEqual(['section-kept-as-text']);
	});

	test.each(['Realistic timeline', 'Timeline for the brave'])('"%s" within a move is its own', (title) => {
		const { move } = readPages(page(`## Transition to CTO\n### ${title}\n2 years`));
		expect(move('engineer--cto').timeline).toHaveLength(1);
	});

	test.each(['Skills for Engineers', 'Skills you need', 'Technical and leadership skills'])(
		'"%s" is known',
		(title) => {
			expect(readPages(page(`## ${title}\n- **Craft**: testing`)).role('engineer').skillSets).toHaveLength(1);
		},
	);
});

describe('labels', () => {
	test('"Readiness:" above a list ends the actions above it', () => {
		const { move } = readPages(
			page(
				'## Transition to CTO\n\nKey actions:\n\n- learn\n\nReadiness:\n\n- led two teams\n\nAccelerators:\n\n- a mentor',
			),
		);
		const { actions, indicators, accelerators } = move('engineer--cto');
		expect(actions.map(({ title }) => title)).toEqual(['learn']);
		expect(texts(indicators)).toEqual(['led two teams']);
		expect(texts(accelerators)).toEqual(['a mentor']);
	});

	test('each labelled line of a paragraph is read', () => {
		const { role, move } = readPages({
			'em.md':
				'# EM\n\nRuns a team.\n\n**Reports to**: Director\n**Direct reports**: 5-8\n**Team size:** 6-10\n\n## Transition to CTO\n\n**Timeline**: 3-5 years\n**Difficulty**: hard\n',
		});
		expect(role('em').scope.map(({ statements }) => statements[0]?.text)).toEqual([
			'Director',
			'5-8',
			'6-10',
		]);
		expect(role('em').scope[0]?.roleRefs).toEqual(['director']);
		expect(move('em--cto').timeline.map(({ text }) => text)).toEqual(['3-5 years']);
		expect(texts(move('em--cto').intro)).toEqual(['**Difficulty**: hard']);
	});

	test('"Transition back to" leads back', () => {
		const { role, move } = readPages({
			...page('## Transition to Manager\n### Timeline\n2 years'),
			'manager.md':
				'# Manager\n## Responsibilities\n- a\n## Transition back to Engineer\n### Timeline\n6-12 months\n',
		});
		expect(move('manager--engineer').kind).toBe('return');
		expect(role('manager').rank).toBeGreaterThan(role('engineer').rank);
	});

	test('a bold-only transition ends what is above it', () => {
		const { role, move } = readPages({
			'a.md':
				'# Senior\n\nOwns.\n\n**Core Responsibilities**\n\n- direction\n\n**Transition to Staff**\n\n**Timeline**\n\n5-8 years\n\n**Common Pitfalls**\n\n- ivory tower\n',
		});
		expect(role('a').responsibilities).toHaveLength(1);
		expect(move('a--staff').timeline).toHaveLength(1);
		expect(texts(move('a--staff').pitfalls)).toEqual(['ivory tower']);
	});

	test('so does one below a heading', () => {
		const { role, move } = readPages(page('### Transition to Manager\n\n- slow\n\n#### Timeline\n\n2 years'));
		expect(role('engineer').responsibilities).toHaveLength(1);
		expect(move('engineer--manager').timeline).toHaveLength(1);
	});

	test('attributes of a heading are no words of it', () => {
		const { role, move } = readPages({
			'engineer.md':
				'# Engineer {#eng .wide}\n## Transition to Senior {#to-senior}\n### Timeline {: #when}\n2 years\n',
			'senior.md': stub('Senior'),
		});
		expect(role('engineer').name).toBe('Engineer');
		expect(move('engineer--senior')).toMatchObject({ title: 'Transition to Senior' });
		expect(move('engineer--senior').timeline).toHaveLength(1);
	});
});
