import { expect, test } from 'vitest';
import { filesBelow, textOf } from './source-files.ts';
import { templateWords } from './template-words.ts';

// Code examples and names of things that are the same in every language.
const allowed = new Set<string>(['Rolemap']);

/** A sentence that a script hands to the screen itself. */
const saying =
	/(?:\.say\(|document\.title = |\.(?:textContent|ariaLabel|title|placeholder) = )\s*(?:'[^']*\p{L}|"[^"]*\p{L}|`[^`$]*\p{L})/gu;

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

test('words handed to a component are seen under any name, and names of kinds are not', () => {
	const component = `<Missing sentence="There is nothing" kind="role" size={3} id={\`\${uid}-list\`} />
<Button text={open ? 'Close' : words.open} icon="arrow-left" />
<input type="submit" value="Send" /><input type="radio" name="choice" value={choice} />`;
	expect(templateWords(component)).toEqual(['1: There is nothing', '2: Close', '3: Send']);
});

test('no script of a view or a state says words of its own', () => {
	const said = filesBelow('src/lib')
		.filter((path) => /^src\/lib\/(views|state)\//.test(path))
		.flatMap((path) =>
			[...textOf(path).matchAll(saying)].map(([call]) => `${path}: ${call.replace(/\s+/g, ' ')}`),
		);
	expect(said).toEqual([]);
	expect("app.announcer.say('Done')".match(saying)).toHaveLength(1);
	expect('document.title = `Map of ${name}`'.match(saying)).toHaveLength(1);
});

test('what is shown asks the catalogue in use, never one language', () => {
	const shown = filesBelow('src').filter((path) =>
		/^src\/(routes|lib\/(views|state|canvas|drawing|layout|formats\/svg))\//.test(path),
	);
	expect(shown.length).toBeGreaterThan(100);
	const bound = shown.filter((path) => /from '#lib\/words\/(english|german)\//.test(textOf(path)));
	expect(bound).toEqual([]);
});

test('a message of an issue is shown in the language in use', () => {
	const bypassing = filesBelow('src/lib/views').filter((path) =>
		/\bissue\.(message|help)\b/.test(textOf(path)),
	);
	expect(bypassing).toEqual([]);
});
