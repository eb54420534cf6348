import { expect, test } from 'vitest';
import { doCommand } from '#lib/model/commands/do-command.ts';
import { entryChoices } from '#lib/model/commands/entry-choices.ts';
import { frozen } from '#lib/model/frozen.ts';
import { brokenRules } from '#lib/model/rules/broken-rules.ts';
import { changeBetween } from '#lib/model/change.ts';
import { refusals, shippedLadder } from '../../../make/told.ts';

const ladder = frozen(shippedLadder());

test.each([
	['a command that is none', 'add-rol', {}, ['edit-unknown-command']],
	['a name of the language', 'constructor', {}, ['edit-unknown-command']],
	['no object', 'add-role', 'Engineer', ['edit-input-not-object']],
	['a list', 'add-role', [], ['edit-input-not-object']],
	['nothing', 'add-role', null, ['edit-input-not-object']],
	['a missing field', 'add-role', {}, ['edit-missing-field']],
	[
		'fields that are none',
		'add-role',
		{ name: 'X', nam: 1, __proto__x: 2 },
		['edit-unknown-field', 'edit-unknown-field'],
	],
	['a wrong type', 'add-role', { name: 7 }, ['edit-wrong-type']],
	['a place that is none', 'reorder-track', { track: 'executive', position: 1.5 }, ['edit-wrong-type']],
	['an endless number', 'add-level', { name: 'X', ordinal: Infinity }, ['edit-wrong-type']],
	['an id that is nowhere', 'rename-role', { role: 'nobody', name: 'X' }, ['edit-unknown-choice']],
	[
		'an entry of another move',
		'remove-shift',
		{ move: 'vp--cto', entry: 'nothing' },
		['edit-unknown-choice'],
	],
	['an empty name', 'rename-role', { role: 'vp', name: '  ' }, ['edit-empty-text']],
	['several lines for one', 'rename-role', { role: 'vp', name: 'A\nB' }, ['edit-several-lines']],
	['half a sign', 'rename-role', { role: 'vp', name: 'A\ud800' }, ['edit-odd-signs']],
	['a text without end', 'rename-role', { role: 'vp', name: 'A'.repeat(100_001) }, ['edit-text-too-long']],
	['what is so already', 'rename-role', { role: 'vp', name: 'VP of Engineering' }, ['edit-changes-nothing']],
])('%s is refused', (_, name, input, codes) => {
	expect(refusals(ladder, name, input)).toEqual(codes);
});

test.each([
	['add-rol', {}, 'Did you mean "add-role"?'],
	['rename-role', { role: 'staff-enginer', name: 'X' }, 'Did you mean "staff-engineer"?'],
	['rename-role', { role: 'Staff Engineer', name: 'X' }, 'Did you mean "staff-engineer"?'],
	['rename-role', { role: 'vp', nam: 'X' }, 'Did you mean "name"?'],
])('%s %j asks what was meant', (name, input, help) => {
	const result = doCommand(ladder, name, input);
	expect(result.issues.map((issue) => issue.help)).toContain(help);
});

test('that nothing changed is no error', () => {
	const result = doCommand(ladder, 'add-alias', { role: 'vp', name: 'vp' });
	expect([result.ok, result.issues.map(({ severity }) => severity)]).toEqual([false, ['info']]);
});

test('neither is an entry that gets the words it has', () => {
	const { id, shifts } = ladder.transitions.find((move) => move.shifts.length > 0) ?? {};
	const input = { move: id, entry: shifts?.[0]?.id, from: shifts?.[0]?.from, to: shifts?.[0]?.to };
	expect(refusals(ladder, 'edit-shift', input)).toEqual(['edit-changes-nothing']);
});

test('there is nothing to choose from before its owner is chosen', () => {
	for (const of of ['shift', 'responsibility', 'row', 'alias', 'link', 'skill', 'scope-figure'])
		expect(entryChoices(ladder, { name: 'entry', kind: 'entry', of }, {})).toEqual([]);
	const choices = entryChoices(ladder, { name: 'entry', kind: 'entry', of: 'action' }, { move: 'vp--cto' });
	expect(choices[0]).toEqual(['learn-the-product-as-well-as', 'Learn the Product as Well as the System']);
});

test('a document that would name what is gone, or one id twice, is refused whoever made it', () => {
	const codes = (after: typeof ladder): readonly string[] =>
		brokenRules(ladder, after, changeBetween(ladder, after)).map(({ code }) => code);
	expect(codes({ ...ladder, levels: ladder.levels.slice(1) })).toEqual(['edit-reference-missing']);
	expect(
		codes({ ...ladder, tracks: [...ladder.tracks, ...ladder.tracks.slice(0, 1).map((one) => ({ ...one }))] }),
	).toContain('edit-id-taken');
	const parallel = ladder.transitions.slice(0, 1).map((one) => ({ ...one, id: 'another' }));
	expect(codes({ ...ladder, transitions: [...ladder.transitions, ...parallel] })).toEqual([
		'edit-move-exists',
	]);
	expect(codes(ladder)).toEqual([]);
});
