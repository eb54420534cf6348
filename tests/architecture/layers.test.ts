import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser';
import { expect, test } from 'vitest';
import { root } from './source-files.ts';

const config = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as {
	options: ICruiseOptions;
	forbidden: unknown[];
};

/** Every breach of the rules in a checkout at `folder`, as "rule: from -> to". */
async function breaches(folder: string): Promise<readonly string[]> {
	const options = {
		...config.options,
		baseDir: folder,
		tsConfig: undefined,
		ruleSet: config,
		validate: true,
	};
	const { output } = await cruise(['src'], options as unknown as ICruiseOptions);
	return (
		(output as ICruiseResult).summary.violations
			.filter(({ rule }) => rule.severity === 'error')
			// A component that shows a tree names itself; that is recursion and no circle of files.
			.filter(({ from, to }) => from !== to)
			.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)
	);
}

test('every file looks down only, and in no circle', async () => {
	expect(await breaches(root)).toEqual([]);
});

const planted: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	'model-looks-down-only': {
		'src/lib/model/role.ts': "import type { State } from '#lib/state/state.ts';\nexport type Role = State;",
		'src/lib/state/state.ts': 'export type State = string;',
	},
	'server-looks-down-only': {
		'src/lib/server/a.ts': "import { x } from '#lib/views/x.ts';\nexport const a = x;",
		'src/lib/views/x.ts': 'export const x = 1;',
	},
	'no-circular': {
		'src/lib/model/a.ts': "import type { B } from './b.ts';\nexport type A = B | 1;",
		'src/lib/model/b.ts': "import type { A } from './a.ts';\nexport type B = A | 2;",
	},
	'imports-resolve': { 'src/lib/model/a.ts': "import { x } from '#lib/model/gone.ts';\nexport const a = x;" },
	'no-framework-below-state': {
		'src/lib/layout/a.ts': "import { b } from './b.svelte.ts';\nexport const a = b;",
		'src/lib/layout/b.svelte.ts': 'export const b = 1;',
	},
	'cytoscape-only-in-canvas': {
		'src/lib/state/a.ts': "import cytoscape from 'cytoscape';\nexport const a = cytoscape;",
		'node_modules/cytoscape/package.json': '{"name": "cytoscape", "version": "1.0.0", "main": "index.js"}',
		'node_modules/cytoscape/index.js': 'module.exports = 1;',
	},
	'only-views-see-canvas': {
		'src/lib/workers/a.ts': "import { c } from '#lib/canvas/c.ts';\nexport const a = c;",
		'src/lib/canvas/c.ts': 'export const c = 1;',
	},
	'cli-has-no-views': {
		'src/cli/a.ts': "import { c } from '#lib/state/c.ts';\nexport const a = c;",
		'src/lib/state/c.ts': 'export const c = 1;',
	},
	'nothing-imports-addresses': {
		'src/lib/views/A.svelte': "<script>import Page from '../../routes/Page.svelte';</script><Page />",
		'src/routes/Page.svelte': '<p></p>',
	},
	'src-never-imports-tests': {
		'src/cli/a.ts': "import { t } from '../../tests/make/t.ts';\nexport const a = t;",
		'tests/make/t.ts': 'export const t = 1;',
	},
};

test.each(Object.entries(planted))('the rule %s sees a planted breach', async (rule, files) => {
	const folder = await mkdtemp(join(root, 'node_modules', '.planted-'));
	try {
		const all = { 'package.json': '{"imports": {"#lib/*": "./src/lib/*"}, "type": "module"}', ...files };
		for (const [path, text] of Object.entries(all)) {
			await mkdir(dirname(join(folder, path)), { recursive: true });
			await writeFile(join(folder, path), text);
		}
		expect((await breaches(folder)).map((breach) => breach.split(':')[0])).toContain(rule);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
});

test('every rule has a planted breach', () => {
	const names = (config.forbidden as { name: string }[]).map(({ name }) => name);
	const shared = names.filter((name) => !/-looks-down-only$/.test(name));
	expect(shared.filter((name) => planted[name] === undefined)).toEqual([]);
});
