import { describe, expect, test } from 'vitest';
import { readPages, texts } from '../../../make/read-page-text.ts';

const index = `# Our ladder

What this is.

## The Leadership Ladder

| Level | Core question | Focus |
|---|---|---|
| [Individual Contributor](/careers/ic) | How do I build it? | Code |
| [Manager](/careers/manager/) | How do we deliver? | Team |
| [Director](./director.md#top) | How do we scale? | Teams |

## Organizational Scope

| Dimension | Individual Contributor | Manager | Director |
|---|---|---|---|
| Team size | N/A (individual) | 5-12 | 30-100+ |
| Reports to | Manager | Director | VP or CTO |

## Skills Evolution

| Skill | IC | Manager | Director |
|---|---|---|---|
| Communication | Explains | Coaches | Persuades |

## Day-to-Day Time Allocation

Ranges.

| Activity | IC | Manager | Director |
|---|---|---|---|
| Coding | 50-70% | 0-20% | 0% |

## Key Shifts at Each Transition

| Transition | From | To |
|---|---|---|
| **IC → Manager** | Doing | Enabling |
| | Own work | The team's |
| **Manager → Director** | Team | Teams |

## Universal Accelerators (any level)

| # | Accelerator | IC → Manager | Manager → Director |
|---|---|---|---|
| 1 | **Find a sponsor** | Your manager | A VP |

## Transition-Specific Accelerators

### IC → Manager

- Mentor an intern

## Career Path Considerations

| Dimension | IC Track | Management Track |
|---|---|---|
| Impact | Through work | Through people |
`;
const role = (name: string, label: string, next: string): string =>
	`---\nlabel: ${label}\n---\n# ${name}\n\n## Core Responsibilities\n- a\n\n${next}\n`;
const pages = {
	'README.md': index,
	'careers/ic.md': role(
		'Individual Contributor (IC)',
		'IC',
		'## Transition to Manager\n### Timeline\n3-6 years\n\n### Key Shifts\n\n| From | To |\n|---|---|\n| Doing | Enabling the |',
	),
	'careers/manager.md': role(
		'Manager of Software Engineering',
		'Manager',
		'## Transition to Director\n### Timeline\n3-5 years',
	),
	'director.md': role(
		'Director of Software Engineering',
		'Director',
		'## Typical Scope\n- **Team size**: 40-90',
	),
};

describe('an index page', () => {
	const read = readPages(pages);

	test('gives the ladder its title, its words and its order', () => {
		expect(read.document.title).toBe('Our ladder');
		expect(read.issues.map(({ code }) => code)).toContain('placed-by-ladder-table');
		expect(read.document.frameworks).toMatchObject([{ intro: 'What this is.', placedBy: 'ladder-table' }]);
		expect(['ic', 'manager', 'director'].map((id) => read.role(id).rank)).toEqual([0, 1, 2]);
		expect(read.document.pages.map(({ file, kind }) => [file, kind])).toEqual([
			['README.md', 'index'],
			['careers/ic.md', 'role'],
			['careers/manager.md', 'role'],
			['director.md', 'role'],
		]);
	});

	test('says of every role what its tables say', () => {
		const ic = read.role('ic');
		expect(texts(ic.coreQuestion)).toEqual(['How do I build it?']);
		expect(texts(ic.primaryFocus)).toEqual(['Code']);
		expect(ic.scope[0]?.statements[0]).toMatchObject({ from: 'index', value: { kind: 'na' } });
		expect(ic.timeShares).toMatchObject([
			{ activity: 'Coding', stated: { value: { min: 50, max: 70, unit: '%' } } },
		]);
		expect(ic.skillSets).toMatchObject([{ text: 'Explains', from: 'index' }]);
	});

	test("a role's own page is heard first", () => {
		const [size] = read.role('director').scope;
		expect(size?.statements.map(({ text, from }) => [text, from])).toEqual([
			['40-90', 'own'],
			['30-100+', 'index'],
		]);
		const [differ] = read.issues.filter(({ code }) => code === 'statements-differ');
		expect(differ).toMatchObject({
			message: 'Director team size: "40-90" (director.md) and "30-100+" (README.md).',
			place: { file: 'README.md', line: 17 },
		});
	});

	test('gives moves their shifts: an empty first cell goes on, what two pages say alike is one', () => {
		expect(
			read.move('ic--manager').shifts.map(({ from, to, alsoStated }) => [from, to, alsoStated.length]),
		).toEqual([
			['Doing', 'Enabling the', 1],
			['Own work', "The team's", 0],
		]);
		expect(read.move('ic--manager').shifts[0]?.alsoStated[0]?.to).toBe('Enabling');
		expect(read.move('manager--director').shifts).toHaveLength(1);
		expect(
			read.document.matrices.find(({ kind }) => kind === 'shifts')?.rows.map(({ continues }) => continues),
		).toEqual([undefined]);
		const table = read.document.matrices.find(({ title }) => title === 'Key Shifts at Each Transition');
		expect(table?.rows.map(({ continues }) => continues)).toEqual([undefined, true, undefined]);
	});

	test('gives accelerators to every move, and to one', () => {
		expect(read.document.accelerators).toMatchObject([
			{
				n: 1,
				title: 'Find a sponsor',
				byTransition: { 'ic--manager': { text: 'Your manager' }, 'manager--director': { text: 'A VP' } },
			},
		]);
		expect(texts(read.move('ic--manager').accelerators)).toEqual(['Mentor an intern']);
	});

	test('gives considerations by track', () => {
		expect(read.document.considerations).toMatchObject([
			{
				dimension: 'Impact',
				byTrack: { ic: [{ text: 'Through work' }], management: [{ text: 'Through people' }] },
			},
		]);
	});

	test('leaves nothing unread', () => {
		expect(read.codes.filter((code) => code !== 'statements-differ')).toEqual([]);
	});
});

test('a ladder table that begins at the top is read from the bottom', () => {
	const upside = index.replace(/(\| \[Ind.*\n)(\| \[Man.*\n)(\| \[Dir.*\n)/, '$3$2$1');
	const read = readPages({ ...pages, 'README.md': upside });
	expect(['ic', 'manager', 'director'].map((id) => read.role(id).rank)).toEqual([0, 1, 2]);
});

test('a table may have a track for each role', () => {
	const read = readPages({
		'index.md':
			'# L\n\n## Levels\n\n| Role | Track | Level |\n|---|---|---|\n| [A](a.md) | IC | L1 |\n| [B](b.md) | Management | L2 |\n| [C](c.md) | Individual contributor | L2 |\n',
		'a.md': '# A\n\n## Transition to B or C\n',
		'b.md': '# B\n',
		'c.md': '# C\n',
	});
	expect(read.document.tracks.map(({ name, kind }) => [name, kind])).toEqual([
		['IC', 'ic'],
		['Management', 'management'],
	]);
	expect(read.role('b')).toMatchObject({ levelId: 'l2', rank: 2, kind: 'page' });
	expect(read.move('a--b').kind).toBe('track-switch');
	expect(read.move('a--c').kind).toBe('promotion');
});

test('or a table for each track, whose rows are peers', () => {
	const read = readPages({
		'index.md':
			'# L\n\n## Levels\n\n### IC track\n\n| Role |\n|---|\n| [A](a.md) |\n| B |\n\n### Management track\n\n| Role |\n|---|\n| Lead |\n| Head |\n',
		'a.md': '# A\n\n## Transition to B or Head\n',
	});
	expect(read.document.tracks.map(({ name }) => name)).toEqual(['IC', 'Management']);
	expect(['a', 'b', 'lead', 'head'].map((id) => [read.role(id).rank, read.role(id).trackIds[0]])).toEqual([
		[0, 'ic'],
		[1, 'ic'],
		[0, 'management'],
		[1, 'management'],
	]);
});
