import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readLadder } from '#lib/formats/markdown-ladder/read.ts';
import { writeLadder } from '#lib/formats/markdown-ladder/write.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import { project } from '#lib/model/projection.ts';
import type { Item } from '#lib/model/role.ts';
import type { Transition } from '#lib/model/transition.ts';

const fixture = new URL('../../../fixtures/ladders/shared-moves/vp.md', import.meta.url);
const text = readFileSync(fixture, 'utf8');
const item = (words: string): Item => ({ id: `new-${words}`, text: words });

type Edit = (move: Transition) => Partial<Transition>;

/** The page written with one move changed, and what is then read of both. */
function written(id: string, edit: Edit, page = text) {
	const files = [{ path: 'vp.md', bytes: new TextEncoder().encode(page) }];
	const { document } = readLadder(files);
	const transitions = document.transitions.map((move) =>
		move.id === id ? { ...move, ...edit(move) } : move,
	);
	const changed: RolemapDocument = { ...document, transitions };
	const result = writeLadder(project(changed, { purpose: 'file' }), new Map([['vp.md', files[0]!.bytes]]));
	const { document: read } = readLadder(result.files, { title: document.title });
	const listOf = (move: string, field: 'pitfalls' | 'indicators'): readonly string[] =>
		read.transitions.find((one) => one.id === move)?.[field].map((one) => one.text) ?? [];
	return {
		issues: result.issues.map(({ code }) => code),
		page: new TextDecoder().decode(result.files.find(({ path }) => path === 'vp.md')?.bytes),
		read,
		listOf,
	};
}

describe('a list that two moves share, changed for one of them', () => {
	test('the fixture has what both are told', () => {
		const { read, listOf, page } = written('vp--cto', () => ({}));
		expect(page).toBe(text);
		expect(read.transitions.map(({ id }) => id).sort()).toEqual(['vp--ceo', 'vp--cto']);
		expect(listOf('vp--cto', 'pitfalls')).toEqual(['Haste', 'Pride', 'Silence']);
		expect(listOf('vp--ceo', 'pitfalls')).toEqual(listOf('vp--cto', 'pitfalls'));
	});

	test('an entry at its end is written below a part of that move alone; no other line changes', () => {
		const { issues, page, listOf } = written('vp--cto', ({ pitfalls }) => ({
			pitfalls: [...pitfalls, item('Old tools')],
		}));
		expect(issues).toEqual([]);
		expect(listOf('vp--cto', 'pitfalls')).toEqual(['Haste', 'Pride', 'Silence', 'Old tools']);
		expect(listOf('vp--ceo', 'pitfalls')).toEqual(['Haste', 'Pride', 'Silence']);
		const added = '### Path to CTO\n\n#### Common Pitfalls to Avoid\n\n- Old tools\n\n';
		expect(page).toContain(added);
		expect(page.replace(added, '')).toBe(text);
	});

	test('what both go on to say from its top stays; the rest is said for each', () => {
		const { issues, page, listOf } = written('vp--ceo', ({ pitfalls }) => ({
			pitfalls: pitfalls.filter(({ text: words }) => words !== 'Pride'),
		}));
		expect(issues).toEqual([]);
		expect(listOf('vp--ceo', 'pitfalls')).toEqual(['Haste', 'Silence']);
		expect(listOf('vp--cto', 'pitfalls')).toEqual(['Haste', 'Pride', 'Silence']);
		expect(page.match(/Haste/g)).toHaveLength(1);
	});

	test('a list that nobody agrees on is split as a whole', () => {
		const { issues, page, listOf } = written('vp--ceo', ({ pitfalls }) => ({
			pitfalls: [item('Speed'), ...pitfalls],
		}));
		expect(issues).toEqual([]);
		expect(listOf('vp--ceo', 'pitfalls')).toEqual(['Speed', 'Haste', 'Pride', 'Silence']);
		expect(listOf('vp--cto', 'pitfalls')).toEqual(['Haste', 'Pride', 'Silence']);
		expect(page.match(/#### Common Pitfalls/g)).toHaveLength(2);
		expect(page).not.toMatch(/^### Common Pitfalls/m);
	});

	test('a first entry of one move does not stand for both', () => {
		const { issues, listOf } = written('vp--ceo', () => ({ indicators: [item('A full year')] }));
		expect(issues).toEqual([]);
		expect(listOf('vp--ceo', 'indicators')).toEqual(['A full year']);
		expect(listOf('vp--cto', 'indicators')).toEqual([]);
	});

	test('actions with what is done in them', () => {
		const { issues, read } = written('vp--cto', ({ actions }) => ({
			actions: actions.map((action, at) =>
				at === 1 ? { ...action, items: [...action.items, item('Ask twice')] } : action,
			),
		}));
		expect(issues).toEqual([]);
		const said = (id: string): unknown =>
			read.transitions
				.find((one) => one.id === id)
				?.actions.map(({ title, items }) => [title, items.map((one) => one.text)]);
		expect(said('vp--cto')).toEqual([
			['Lead', ['Lead one more team']],
			['Listen', ['Sit with sales', 'Ask twice']],
		]);
		expect(said('vp--ceo')).toEqual([
			['Lead', ['Lead one more team']],
			['Listen', ['Sit with sales']],
		]);
	});

	test('with CRLF, at the end of a page without a last line end', () => {
		const page = text.slice(0, text.indexOf('\n\n---')).replaceAll('\n', '\r\n');
		const {
			issues,
			page: after,
			listOf,
		} = written('vp--ceo', ({ pitfalls }) => ({ pitfalls: [item('Speed'), ...pitfalls] }), page);
		expect(issues).toEqual([]);
		expect(listOf('vp--cto', 'pitfalls')).toEqual(['Haste', 'Pride', 'Silence']);
		expect(after).not.toMatch(/[^\r]\n/);
	});
});
