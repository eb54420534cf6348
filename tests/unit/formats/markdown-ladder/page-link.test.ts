import { pageOfLink } from '#lib/formats/markdown-ladder/page-link.ts';
import { describe, expect, test } from 'vitest';

const files = new Set([
	'README.md',
	'ladder/README.md',
	'ladder/vp.md',
	'ladder/staff engineer.md',
	'ladder/02-lead.md',
	'guides/index.md',
	'guides/vp.md',
	'ops/é.md',
]);

describe('links between pages', () => {
	test.each([
		['vp.md', 'ladder/README.md', 'ladder/vp.md'],
		['./vp.md', 'ladder/README.md', 'ladder/vp.md'],
		['../ladder/vp.md', 'guides/index.md', 'ladder/vp.md'],
		['vp', 'ladder/README.md', 'ladder/vp.md'],
		['vp/', 'ladder/README.md', 'ladder/vp.md'],
		['vp.html', 'ladder/README.md', 'ladder/vp.md'],
		['/ladder/vp', 'guides/index.md', 'ladder/vp.md'],
		['/ladder/vp/', 'guides/index.md', 'ladder/vp.md'],
		['/ladder/vp/index.html', 'guides/index.md', 'ladder/vp.md'],
		['/docs/handbook/ladder/vp', 'guides/index.md', 'ladder/vp.md'],
		['vp.md#scope', 'ladder/README.md', 'ladder/vp.md'],
		['vp.md?plain=1', 'ladder/README.md', 'ladder/vp.md'],
		['../vp/', 'ladder/staff engineer.md', 'ladder/vp.md'],
		['staff%20engineer.md', 'ladder/README.md', 'ladder/staff engineer.md'],
		['staff-engineer', 'ladder/README.md', 'ladder/staff engineer.md'],
		['/ladder/Staff_Engineer/', 'README.md', 'ladder/staff engineer.md'],
		['lead', 'ladder/README.md', 'ladder/02-lead.md'],
		['ladder/', 'README.md', 'ladder/README.md'],
		['/guides', 'README.md', 'guides/index.md'],
		['%C3%A9.md', 'ops/x.md', 'ops/é.md'],
		['VP.md', 'ladder/README.md', 'ladder/vp.md'],
		['https://example.com/ladder/vp', 'README.md', undefined],
		['//example.com/ladder/vp', 'README.md', undefined],
		['mailto:vp@example.com', 'README.md', undefined],
		['#vp', 'ladder/vp.md', undefined],
		['nobody.md', 'ladder/README.md', undefined],
		['%E0%A4%A.md', 'ladder/README.md', undefined],
		['/x/vp', 'README.md', undefined],
		['', 'README.md', undefined],
	])('%s on %s', (href, from, file) => {
		expect(pageOfLink(href, from, files)).toBe(file);
	});
});
