import { Spellings } from '#lib/formats/markdown-ladder/assembly/misspelt.ts';
import { describe, expect, test } from 'vitest';
import { Dice } from '../../../make/ladder.ts';
import { readPages } from '../../../make/read-page-text.ts';

const skills = '\n\n## Skills\n- a\n';
const pages = {
	'senior-engineer.md': `---\nlabel: Senior\n---\n# Senior Engineer${skills}`,
	'principal.md': `# Principal Engineer${skills}`,
	'tech-lead.md': `# Tech Lead${skills}`,
	'ceo.md': `# CEO${skills}`,
	'e2.md': `# Engineer 2${skills}`,
	'e4.md': `# Engineer IV${skills}`,
	'product-manager.md': `# Product Manager${skills}`,
};
const helpOf = (code: string, text: string): string | undefined =>
	readPages({ ...pages, 'x.md': `# Start${skills}\n${text}\n` }).issues.find((issue) => issue.code === code)
		?.help;

describe('a name that is nearly that of a role with a page', () => {
	test.each([
		['Senoir Engineer', 'Senior Engineer'],
		['Senior Enginer', 'Senior Engineer'],
		['Senior Enginers', 'Senior Engineer'],
		['Senioor', 'Senior Engineer'],
		['SeniorEngineer', 'Senior Engineer'],
		['Principle Engineer', 'Principal Engineer'],
		['Princpal', 'Principal Engineer'],
		['TechLead', 'Tech Lead'],
	])('%s: did you mean %s?', (written, meant) => {
		const text = `## Transition to ${written}\n\n### Timeline\n2 years`;
		expect(helpOf('role-without-page', text)).toBe(
			`Did you mean "${meant}"? If not, add a page, or leave it as it is.`,
		);
		const { document } = readPages({ ...pages, 'x.md': `# Start${skills}\n${text}\n` });
		expect(document.roles.find(({ name }) => name === written)?.kind).toBe('stub');
		expect(document.transitions[0]?.to).not.toMatch(/^(?:senior-engineer|principal|tech-lead)$/);
	});

	test.each([
		'CTO',
		'Engineer 3',
		'Engineer V',
		'Team Lead',
		'Project Manager',
		'Junior Engineer',
		'COO',
		'Staff',
	])('%s is another one', (written) => {
		expect(helpOf('role-without-page', `## Transition to ${written}\n\n### Timeline\n2 years`)).toBe(
			'Add a page for it, or leave it as it is.',
		);
	});

	test('is told of links, too', () => {
		expect(helpOf('link-without-page', '[x](senior-enginer.md)')).toBe(
			'Did you mean "Senior Engineer"? Correct the link, or add the page.',
		);
		expect(helpOf('link-without-page', '[x](../roles/Tehc_Lead.md?a#b)')).toBe(
			'Did you mean "Tech Lead"? Correct the link, or add the page.',
		);
		expect(helpOf('link-without-page', '[x](nobody.md)')).toBe('Correct the link, or add the page.');
	});

	test('500 of 2,000 names are asked for within a second of work', () => {
		const spellings = new Spellings();
		const dice = new Dice(1);
		const words = Array.from({ length: 2000 }, () =>
			Array.from({ length: 8 }, () => String.fromCharCode(97 + dice.below(26))).join(''),
		);
		const name = (at: number): string => `Senior ${words[at]} Engineer`;
		for (let at = 0; at < 2000; at++) spellings.add(name(at), name(at));
		const start = process.cpuUsage();
		for (let at = 0; at < 2000; at++)
			expect(spellings.near(name(at).replace('Senior', 'Senoir'))).toBe(name(at));
		// Not by the clock: other tests run beside this one.
		expect(process.cpuUsage(start).user).toBeLessThan(1_000_000);
	});
});
