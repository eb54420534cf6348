import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { BlockNode, InlineNode } from '#lib/model/markdown-tree.ts';
import BlockNodes from '#lib/views/text/BlockNodes.svelte';
import InlineNodes from '#lib/views/text/InlineNodes.svelte';

const text = (words: string): InlineNode => ({ kind: 'text', text: words });

test('inline nodes keep their words together and their order', async () => {
	const nodes: readonly InlineNode[] = [
		text('One'),
		{ kind: 'strong', children: [text('two'), { kind: 'emphasis', children: [text('three')] }] },
		{ kind: 'code', text: '<b>' },
		{ kind: 'struck', children: [text('four')] },
		{ kind: 'break' },
		text('five'),
	];
	const { container } = await render(InlineNodes, { nodes });
	expect(container.textContent).toBe('Onetwothree<b>fourfive');
	expect(container.querySelector('strong em')?.textContent).toBe('three');
	expect(container.querySelectorAll('br, s, code')).toHaveLength(3);
});

test.each([
	'javascript:alert(1)',
	' javascript:alert(1)',
	'data:text/html,x',
	'vbscript:x',
	'//evil.example',
	'file:///etc',
])('a link to %s is words, even if a tree should ever hold one', async (href) => {
	const { container } = await render(InlineNodes, {
		nodes: [{ kind: 'link', href, children: [text('press')] }],
	});
	expect(container.querySelector('a')).toBeNull();
	expect(container.textContent).toBe('press');
});

test('a link to a page of the ladder goes to its role, another opens apart and tells nothing', async () => {
	const nodes: readonly InlineNode[] = [
		{ kind: 'link', href: 'https://example.org/a', roleId: 'a b/c', children: [text('role')] },
		{ kind: 'link', href: 'https://example.org/', children: [text('out')] },
	];
	const { container } = await render(InlineNodes, { nodes });
	const [role, out] = container.querySelectorAll('a');
	expect(role?.getAttribute('href')).toBe('/roles/a%20b%2Fc');
	expect(role?.target).toBe('');
	expect([out?.getAttribute('href'), out?.target, out?.rel]).toEqual([
		'https://example.org/',
		'_blank',
		'noopener noreferrer',
	]);
});

test('blocks of every kind are real elements', async () => {
	const paragraph = (words: string): BlockNode => ({ kind: 'paragraph', children: [text(words)] });
	const nodes: readonly BlockNode[] = [
		paragraph('first'),
		{ kind: 'heading', level: 3, children: [text('title')] },
		{ kind: 'list', ordered: true, start: 4, items: [[paragraph('four')], [paragraph('five')]] },
		{
			kind: 'list',
			ordered: false,
			start: 1,
			items: [[paragraph('dot'), { kind: 'list', ordered: false, start: 1, items: [[paragraph('inner')]] }]],
		},
		{ kind: 'table', head: [[text('a')], [text('b')]], rows: [[[text('c')], []]] },
		{ kind: 'code', text: 'x = <1>' },
		{ kind: 'quote', children: [paragraph('said')] },
		{ kind: 'rule' },
	];
	const { container } = await render(BlockNodes, { nodes });
	expect(container.querySelector('ol')?.start).toBe(4);
	expect(container.querySelector('ul ul li')?.textContent).toBe('inner');
	expect([...container.querySelectorAll('th, td')].map((cell) => cell.textContent)).toEqual([
		'a',
		'b',
		'c',
		'',
	]);
	expect(container.querySelector('pre')?.textContent).toBe('x = <1>');
	expect(container.querySelector('blockquote')?.textContent?.trim()).toBe('said');
	expect(container.querySelectorAll('hr, h4')).toHaveLength(2);
});
