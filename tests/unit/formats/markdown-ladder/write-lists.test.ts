import { describe, expect, test } from 'vitest';
import { readLadder } from '#lib/formats/markdown-ladder/read.ts';
import { writeLadder } from '#lib/formats/markdown-ladder/write.ts';
import { project } from '#lib/model/projection.ts';
import type { Role } from '#lib/model/role.ts';
import type { Transition } from '#lib/model/transition.ts';

/** The page of one role with its role and its first move changed, and what is then read. */
function written(
	page: string,
	change: { readonly role?: (one: Role) => Role; readonly move?: (one: Transition) => Transition },
) {
	const files = [{ path: 'lead.md', bytes: new TextEncoder().encode(page) }];
	const { document } = readLadder(files);
	const roles = document.roles.map((one) => (one.id === 'lead' && change.role ? change.role(one) : one));
	const transitions = document.transitions.map((one, at) =>
		at === 0 && change.move ? change.move(one) : one,
	);
	const result = writeLadder(
		project({ ...document, roles, transitions }, { purpose: 'file' }),
		new Map(files.map(({ path, bytes }) => [path, bytes])),
	);
	const { document: read } = readLadder(result.files, { title: document.title });
	return {
		issues: result.issues.map(({ code }) => code),
		page: new TextDecoder().decode(result.files[0]?.bytes),
		role: read.roles.find(({ id }) => id === 'lead') as Role,
		move: read.transitions[0] as Transition,
	};
}

const item = (text: string) => ({ id: `new-${text}`, text });

describe('groups whose titles are of several levels', () => {
	const page =
		'# Lead\n\n**Core Responsibilities:**\n### Plan\n- Plan ahead\n\n**Coach**\n- Coach one\n\n**Key Skill Sets**\n\n| Category | Skills |\n|---|---|\n| Craft | SQL |\n';
	const titles = (role: Role): readonly string[] => role.responsibilities.map(({ title }) => title);

	test('a group goes and leaves what its page has nested in it', () => {
		const {
			issues,
			role,
			page: after,
		} = written(page, {
			role: (one) => ({ ...one, responsibilities: one.responsibilities.slice(1) }),
		});
		expect(issues).toEqual([]);
		expect(titles(role)).toEqual(['Coach']);
		expect(role.skillSets.map(({ text }) => text)).toEqual(['SQL']);
		expect(after).toBe(page.replace('### Plan\n- Plan ahead\n\n', ''));
	});

	test('a group moves past another', () => {
		const { issues, role } = written(page, {
			role: (one) => ({ ...one, responsibilities: [...one.responsibilities].reverse() }),
		});
		expect(issues).toEqual([]);
		expect(titles(role)).toEqual(['Coach', 'Plan']);
		expect(role.skillSets.map(({ text }) => text)).toEqual(['SQL']);
	});

	test('a group comes in between', () => {
		const { issues, role } = written(page, {
			role: (one) => ({
				...one,
				responsibilities: one.responsibilities.toSpliced(1, 0, {
					id: 'g',
					title: 'Hire',
					items: [item('Hire two')],
				}),
			}),
		});
		expect(issues).toEqual([]);
		expect(titles(role)).toEqual(['Plan', 'Hire', 'Coach']);
	});
});

describe('entries of a move', () => {
	test('one that goes past another list of its page leaves its own', () => {
		const page =
			'# Lead\n\n## Transition to CTO\n\n### Common Pitfalls\n\n* Haste\n* Pride\n\n1. Silence\n2. Sloth\n';
		const {
			issues,
			move,
			page: after,
		} = written(page, {
			move: (one) => ({ ...one, pitfalls: [3, 0, 1, 2].flatMap((at) => one.pitfalls[at] ?? []) }),
		});
		expect(issues).toEqual([]);
		expect(move.pitfalls.map(({ text }) => text)).toEqual(['Sloth', 'Haste', 'Pride', 'Silence']);
		expect(after).toContain('* Sloth\n* Haste\n* Pride\n\n1. Silence\n');
	});

	test('an example with stars of its own is not set in others', () => {
		const page =
			'# Lead\n\n## Transition to CTO\n\n### Key Actions\n\n**1. Ask**\n\n- Ask once\n\n*Example: One asked.*\n';
		const { issues, move } = written(page, {
			move: (one) => ({
				...one,
				actions: one.actions.map((action) => ({
					...action,
					examples: [item('**Nobody** asked'), ...action.examples],
				})),
			}),
		});
		expect(issues).toEqual([]);
		expect(move.actions[0]?.examples.map(({ text }) => text)).toEqual(['**Nobody** asked', 'One asked.']);
	});

	test('with the last sign of readiness goes the line that leads to it, and no other list', () => {
		const page =
			"# Lead\n\n## Transition to CTO\n\n- Wait\n\n## Transition to CEO\n\n- Wait\n\n## Progression Indicators\n\nYou're ready for CTO when you've demonstrated:\n- Depth\n\nYou're ready for CEO when you've demonstrated:\n- Breadth\n";
		const { issues, page: after } = written(page, { move: (one) => ({ ...one, indicators: [] }) });
		expect(issues).toEqual([]);
		expect(after).toBe(page.replace("You're ready for CTO when you've demonstrated:\n- Depth\n\n", ''));
	});

	test('what stands below an item with a box stands below its dash', () => {
		const page = '# Lead\n\n## Activities\n\n**Mornings**\n\n- [ ] Read\n- [ ] Write\n';
		const { issues, role } = written(page, {
			role: (one) => ({
				...one,
				activities: one.activities.map((group) => ({
					...group,
					items: [...group.items, { ...item('Ask'), children: [item('twice')] }],
				})),
			}),
		});
		expect(issues).toEqual([]);
		expect(role.activities[0]?.items[2]).toMatchObject({ text: 'Ask', children: [{ text: 'twice' }] });
	});
});
