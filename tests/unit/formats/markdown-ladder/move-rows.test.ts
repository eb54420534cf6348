import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readLadder } from '#lib/formats/markdown-ladder/read.ts';
import { writeLadder } from '#lib/formats/markdown-ladder/write.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import { project } from '#lib/model/projection.ts';

const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });
const role = (name: string): string => `# ${name}\n\n## Core Responsibilities\n\n- Work\n`;
const pages = [file('engineer.md', role('Engineer')), file('lead.md', role('Lead'))];
const index = readFileSync(new URL('../../../fixtures/ladders/move-rows/README.md', import.meta.url), 'utf8');

const ladder = (text: string) => [file('README.md', text), ...pages];

function said(text: string) {
	const { document, issues } = readLadder(ladder(text));
	return {
		document,
		codes: issues.map(({ code }) => code),
		moves: document.transitions.map(({ id, timeline, timelineNotes, notes, indicators }) => [
			id,
			timeline.map(({ value: { min, max, open } }) => [min, max, open ?? '']),
			[...timelineNotes, ...notes, ...indicators].map((item) => item.text),
		]),
	};
}

const table = (head: string, ...rows: readonly string[]): string =>
	`# Ladder\n\n## Moves\n\n| ${head} |\n|${'---|'.repeat(head.split('|').length)}\n${rows.map((row) => `| ${row} |\n`).join('')}`;

describe('a table with a row a move', () => {
	test('its roles, years and what else is said of them', () => {
		const { moves, document } = said(index);
		expect(moves).toEqual([
			['engineer--lead', [[2, 4, '']], ['Ask first']],
			['lead--cto', [[5, 5, 'above']], []],
			['lead--engineer', [], ['It varies']],
		]);
		const [move] = document.transitions;
		const src = move?.timeline[0]?.src;
		expect(index.slice(src?.from, src?.to)).toBe('2-4');
		expect(document.pages.find(({ file: path }) => path === 'README.md')?.kind).toBe('index');
	});

	test.each([
		['From | To | Timeline', 'Engineer | Lead | 3 years', [3, 3, '']],
		['Current role | Next role | Typical time', 'Engineer | Lead | About two years', [2, 2, '']],
		['Move | Years', 'Engineer → Lead | 2 to 3', [2, 3, '']],
		['Transition | Duration (months)', 'Engineer to Lead | 18-24', [1.5, 2, '']],
		['Timeline | To | From', '3y | Lead | Engineer', [3, 3, '']],
	])('%s', (head, row, years) => {
		expect(said(table(head, row)).moves).toEqual([['engineer--lead', [years], []]]);
	});

	test('links lead to pages, and do not make it a ladder of its first column', () => {
		const { moves, document } = said(
			table(
				'From | To | Years',
				'[E](engineer.md) | [L](lead.md) | 2',
				'[L](lead.md) | CTO | 4',
				'Lead | [E](engineer.md) | 1',
			),
		);
		expect(moves.map(([id]) => id)).toEqual(['engineer--lead', 'lead--cto', 'lead--engineer']);
		expect(document.frameworks[0]?.placedBy).toBe('longest-chain');
	});

	test('a table of topics, of shifts or of next roles is none', () => {
		expect(said(table('From | To', 'Doing | Deciding', 'Own work | Work of others')).moves).toEqual([]);
		expect(
			said(table('From | To | Time', 'Doing | Deciding | 2', 'own work | work of others | 3')).moves,
		).toEqual([]);
		expect(said(table('Move | Years', 'Moving house | 2')).moves).toEqual([]);
	});

	test('a move to oneself or to a body is reported', () => {
		const { moves, codes } = said(
			table('From | To | Years', 'Engineer | Engineer | 2', 'Lead | Board | 9', 'Engineer | Lead | 3'),
		);
		expect(moves.map(([id]) => id)).toEqual(['engineer--lead']);
		expect(codes).toEqual(expect.arrayContaining(['move-to-itself', 'move-to-body']));
	});
});

describe('writing it', () => {
	function write(change: (document: RolemapDocument) => RolemapDocument): {
		readonly text: string;
		readonly codes: readonly string[];
	} {
		const files = ladder(index);
		const { document } = readLadder(files);
		const written = writeLadder(
			project(change(document), { purpose: 'file' }),
			new Map(files.map(({ path, bytes }) => [path, bytes])),
		);
		return {
			text: new TextDecoder().decode(written.files.find(({ path }) => path === 'README.md')?.bytes),
			codes: written.issues.map(({ code }) => code),
		};
	}

	test('unchanged it is itself', () => {
		expect(write((document) => document)).toEqual({ text: index, codes: [] });
	});

	test('years change in their cell', () => {
		const { text, codes } = write((document) => ({
			...document,
			transitions: document.transitions.map((move) => ({
				...move,
				timeline: move.timeline.map((one) => (one.text === '2-4' ? { ...one, text: '3-6' } : one)),
			})),
		}));
		expect(codes).toEqual([]);
		expect(text).toBe(index.replace('2-4', '3-6'));
	});

	test('what a row has no column for stands on the page of the role that the move leaves', () => {
		const files = ladder(index);
		const { document } = readLadder(files);
		const transitions = document.transitions.map((move) =>
			move.id === 'engineer--lead' ? { ...move, intro: [{ id: 'i', text: 'Mostly within a team.' }] } : move,
		);
		const written = writeLadder(
			project({ ...document, transitions }, { purpose: 'file' }),
			new Map(files.map(({ path, bytes }) => [path, bytes])),
		);
		expect(written.issues).toEqual([]);
		expect(new TextDecoder().decode(written.files.find(({ path }) => path === 'engineer.md')?.bytes)).toBe(
			`${role('Engineer')}\n## Transition to Lead\n\nMostly within a team.\n`,
		);
	});

	test('a move that is gone takes its row, and the last one the table', () => {
		const one = write((document) => ({
			...document,
			transitions: document.transitions.filter(({ id }) => id !== 'lead--cto'),
		}));
		expect(one.codes.filter((code) => code !== 'role-still-named')).toEqual([]);
		expect(one.text).toBe(index.replace(/\| Lead \| CTO.*\n/, ''));
		const none = write((document) => ({ ...document, transitions: [] }));
		expect(none.codes).not.toContain('change-not-written');
		expect(none.text).not.toContain('| Lead |');
	});
});
