import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readLadder } from '#lib/formats/markdown-ladder/read.ts';
import { writeLadder } from '#lib/formats/markdown-ladder/write.ts';
import { doCommand } from '#lib/model/commands/do-command.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import { project } from '#lib/model/projection.ts';

const path = 'support.md';
const bytes = new Uint8Array(
	readFileSync(new URL('../../../fixtures/ladders/several-roles/support.md', import.meta.url)),
);
const page = new TextDecoder().decode(bytes);
const { document: ladder } = readLadder([{ path, bytes }]);

/** The page once the commands were done, and what is then read. */
function written(...commands: readonly (readonly [name: string, input: object])[]) {
	const document = commands.reduce<RolemapDocument>((before, [name, input]) => {
		const done = doCommand(before, name, input);
		if (!done.ok) throw new Error(done.issues.map(({ message }) => message).join(' '));
		return done.value.document;
	}, ladder);
	const result = writeLadder(project(document, { purpose: 'file' }), new Map([[path, bytes]]));
	const text = new TextDecoder().decode(result.files.find((file) => file.path === path)?.bytes);
	return {
		text,
		/** The lines that are new. */
		added: text.split('\n').filter((line) => !page.split('\n').includes(line)),
		removed: result.removed,
		files: result.files.map((file) => file.path),
		issues: result.issues.map(({ code }) => code),
		read: readLadder(result.files, { title: document.title }).document,
	};
}

describe('a page of several roles', () => {
	test('is written back as it is', () => {
		const { text, issues, files } = written();
		expect(text).toBe(page);
		expect(issues).toEqual([]);
		expect(files).toEqual([path]);
	});

	test('changed words are written in their place', () => {
		const group = ladder.roles[1]?.responsibilities[0]?.items[0]?.id ?? '';
		const { added, issues } = written([
			'edit-responsibility',
			{ role: 'senior-support-agent', entry: group, text: 'Owns the hardest cases' },
		]);
		expect(issues).toEqual([]);
		expect(added).toEqual(['* Owns the hardest cases']);
	});

	test('a role is renamed in its own heading, unless others would go on naming it as before', () => {
		const alone = '# Chef\n\n## Sous Chef\n### Skills\n- a\n\n## Head Chef (HC)\n### Skills\n- b\n';
		const files = [{ path: 'chef.md', bytes: new TextEncoder().encode(alone) }];
		const done = doCommand(readLadder(files).document, 'rename-role', {
			role: 'head-chef',
			name: 'Kitchen Manager',
		});
		if (!done.ok) throw new Error('refused');
		const result = writeLadder(
			project(done.value.document, { purpose: 'file' }),
			new Map([['chef.md', files[0]!.bytes]]),
		);
		expect(result.issues).toEqual([]);
		expect(new TextDecoder().decode(result.files[0]?.bytes)).toBe(
			alone.replace('Head Chef', 'Kitchen Manager'),
		);
		const { text, issues } = written(['rename-role', { role: 'support-lead', name: 'Desk Lead' }]);
		expect(new Set(issues)).toEqual(new Set(['change-not-written', 'edit-not-written']));
		expect(text).toBe(page);
	});

	test('a new section and a new move go below the heading of their role', () => {
		const { text, read, issues } = written(
			['add-move', { from: 'support-agent', to: 'support-lead' }],
			['add-activity', { role: 'support-agent', text: 'Reads the queue' }],
		);
		expect(issues).toEqual([]);
		const own = text.slice(text.indexOf('## Support Agent'), text.indexOf('## Senior Support Agent'));
		expect(own).toContain('### Transition to Support Lead\n');
		expect(own).toContain('### Typical Day-to-Day Activities\n\n- Reads the queue\n');
		expect(read.transitions.map(({ id }) => id)).toContain('support-agent--support-lead');
		expect(read.roles.find(({ id }) => id === 'support-agent')?.activities).toHaveLength(1);
	});

	test('a role that goes takes its part along and leaves the others', () => {
		const { text, removed, read } = written(['remove-role', { role: 'senior-support-agent' }]);
		expect(removed).toEqual([]);
		expect(text).not.toContain('untangle what');
		expect(text).toContain('## Support Lead\n\nYou keep the desk calm.');
		expect(read.roles.filter(({ kind }) => kind === 'page').map(({ id }) => id)).toEqual([
			'support-agent',
			'support-lead',
		]);
	});

	test('what the page has no place for is said, and the page stays as it was', () => {
		const icon = ladder.roles.map((role) => (role.id === 'support-lead' ? { ...role, icon: 'star' } : role));
		const result = writeLadder(
			project({ ...ladder, roles: icon }, { purpose: 'file' }),
			new Map([[path, bytes]]),
		);
		expect(result.issues.map(({ code, values }) => [code, values?.['name']])).toEqual([
			['change-not-written', 'Support Lead'],
		]);
		expect(new TextDecoder().decode(result.files[0]?.bytes)).toBe(page);
	});
});
