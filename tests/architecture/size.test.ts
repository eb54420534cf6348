import { expect, test } from 'vitest';
import { functionLines, scriptsOf } from './function-lines.ts';
import { filesBelow, textOf } from './source-files.ts';

const limits = { file: 400, function: 80 };
const code = filesBelow('src', 'tests').filter((path) => /\.(ts|js|svelte)$/.test(path));
const source = code.filter((path) => path.startsWith('src/'));

function quantile(sorted: readonly number[], share: number): number {
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function spread(name: string, sizes: readonly number[]): string {
	const sorted = [...sizes].sort((a, b) => a - b);
	const figures = [quantile(sorted, 0.5), quantile(sorted, 0.9), sorted.at(-1) ?? 0];
	return `${name}: ${sizes.length}, lines: median ${figures[0]}, 90 % ${figures[1]}, most ${figures[2]}`;
}

const functionsOf = (path: string) => {
	const texts = path.endsWith('.svelte') ? scriptsOf(textOf(path)) : [textOf(path)];
	return texts.flatMap(functionLines);
};

test(`no file is longer than ${limits.file} lines`, () => {
	const sizes = code.map((path) => ({ path, lines: textOf(path).split('\n').length - 1 }));
	const ofSource = sizes.filter(({ path }) => path.startsWith('src/')).map(({ lines }) => lines);
	console.log(spread('files in src', ofSource));
	expect(sizes.filter(({ lines }) => lines > limits.file)).toEqual([]);
});

test(`no function in src is longer than ${limits.function} lines`, () => {
	const all = source.flatMap((path) => functionsOf(path).map((one) => ({ path, ...one })));
	console.log(
		spread(
			'functions in src',
			all.map(({ lines }) => lines),
		),
	);
	expect(all.filter(({ lines }) => lines > limits.function)).toEqual([]);
});

test('a function that is too long is seen, in a component too', () => {
	const body = Array.from({ length: 90 }, (_, n) => `\tcount += ${n};`).join('\n');
	const long = `export function long() {\n${body}\n}`;
	const arrow = `const short = () => 1;\nconst long = () => {\n${body}\n};`;
	const [script = ''] = scriptsOf(`<p>words</p>\n<script lang="ts">\n${long}\n</script>`);
	expect(functionLines(long)).toEqual([{ name: 'long', line: 1, lines: 92 }]);
	expect(functionLines(arrow).map(({ name, lines }) => [name, lines])).toEqual([
		['short', 1],
		['long', 92],
	]);
	expect(functionLines(script)).toEqual([{ name: 'long', line: 3, lines: 92 }]);
});

test('comments and blank lines cost nothing', () => {
	const text = 'function f() {\n\n\t// why\n\t/* and\n\twhy */\n\treturn 1;\n}';
	expect(functionLines(text)[0]?.lines).toBe(3);
});
