import { describe, expect, test } from 'vitest';
import { readPages } from '../../../make/read-page-text.ts';

const body = '\nLeads teams.\n\n## Core Responsibilities\n\n- Plan\n';

describe('a page without a level-one heading is called', () => {
	test('as its front matter says', () => {
		const { role, document, codes } = readPages({
			'ic/staff.md': `---\ntitle: "Staff Software Engineer"\nsidebar_label: Staff Eng\n---\n${body}\n## Transition to Principal Software Engineer\n\n### Timeline\n\n3 years\n`,
			'ic/principal.md': `---\ntitle: Principal Software Engineer # top\n---\n${body}`,
		});
		expect(role('staff')).toMatchObject({
			name: 'Staff Software Engineer',
			shortName: 'Staff Eng',
			summary: [{ text: 'Leads teams.' }],
		});
		expect(document.roles.map(({ id }) => id).sort()).toEqual(['principal', 'staff']);
		expect(document.transitions.map(({ id }) => id)).toEqual(['staff--principal']);
		expect(document.pages.map(({ h1 }) => h1)).toContain('Staff Software Engineer');
		expect(codes).toEqual([]);
	});

	test('as its TOML front matter says', () => {
		const { role, codes } = readPages({
			'roles/em/_index.md': `+++\ntitle = "Manager \\"of\\" Engineers" # the name\nlinkTitle = 'EM'\nweight = 10\n[params]\ntitle = "not this"\n+++\n${body}`,
		});
		expect(role('em')).toMatchObject({ name: 'Manager "of" Engineers', shortName: 'EM' });
		expect(codes).toEqual([]);
	});

	test.each(['## Tech Lead', '**Tech Lead**', '<!-- a note -->\n\n### Tech Lead'])(
		'as it opens: %s',
		(opens) => {
			const { role, codes } = readPages({ 'lead.md': `${opens}\n${body}` });
			expect(role('lead')).toMatchObject({ name: 'Tech Lead', summary: [{ text: 'Leads teams.' }] });
			expect(codes).not.toContain('page-without-title');
		},
	);

	test.each([
		['a section', '## Core Responsibilities\n\n- a\n'],
		['a move', '## Transition to Boss\n\n### Timeline\n\n3 years\n'],
		['one of several alike', '## Craft\n\nWords.\n\n## Impact\n\nWords.\n\n## Key skills\n\n- a\n'],
		['behind other words', `Words.\n\n## Tech Lead\n\n${body}`],
	])('by its file where its first heading is %s', (_, text) => {
		const { role, codes } = readPages({ 'lead.md': text });
		expect(role('lead').name).toBe('lead');
		expect(codes).toContain('page-without-title');
	});
});

test('a level-one heading wins over front matter', () => {
	const { role } = readPages({ 'a.md': `---\ntitle: Ladder | A\n---\n# Alpha\n${body}` });
	expect(role('a').name).toBe('Alpha');
});
