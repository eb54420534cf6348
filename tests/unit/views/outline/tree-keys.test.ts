import { expect, test } from 'vitest';
import { outlineOf } from '#lib/analysis/outline-of.ts';
import { outlineRows, visibleRows, type OutlineRow } from '#lib/views/outline/outline-rows.ts';
import { treeStep, typedAhead } from '#lib/views/outline/tree-keys.ts';
import { ladderDocument } from '../../../make/ladder-document.ts';
import { smallLadder } from '../../../make/ladders.ts';

const document = ladderDocument(smallLadder);
const roles = new Map(document.roles.map((role) => [role.id, role]));
const rows = outlineRows(outlineOf(document), (id) => roles.get(id));

/** The tree with the labels in `open` opened, and the row called `label` in it. */
function at(label: string, ...open: string[]) {
	const isOpen = (row: OutlineRow) => open.includes(row.label);
	const visible = visibleRows(rows, isOpen);
	const current = visible.find((row) => row.label === label);
	if (!current) throw new Error(`${label} is not visible`);
	const press = (key: string) => {
		const step = treeStep(key, current, visible, isOpen);
		if (step?.kind === 'focus') return visible.find((row) => row.key === step.key)?.label;
		if (step?.kind === 'go') return step.address;
		return (
			step &&
			`${step.kind} ${step.keys.map((key) => visible.find((row) => row.key === key)?.label).join('+')}`
		);
	};
	return { visible, current, press };
}

test('rows carry their level, place and counts', () => {
	const { visible } = at('Leadership', 'Leadership', 'VP of Engineering');
	const vp = visible.find(({ label }) => label === 'VP of Engineering');
	expect(vp).toMatchObject({ level: 2, position: 1, size: 4, address: '/roles/vp' });
	expect(vp?.aside).toEqual(['2 ways on', '1 way in']);
	const move = visible.find(({ label }) => label === 'To CTO');
	expect(move).toMatchObject({ level: 3, position: 1, size: 3, address: '/moves/vp/cto' });
	expect(move?.aside).toEqual(['5–10+ yrs', 'Change of track']);
});

test('arrows, Home and End go through what is visible', () => {
	expect(at('Craft').press('ArrowDown')).toBe('Leadership');
	expect(at('Craft').press('ArrowUp')).toBeNull();
	expect(at('Craft').press('End')).toBe('Executive');
	expect(at('Executive').press('Home')).toBe('Craft');
	expect(at('Craft', 'Craft').press('ArrowDown')).toBe('Distinguished Engineer');
});

test('right opens, then goes in; left closes, then goes out', () => {
	expect(at('Craft').press('ArrowRight')).toBe('open Craft');
	expect(at('Craft', 'Craft').press('ArrowRight')).toBe('Distinguished Engineer');
	expect(at('Craft', 'Craft').press('ArrowLeft')).toBe('close Craft');
	expect(at('Engineer', 'Craft').press('ArrowLeft')).toBe('Craft');
	expect(at('Craft').press('ArrowLeft')).toBeNull();
	expect(at('To CTO', 'Leadership', 'VP of Engineering').press('ArrowRight')).toBeNull();
});

test('the star opens all siblings', () => {
	expect(at('Craft').press('*')).toBe('open Craft+Leadership+Executive');
	expect(at('CTO', 'Executive').press('*')).toBe('open CEO+CTO');
});

test('Enter goes to a role or move, and opens a track', () => {
	expect(at('CTO', 'Executive').press('Enter')).toBe('/roles/cto');
	expect(at('To CTO', 'Leadership', 'VP of Engineering').press('Enter')).toBe('/moves/vp/cto');
	expect(at('Craft').press('Enter')).toBe('open Craft');
});

test('typing goes to the next row that starts so, and round', () => {
	const { visible, current } = at('Craft', 'Craft', 'Leadership', 'Executive');
	expect(typedAhead('v', current, visible)?.label).toBe('VP of Engineering');
	expect(typedAhead('c', current, visible)?.label).toBe('CEO');
	expect(typedAhead('cr', current, visible)?.label).toBe('Craft');
	expect(typedAhead('zz', current, visible)).toBeUndefined();
});
