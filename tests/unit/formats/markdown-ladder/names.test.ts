import { describe, expect, test } from 'vitest';
import { readPages } from '../../../make/read-page-text.ts';

const skills = '\n\n## Skills\n- a\n';

describe('names of roles', () => {
	test.each([
		['IC', 'ic'],
		['ic', 'ic'],
		['Individual Contributor', 'ic'],
		['individual contributors', 'ic'],
		['ICs', 'ic'],
		['Individual Contributor (IC)', 'ic'],
		['Manager', 'manager'],
		['Managers', 'manager'],
		['Manager of Software Engineering', 'manager'],
		['Engineering Manager', 'manager'],
		['software engineering managers', 'manager'],
		['Director', 'director'],
		['VP', 'vp'],
		['Vice President of Engineering', 'vp'],
		['VP, Engineering', 'vp'],
		['Senior Director', 'senior-director'],
		['EM', 'em'],
	])('"%s" is %s', (name, id) => {
		const { document } = readPages({
			'ic.md': `# Individual Contributor (IC)${skills}`,
			'manager.md': `---\nlabel: Manager\n---\n# Manager of Software Engineering${skills}`,
			'director.md': `# Director of Software Engineering${skills}`,
			'vp.md': `---\nlabel: "VP"\n---\n# VP of Engineering${skills}`,
			'x.md': `# Start\n\n## Transition to ${name}\n`,
		});
		expect(document.transitions.map(({ id: move }) => move)).toEqual([`x--${id}`]);
	});

	test('an acronym in brackets is the short name', () => {
		const { role } = readPages({ 'em.md': `# Engineering Manager (EM)${skills}` });
		expect(role('em')).toMatchObject({ name: 'Engineering Manager', shortName: 'EM' });
	});

	test('a name that two roles share is reported, never guessed', () => {
		const { document, issues } = readPages({
			'data.md': `# Director of Data${skills}`,
			'design.md': `# Director of Design${skills}`,
			'x.md': '# Start\n\n## Transition to Director\n',
		});
		expect(document.transitions.map(({ id }) => id)).toEqual(['x--director']);
		expect(issues.find(({ code }) => code === 'role-name-ambiguous')).toMatchObject({
			message:
				'"Director" could be any of "Director of Data", "Director of Design"; it was not linked to one of them.',
			place: { file: 'x.md', line: 3 },
		});
	});

	test('names cut at commas and slashes, but not within one', () => {
		const { document } = readPages({
			'a.md': `# VP, Platform${skills}`,
			'b.md': `# Senior Engineer${skills}`,
			'c.md': `# Staff Engineer${skills}`,
			'x.md': '# Start\n\n## Transition to VP, Platform or CTO\n\n## Transition to Senior/Staff Engineer\n',
		});
		expect(document.transitions.map(({ to }) => to)).toEqual(['a', 'cto', 'b', 'c']);
	});

	test('a part of a name that fits several makes one outline role, however often it is said', () => {
		const { document } = readPages({
			'data.md': `# Director of Data${skills}`,
			'design.md': `# Director of Design${skills}`,
			'x.md': '# Start\n\n## Transition to Director\n',
			'y.md': '# Next\n\n## Transition to Director\n',
		});
		expect(document.transitions.map(({ id }) => id)).toEqual(['x--director', 'y--director']);
	});

	test('a name that two pages share means the page that says it, else the first', () => {
		const move =
			'\n\n## Transition to CTO\n\n## Comparison: Lead vs CTO\n\n| | Lead | CTO |\n|-|-|-|\n| Scope | Team | All |\n';
		const { document } = readPages({
			'a.md': `# Lead${skills}${move}`,
			'b.md': `# Lead${skills}${move}`,
			'x.md': '# Start\n\n## Transition to Lead\n',
		});
		expect(document.roles.map(({ id }) => id)).toEqual(['a', 'b', 'x', 'cto']);
		expect(document.transitions.map(({ id }) => id)).toEqual(['a--cto', 'b--cto', 'x--a']);
		expect(
			document.matrices.filter(({ kind }) => kind === 'comparison').map(({ cols }) => cols[0]?.ref),
		).toEqual(['a', 'b']);
	});

	test('two pages of one name are both kept and reported', () => {
		const { document, issues } = readPages({ 'a.md': `# Lead${skills}`, 'b.md': `# Lead${skills}` });
		expect(document.roles.map(({ id, name }) => [id, name])).toEqual([
			['a', 'Lead'],
			['b', 'Lead'],
		]);
		expect(issues.find(({ code }) => code === 'role-name-twice')?.place).toMatchObject({
			file: 'b.md',
			line: 1,
		});
	});

	test('names that are words of the language', () => {
		const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
		const pages = Object.fromEntries(
			names.map((name, at) => [
				`${name}.md`,
				`---\n__proto__: x\nconstructor: y\n---\n# \`${name}\`\n\n## Skills\n- ${name}\n\n## Transition to ${names[(at + 1) % 4]}\n\n## Scope\n- **${name}**: ${name}\n`,
			]),
		);
		const { document } = readPages(pages);
		expect(document.roles.map(({ name }) => name).sort()).toEqual([...names].sort());
		expect(document.transitions).toHaveLength(4);
		expect(({} as Record<string, unknown>)['x']).toBeUndefined();
	});
});

describe('ids of pages', () => {
	const ids = (...files: string[]) =>
		readPages(Object.fromEntries(files.map((file) => [file, `# R ${file}${skills}`]))).document.roles.map(
			({ id }) => id,
		);

	test.each([
		[['vp.md'], ['vp']],
		[['Staff Engineer.md'], ['staff-engineer']],
		[['staff_engineer.MD'], ['staff-engineer']],
		[
			['eng/lead.md', 'ops/lead.md'],
			['lead', 'ops-lead'],
		],
		[['eng/manager/README.md'], ['manager']],
		[['技術者.md'], ['技術者']],
		[['é.md'], ['e']],
	])('%s', (files, expected) => expect(ids(...files)).toEqual(expected));

	test('a collision is reported', () => {
		const { codes } = readPages({ 'a/lead.md': `# A${skills}`, 'b/lead.md': `# B${skills}` });
		expect(codes).toEqual(['page-id-taken']);
	});

	test('a page without a title goes by its file name, reported', () => {
		const { role, codes } = readPages({ 'staff.md': '## Skills\n- a\n' });
		expect(role('staff').name).toBe('staff');
		expect(codes).toEqual(['page-without-title']);
	});
});
