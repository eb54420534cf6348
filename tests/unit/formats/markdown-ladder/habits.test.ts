import { describe, expect, test } from 'vitest';
import { readPages, texts } from '../../../make/read-page-text.ts';

const skills = '\n\n## Skills\n- a\n';
const moveIds = (pages: Readonly<Record<string, string>>): string[] =>
	readPages(pages).document.transitions.map(({ id }) => id);

describe('ladders in the habits of others', () => {
	test.each([
		'## 🚀 Promotion to Lead',
		'## 👩‍💻 From Engineer to Lead',
		'## 🏔️ 1. Path to Lead',
		'## ➡️ Lead',
	])('a decorated title is a move: %s', (title) => {
		const pages = {
			'e.md': `# Engineer${skills}\n${title}\n\n### ⏱️ Timeline\n\n2–4 years\n`,
			'l.md': `# 🧭 Lead${skills}`,
		};
		expect(moveIds(pages)).toEqual(['e--l']);
		expect(texts(readPages(pages).move('e--l').timeline)).toEqual(['2–4 years']);
	});

	test('"Senior" is the Senior Engineer where nobody else is senior', () => {
		const pages = {
			'se.md': `# Senior Engineer${skills}\n## From Senior to Staff\n\n### Timeline\n3 years\n`,
			'st.md': `# Staff Engineer${skills}`,
		};
		expect(moveIds(pages)).toEqual(['se--st']);
		const several = { ...pages, 'sm.md': `# Senior Manager${skills}\n## Transition to Senior\n` };
		expect(readPages(several).codes).toContain('role-name-ambiguous');
	});

	test('a level in front of a title is no part of its name', () => {
		const pages = {
			'l3.md': `# L3: Engineer${skills}\n## Transition to Engineering Manager\n`,
			'm1.md': `# M1 – Engineering Manager${skills}\n## Moving from Engineering Manager to Engineer\n`,
		};
		expect(moveIds(pages)).toEqual(['l3--m1', 'm1--l3']);
		expect(readPages(pages).role('m1').name).toBe('M1 – Engineering Manager');
	});

	test('a label may be slanted', () => {
		const { move } = readPages({
			'e.md': `# Engineer${skills}\n## Transition to CTO\n\n*Timeline*: 3 to 5 years\n`,
		});
		expect(move('e--cto').timeline[0]?.value).toMatchObject({ min: 3, max: 5 });
	});

	test('a page that is titled by a role is one, whatever its sections; one about something else is none', () => {
		const text = '\n\n## Expectations\n\n- a\n';
		const { document, codes } = readPages({
			'a.md': `# L3: Engineer${text}`,
			'b.md': `# Data Scientist${text}`,
			'c.md': `# Engineering ladder${text}`,
			'd.md': `# Onboarding a new engineer${text}`,
			'e.md': `# Our principles${text}`,
			'README.md': `# 🚀 Karriereleiter${text}`,
		});
		expect(document.roles.map(({ id }) => id)).toEqual(['a', 'b']);
		expect(codes.filter((code) => code === 'page-without-role')).toHaveLength(4);
	});

	test('a column of the grid without a single link is a track all the same', () => {
		const { document, role } = readPages({
			'e.md': `# Engineer${skills}`,
			's.md': `# Senior Engineer${skills}`,
			'README.md':
				'# L\n\n| Level | IC | Management |\n|:-:|:--|--:|\n| L3 | [Engineer](e.md) | |\n| L4 | [Senior](s.md) | |\n| L5 | Staff Engineer | Engineering Manager |\n',
		});
		expect(document.tracks.map(({ name }) => name)).toEqual(['IC', 'Management']);
		expect([role('staff-engineer').rank, role('engineering-manager').rank]).toEqual([5, 5]);
	});
});
