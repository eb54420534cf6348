import { expect, test } from 'vitest';
import { documentIndex } from '#lib/analysis/document-index.ts';
import { searchEntries } from '#lib/analysis/search-entries.ts';
import { trackThoughts } from '#lib/analysis/track-thoughts.ts';
import { project } from '#lib/model/projection.ts';
import { lostStatements, shownIn } from '../../make/lost-statements.ts';
import { readPages } from '../../make/read-page-text.ts';

const vp = `# VP of Engineering

You lead it.

## Career Path Considerations

### IC Track

- **Autonomy:** high until principal
- **Pay:** banded at the top

### Management Track

- **Autonomy:** low
- Talk with your family first

### Stay a while

Plain words about staying.

## Transition to CTO

**Timeline:** 5-10 years
`;
const staff = `# Staff Engineer

## Career Considerations

| Dimension | IC Track | Management Track |
|---|---|---|
| Travel | none | some |

A closing paragraph on staff.
`;
const index = `# Ladder

| Role | Track | Level |
|---|---|---|
| [Staff Engineer](staff.md) | IC | 4 |
| [VP of Engineering](vp.md) | Management | 6 |
| [Director](director.md) | Management | 5 |

## Career Path Considerations

| Dimension | IC Track | Management Track | Founder Track |
|---|---|---|---|
| Job market | wide | narrow | none |
| Autonomy | some | low | all |
`;
const pages = {
	'README.md': index,
	'vp.md': vp,
	'staff.md': staff,
	'director.md': '# Director\n\n## Core Responsibilities\n\n- Lead\n',
};
const document = project(readPages(pages).document, { purpose: 'screen' });

function thoughtsOf(id: string) {
	const known = documentIndex(document);
	const role = known.roles.get(id);
	if (!role) throw new Error(`no ${id}`);
	return trackThoughts(document, known, role).map(({ track, thoughts }) => ({
		track,
		thoughts: thoughts.map(
			({ dimension, texts }) => `${dimension}: ${texts.map((one) => `${one.text} (${one.src?.file})`)}`,
		),
	}));
}

test('a page says all it has to say on every track, its own first, and other pages speak of the role’s track', () => {
	expect(thoughtsOf('vp')).toEqual([
		{
			track: '',
			thoughts: [
				'Autonomy: low (vp.md),low (README.md)',
				': Talk with your family first (vp.md)',
				'Travel: some (staff.md)',
				'Job market: narrow (README.md)',
			],
		},
		{
			track: 'IC',
			thoughts: ['Autonomy: high until principal (vp.md)', 'Pay: banded at the top (vp.md)'],
		},
		{ track: 'Stay a while', thoughts: [': Plain words about staying. (vp.md)'] },
	]);
});

test('a page with a table of its own says it by that table alone', () => {
	expect(thoughtsOf('staff')).toEqual([]);
	expect(lostStatements(shownIn(document), staff)).toEqual([]);
});

test('no line of a page of considerations is lost to the details', () => {
	expect(lostStatements(shownIn(document), vp)).toEqual([]);
});

test('a thought is found on the role whose page says it, else on the page', () => {
	const found = searchEntries(document).filter(({ kind }) => kind === 'consideration');
	expect(found).toContainEqual({
		group: 'text',
		kind: 'consideration',
		text: 'banded at the top',
		names: ['Pay'],
		target: { kind: 'role', roleId: 'vp' },
	});
	expect(found).toContainEqual(
		expect.objectContaining({ text: 'all', target: { kind: 'page', file: 'README.md', line: 14 } }),
	);
});
