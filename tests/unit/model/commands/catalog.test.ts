import { expect, test } from 'vitest';
import { commandCatalog, commandNames } from '#lib/model/commands/catalog.ts';
import { commandWords, type CommandName } from '#lib/words/english/commands.ts';

// The nouns and verbs of what was asked for: "rename, add, remove, duplicate a role; draw a move; add, edit, reorder and
// remove shifts, actions, examples, pitfalls, indicators, skills, responsibilities, scope figures; tracks and levels;
// attach a new role to a page".
const entries = [
	'shift',
	'action',
	'example',
	'pitfall',
	'indicator',
	'skill',
	'responsibility',
	'scope-figure',
	'action-step',
	'activity',
	'accelerator',
	'time-share',
];
const asked = [
	...['add', 'rename', 'remove', 'duplicate'].map((verb) => `${verb}-role`),
	...['add', 'remove', 'redirect', 'duplicate'].map((verb) => `${verb}-move`),
	...entries.flatMap((noun) => ['add', 'edit', 'reorder', 'remove'].map((verb) => `${verb}-${noun}`)),
	...['track', 'level'].flatMap((noun) =>
		['add', 'rename', 'reorder', 'remove'].map((verb) => `${verb}-${noun}`),
	),
	...['move-role-to-track', 'move-role-to-level', 'place-role', 'attach-page', 'rename-ladder', 'edit-cell'],
	...['short-name', 'core-question', 'primary-focus', 'summary', 'timeline', 'indicator-intro'].map(
		(field) => `set-${field}`,
	),
	...[
		'add-alias',
		'remove-alias',
		'add-skill-set',
		'edit-skill-set',
		'add-role-note',
		'add-timeline-note',
		'add-intro',
	],
];

test('every noun and verb that was asked for is a command', () => {
	expect(asked.filter((name) => !commandNames.includes(name as CommandName))).toEqual([]);
	expect(asked.length).toBeGreaterThan(70);
});

test('names are verbs and nouns, and each command knows its own', () => {
	expect(commandNames.filter((name) => !/^[a-z]+(-[a-z]+)+$/.test(name))).toEqual([]);
	expect(commandNames.filter((name) => commandCatalog[name].name !== name)).toEqual([]);
	expect(Object.keys(commandWords).toSorted()).toEqual([...commandNames].toSorted());
});

test('every field of every command has words', () => {
	const silent = commandNames.flatMap((name) => {
		const labels: Readonly<Record<string, string>> = commandWords[name].fields;
		return commandCatalog[name].fields
			.filter((field) => (labels[field.name] ?? '') === '')
			.map((field) => `${name}.${field.name}`);
	});
	expect(silent).toEqual([]);
});
