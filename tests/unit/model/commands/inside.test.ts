import { describe, expect, test } from 'vitest';
import type { RolemapDocument } from '#lib/model/document.ts';
import type { Src } from '#lib/model/source.ts';
import { ladderOf, refusals, shippedLadder, told } from '../../../make/told.ts';

const ladder = shippedLadder();
const role = (document: RolemapDocument, id: string) => document.roles.find((one) => one.id === id);
const move = (document: RolemapDocument, id: string) => document.transitions.find((one) => one.id === id);
const files = (places: readonly Src[]) => places.map(({ file }) => file);

describe('lists', () => {
	const shifts = move(ladder, 'vp--cto')?.shifts ?? [];

	test('what is added is of no page yet and has an id of its own', () => {
		const { document, said } = told(ladder, 'add-pitfall', {
			move: 'cto--ceo',
			text: 'Going too fast (2-4 hrs/week)',
			position: 0,
		});
		const [first] = move(document, 'cto--ceo')?.pitfalls ?? [];
		expect(first).toEqual({
			id: 'going-too-fast-2-4-hrs-week',
			text: 'Going too fast (2-4 hrs/week)',
			quantity: expect.objectContaining({ min: 2, max: 4 }) as unknown,
		});
		expect(said).toBe(
			"Added the pitfall 'Going too fast (2-4 hrs/week)' to the move from 'Chief Technology Officer' to 'Chief Executive Officer'",
		);
		const again = told(document, 'add-pitfall', { move: 'cto--ceo', text: 'Going too fast (2-4 hrs/week)' });
		expect(move(again.document, 'cto--ceo')?.pitfalls.at(-1)?.id).toBe('going-too-fast-2-4-hrs-week-2');
	});

	test('an edited entry keeps its id and place; the table it was read from says the same', () => {
		const entry = shifts[0];
		const { document } = told(ladder, 'edit-shift', { move: 'vp--cto', entry: entry?.id, to: 'Leading it' });
		expect(move(document, 'vp--cto')?.shifts[0]).toEqual({ ...entry, to: 'Leading it' });
		const cells = document.matrices.flatMap(({ cells }) => cells.flat());
		const same = cells.filter(
			(cell) => cell?.src?.file === entry?.toSrc?.file && cell?.src?.from === entry?.toSrc?.from,
		);
		expect(same.map((cell) => cell?.text)).toEqual(['Leading it']);
	});

	test('a section written for two moves is edited for both', () => {
		const two = ladderOf({
			'a.md':
				'# Engineer\n\n## Transition to Architect or Manager\n\n### Timeline\n3 years\n\n### Actions\n\n**1. Write**\n- Often\n\n**2. Talk**\n- Rarely\n\n### Pitfalls\n- Haste\n',
		});
		const actions = (document: RolemapDocument) =>
			document.transitions.map(({ actions: list }) => list.map(({ n, title }) => `${n} ${title}`));
		expect(actions(two)).toEqual([
			['1 Write', '2 Talk'],
			['1 Write', '2 Talk'],
		]);
		const way = two.transitions[0]?.id;
		const added = told(two, 'add-action', { move: way, title: 'Do it', position: 1 });
		expect(actions(added.document)).toEqual([
			['1 Write', '2 Do it', '3 Talk'],
			['1 Write', '2 Do it', '3 Talk'],
		]);
		expect(added.said).toMatch(/, and to the other move that the section was written for$/);
		const id = move(added.document, way ?? '')?.actions[1]?.id;
		const step = told(added.document, 'add-action-step', { move: way, action: id, text: 'Now' });
		const moved = told(step.document, 'reorder-action', { move: way, entry: id, position: 0 });
		expect(actions(moved.document)[1]).toEqual(['1 Do it', '2 Write', '3 Talk']);
		expect(moved.document.transitions.map(({ actions: [first] }) => first?.items.length)).toEqual([1, 1]);
		const gone = told(moved.document, 'remove-action', { move: way, entry: id });
		expect(actions(gone.document)).toEqual(actions(two));
		const haste = gone.document.transitions[0]?.pitfalls[0]?.id;
		const edited = told(gone.document, 'edit-pitfall', { move: way, entry: haste, text: 'Hurry' });
		expect(edited.document.transitions.map(({ pitfalls }) => pitfalls[0]?.text)).toEqual(['Hurry', 'Hurry']);
	});

	test('a line moves to another group', () => {
		const [first, second] = role(ladder, 'vp')?.responsibilities ?? [];
		const { document, said } = told(ladder, 'reorder-responsibility', {
			role: 'vp',
			entry: first?.items[0]?.id,
			group: second?.id,
			position: 1,
		});
		const groups = role(document, 'vp')?.responsibilities;
		expect(groups?.[0]?.items).toEqual(first?.items.slice(1));
		expect(groups?.[1]?.items[1]).toBe(first?.items[0]);
		expect(said).toMatch(/^Moved the responsibility '.+' of 'VP of Engineering' to place 2$/);
	});

	test('a role without groups gets one; a move without actions has no place for an example', () => {
		const { document } = told(ladder, 'add-role', { name: 'Fellow' });
		const added = told(document, 'add-responsibility', { role: 'fellow', text: 'Think' });
		expect(role(added.document, 'fellow')?.responsibilities).toEqual([
			{ id: 'group', title: '', items: [{ id: 'think', text: 'Think' }] },
		]);
		const way = told(document, 'add-move', { from: 'vp', to: 'fellow' });
		expect(refusals(way.document, 'add-example', { move: 'vp--fellow', text: 'Once' })).toEqual([
			'edit-needs-action',
		]);
	});

	test('nested lines are entries too', () => {
		const nested = ladderOf({
			'a.md': '# Engineer\n\n## Core Responsibilities\n\n- One\n  - Below\n  - Under\n',
		});
		const [line] = role(nested, 'a')?.responsibilities[0]?.items ?? [];
		const { document } = told(nested, 'remove-responsibility', { role: 'a', entry: line?.children?.[0]?.id });
		const left = role(document, 'a')?.responsibilities[0]?.items[0];
		expect(left?.children?.map(({ text }) => text)).toEqual(['Under']);
		const none = told(document, 'remove-responsibility', { role: 'a', entry: left?.children?.[0]?.id });
		expect(role(none.document, 'a')?.responsibilities[0]?.items[0]).not.toHaveProperty('children');
	});
});

describe('a fact that several pages state', () => {
	test('changes where it is shown, names that file, and offers the rest', () => {
		const before = role(ladder, 'vp')?.coreQuestion ?? [];
		const { document, said, elsewhere } = told(ladder, 'set-core-question', {
			role: 'vp',
			text: 'Who decides?',
		});
		expect(said).toBe("Changed the core question of 'VP of Engineering' to 'Who decides?' in vp.md");
		expect(files(elsewhere)).toEqual(['README.md']);
		expect(role(document, 'vp')?.coreQuestion).toEqual([
			{ ...before[0], text: 'Who decides?', value: 'Who decides?' },
			before[1],
		]);
		const all = told(document, 'set-core-question', { role: 'vp', text: 'Who decides?', everywhere: true });
		expect(all.elsewhere).toEqual([]);
		expect(role(all.document, 'vp')?.coreQuestion.map(({ text }) => text)).toEqual([
			'Who decides?',
			'Who decides?',
		]);
		expect(JSON.stringify(all.document.matrices)).toContain('Who decides?');
	});

	test('a figure changes in its table too, and is read again', () => {
		const figure = role(ladder, 'vp')?.scope.find(({ statements }) => statements.length > 1);
		const given = { role: 'vp', dimension: figure?.dimensionId };
		const { document, elsewhere, issues } = told(ladder, 'edit-scope-figure', {
			...given,
			text: '12-5 people',
		});
		const [shown] =
			role(document, 'vp')?.scope.find(({ dimensionId }) => dimensionId === figure?.dimensionId)
				?.statements ?? [];
		expect(shown).toMatchObject({
			text: '12-5 people',
			value: { min: 5, max: 12 },
			src: figure?.statements[0]?.src,
		});
		expect(elsewhere.length).toBe((figure?.statements.length ?? 0) - 1);
		expect(issues.map(({ code }) => code)).toEqual(['edit-range-reversed']);
		const none = told(ladder, 'remove-scope-figure', { ...given, everywhere: true });
		expect(role(none.document, 'vp')?.scope.map(({ dimensionId }) => dimensionId)).not.toContain(
			figure?.dimensionId,
		);
	});

	test('a figure stated already is not added twice; a new one makes its dimension', () => {
		expect(
			refusals(ladder, 'add-scope-figure', { role: 'vp', dimension: 'Reports to', text: 'CEO' }),
		).toEqual(['edit-already-stated']);
		const { document } = told(ladder, 'add-scope-figure', {
			role: 'vp',
			dimension: 'Desks',
			text: '4-6 desks',
			position: 0,
		});
		expect(role(document, 'vp')?.scope[0]).toMatchObject({
			dimensionId: 'desks',
			statements: [{ from: 'user' }],
		});
		expect(document.dimensions.at(-1)).toMatchObject({
			id: 'desks',
			name: 'Desks',
			group: 'scope',
			valueType: 'range',
		});
	});

	test('a cell that names roles refers to them', () => {
		const { document } = told(ladder, 'edit-scope-figure', {
			role: 'vp',
			dimension: 'reports-to',
			text: 'CEO or Board',
			everywhere: true,
		});
		expect(
			role(document, 'vp')?.scope.find(({ dimensionId }) => dimensionId === 'reports-to')?.roleRefs,
		).toEqual(['ceo', 'board']);
	});

	test('an emptied cell takes with it what was read from it', () => {
		const table = ladder.matrices.find(({ id }) => id === 'vp-comparison-vp-vs-cto-ceo');
		const [row, column] = [table?.rows[1]?.id, table?.cols[0]?.id];
		const src = table?.cells[1]?.[0]?.src;
		const { document, said } = told(ladder, 'edit-cell', { table: table?.id, row, column, text: '' });
		expect(document.matrices.find(({ id }) => id === table?.id)?.cells[1]?.[0]).toEqual({ text: '', src });
		const stated =
			role(document, 'vp')?.scope.flatMap(({ statements }) => statements.map((one) => one.src)) ?? [];
		expect(stated.some((one) => one?.file === src?.file && one?.from === src?.from)).toBe(false);
		expect(said).toMatch(/^Emptied /);
		const short = ladderOf({
			'a.md':
				'# Engineer\n\n## Key Skill Sets\n\n| Kind | Skills | More |\n|---|---|---|\n| Craft | Care |\n',
		});
		const [matrix] = short.matrices;
		const cell = { table: matrix?.id, row: matrix?.rows[0]?.id, column: matrix?.cols.at(-1)?.id, text: 'x' };
		expect(refusals(short, 'edit-cell', cell)).toEqual(['edit-short-row']);
	});
});

describe('skills', () => {
	const text = (document: RolemapDocument, category: string) =>
		role(document, 'ceo')?.skillSets.find(({ categoryId }) => categoryId === category)?.text;

	test('one of a list changes in the list, and the links with it', () => {
		const before = text(ladder, 'strategy') ?? '';
		const { document, said } = told(ladder, 'edit-skill', {
			role: 'ceo',
			skill: 'timing',
			name: 'Good timing',
		});
		expect(text(document, 'strategy')).toBe(before.replace('timing', 'Good timing'));
		expect(role(document, 'ceo')?.skillSets[0]?.skillIds).toContain('good-timing');
		expect(document.skills.some(({ id }) => id === 'timing')).toBe(false);
		expect(said).toBe("Changed the skill 'timing' of 'Chief Executive Officer' to 'Good timing'");
		const first = told(document, 'reorder-skill', { role: 'ceo', skill: 'good-timing', position: 0 });
		expect(text(first.document, 'strategy')).toBe(`Good timing, ${before.replace('timing, ', '')}`);
		const gone = told(first.document, 'remove-skill', { role: 'ceo', skill: 'good-timing' });
		expect(text(gone.document, 'strategy')).toBe(before.replace('timing, ', ''));
		const more = told(gone.document, 'add-skill', { role: 'ceo', category: 'Strategy', name: 'Chess' });
		expect(text(more.document, 'strategy')).toBe(`${before.replace('timing, ', '')}, Chess`);
	});

	test('sentences and links are not cut up', () => {
		const linked = ladderOf({
			'a.md':
				'# Engineer\n\n## Key Skill Sets\n\n| Kind | Skills |\n|---|---|\n| Craft | [care, and love](x.md), tests |\n',
		});
		const id = role(linked, 'a')?.skillSets[0]?.skillIds[0];
		expect(refusals(linked, 'remove-skill', { role: 'a', skill: id })).toEqual(['edit-skills-in-sentences']);
	});
});

test("a title of the ladder is its framework's too", () => {
	const { document, said, change } = told(ladder, 'rename-ladder', { title: 'Our ladder' });
	expect([document.title, document.frameworks[0]?.title]).toEqual(['Our ladder', 'Our ladder']);
	expect(change.title).toEqual([ladder.title, 'Our ladder']);
	expect(document.pages.find(({ file }) => file === 'README.md')?.h1).toBe('Our ladder');
	expect(document.pages.filter((page) => !ladder.pages.includes(page))).toHaveLength(1);
	expect(said).toBe(`Renamed the ladder '${ladder.title}' to 'Our ladder'`);
});
