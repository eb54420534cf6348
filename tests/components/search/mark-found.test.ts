import { afterEach, expect, test, vi } from 'vitest';
import { foundRange } from '#lib/views/search/found-range.ts';
import { markFound } from '#lib/views/search/mark-found.ts';

let stop = () => {};

/** An aside with these parts: each text in elements of its own, some folded away. */
function details(...texts: readonly string[]): HTMLElement {
	const aside = document.createElement('aside');
	for (const text of texts) {
		const line = document.createElement('p');
		for (const part of text.split('|')) {
			const piece = document.createElement('span');
			piece.textContent = part;
			line.append(piece);
		}
		aside.append(line);
	}
	document.body.append(aside);
	return aside;
}

const marked = () => [...(CSS.highlights.get('rolemap-found') ?? [])].map((range) => range.toString());

afterEach(() => {
	stop();
	document.querySelectorAll('aside').forEach((aside) => aside.remove());
});

test('a text is found over elements and line breaks', () => {
	const aside = details('Something else', 'Own the| engineering|\n\tbudget');
	expect(foundRange(aside, 'Own the engineering budget')?.toString()).toBe('Own the engineering\n\tbudget');
	expect(foundRange(aside, 'No such thing')).toBeNull();
	expect(foundRange(aside, '  ')).toBeNull();
});

test('a statement is marked, its Markdown put aside', () => {
	details('Own the budget');
	stop = markFound({ kind: 'responsibility', text: 'Own the **budget**' }, document);
	expect(marked()).toEqual(['Own the budget']);
	stop();
	expect(marked()).toEqual([]);
});

test('both sides of a shift are marked', () => {
	details('Leading people', 'Leading leaders');
	stop = markFound({ kind: 'shift', text: 'Leading people → Leading leaders' }, document);
	expect(marked()).toEqual(['Leading people', 'Leading leaders']);
});

test('the value of a row is marked where its name stands elsewhere', () => {
	details('Org size', '100-500+');
	stop = markFound({ kind: 'scope', text: 'Org size: 100-500+' }, document);
	expect(marked()).toEqual(['100-500+']);
});

test('details that arrive later are waited for, and folds are opened', async () => {
	stop = markFound({ kind: 'pitfall', text: 'Too slow' }, document);
	expect(marked()).toEqual([]);
	const fold = document.createElement('div');
	fold.setAttribute('hidden', 'until-found');
	const opened = vi.fn(() => fold.removeAttribute('hidden'));
	fold.addEventListener('beforematch', opened);
	fold.textContent = 'Too slow';
	const aside = document.createElement('aside');
	aside.append(fold);
	document.body.append(aside);
	await vi.waitFor(() => expect(marked()).toEqual(['Too slow']));
	expect(opened).toHaveBeenCalledTimes(1);
});
