import { readsAsRole } from '#lib/formats/markdown-ladder/reads-as-role.ts';
import { describe, expect, test } from 'vitest';
import { readPages, texts } from '../../../make/read-page-text.ts';

const page = (body: string): Record<string, string> => ({
	'engineer.md': `# Engineer\n\n## Core Responsibilities\n- code\n\n${body}\n`,
});
const moveIds = (read: ReturnType<typeof readPages>): string[] =>
	read.document.transitions.map(({ id }) => id);

describe('words that read as a role', () => {
	test.each([
		...[
			'CTO',
			'CEO',
			'VP',
			'VPs',
			'EM',
			'Staff',
			'Senior',
			'senior engineer',
			'Senior Engineers',
			'tech lead',
		],
		...['Head of Engineering', 'VP Engineering', 'VP, Platform', 'Director of Engineering', 'chief of staff'],
		...['Data Scientist', 'product designer', 'Solutions Architect', 'QA Analyst', 'Security Consultant'],
		...['L5', 'IC4', 'Level 5', 'Engineer II', 'Engineer 3', 'Distinguished/Fellow Engineer', 'Sous Chef'],
		...[
			'Engineering Manager (EM)',
			'people manager',
			'Principal',
			'Board Member',
			'Scrum Master',
			'Tech-Lead',
			'IT Manager',
		],
	])('%s', (name) => expect(readsAsRole(name)).toBe(true));

	test.each([
		...['remote work', 'Remote Work', 'part-time', 'hybrid', 'Agile', 'microservices', 'a new team'],
		...['management', 'Leadership', 'people management', 'full-time work', 'parental leave', 'the cloud'],
		...['talk to your manager', 'production', 'continuous integration', 'a better you', 'our new office'],
		...[
			'DevOps',
			'Microservices',
			'a network',
			'home office',
			'retirement',
			'new computers',
			'a managing role in your team',
		],
	])('not %s', (name) => expect(readsAsRole(name)).toBe(false));
});

describe('a title that speaks of a transition to something else than a role', () => {
	test.each(['Transition to remote work', 'Transitioning to Agile', 'Next steps: talk to your manager'])(
		'%s is kept as text and reported',
		(title) => {
			const read = readPages(page(`## ${title}\n\nWe help you.\n\n- a desk`));
			expect(moveIds(read)).toEqual([]);
			expect(read.document.roles.map(({ id }) => id)).toEqual(['engineer']);
			expect(read.issues.find(({ code }) => code === 'section-kept-as-text')).toMatchObject({
				values: { title },
				place: { line: 6 },
			});
		},
	);

	test('does not make its page a role', () => {
		const { document } = readPages({ 'a.md': '# Working here\n\n## Transition to remote work\n\nHow.\n' });
		expect(document.roles).toEqual([]);
	});

	test.each(['### Timeline\n2 years', "You're ready when you've shown:\n- calm", '### Key Shifts\n- a → b'])(
		'is a move all the same where it has a part of one: %s',
		(part) => {
			expect(moveIds(readPages(page(`## Transition to remote work\n\n${part}`)))).toEqual([
				'engineer--remote-work',
			]);
		},
	);

	test('is a move where the ladder knows a role of that name, on whichever page', () => {
		const named = page('## Transition to remote work\n\nIt suits you.');
		expect(moveIds(readPages({ ...named, 'r.md': '# Remote Work\n\n## Skills\n- a\n' }))).toEqual([
			'engineer--r',
		]);
		const later = {
			'z.md': '# Z\n\n## Skills\n- a\n\n## Transition to remote work\n\n### Timeline\n1 year\n',
		};
		const read = readPages({ ...named, ...later });
		expect(moveIds(read)).toEqual(['z--remote-work', 'engineer--remote-work']);
		expect(texts(read.move('engineer--remote-work').intro)).toEqual(['It suits you.']);
	});

	test('leaves outline roles alone', () => {
		const read = readPages(
			page('## Transition to CTO or CEO\n\n## Transition to tech lead\n\n## Promotion to Sous Chef'),
		);
		expect(moveIds(read)).toEqual([
			'engineer--cto',
			'engineer--ceo',
			'engineer--tech-lead',
			'engineer--sous-chef',
		]);
	});
});
