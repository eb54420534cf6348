import { expect, test } from 'vitest';
import { filesBelow, textOf } from './source-files.ts';
import { templateWords } from './template-words.ts';

// Code examples and names of things that are the same in every language.
const allowed = new Set<string>(['Rolemap']);

test('every word on the screen comes from the catalogue', () => {
	const components = filesBelow('src').filter((path) => path.endsWith('.svelte'));
	const found = components.flatMap((path) =>
		templateWords(textOf(path))
			.filter((words) => !allowed.has(words.replace(/^\d+: /, '')))
			.map((words) => `${path}:${words}`),
	);
	expect(found).toEqual([]);
});

test('words are seen in text, in attributes and in the expressions there', () => {
	const component = `<script lang="ts">
	const name = 'not shown';
</script>
<svelte:head><title>A title</title></svelte:head>
<h2 class="big title" title="Tip">Scope</h2>
{#if name === 'no words'}<p aria-label={open ? 'Close it' : words.open}>{name ? 'Yes' : words.no}</p>{/if}
<Card label={\`\${count} ways\`} kind="wide" /> {words.count(3)} – 12 %
<style>p { content: 'none'; }</style>`;
	expect(templateWords(component)).toEqual([
		'4: A title',
		'5: Tip',
		'5: Scope',
		'6: Close it',
		'6: Yes',
		'7: ways',
	]);
});
