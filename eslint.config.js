import globals from 'globals';
import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';

const pureFolders = 'words,model,analysis,layout,drawing,formats';

export default [
	{ ignores: ['build/', 'dist/', '.svelte-kit/', 'test-results/', 'static/', 'data/'] },
	...ts.configs.recommended,
	...svelte.configs.recommended,
	{ languageOptions: { globals: { ...globals.browser, ...globals.node } } },
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser } },
	},
	{
		files: ['src/**/*.{ts,js,svelte}', 'tests/**/*.{ts,js}'],
		rules: {
			'max-lines': ['error', { max: 400 }],
			'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }],
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
		},
	},
	{
		files: ['tests/**/*.{ts,js}'],
		rules: { 'max-lines-per-function': 'off' },
	},
	{
		files: ['src/**/*.{ts,svelte}'],
		rules: {
			'svelte/no-at-html-tags': 'error',
			'svelte/prefer-writable-derived': 'error',
			'svelte/no-top-level-browser-globals': 'error',
			'svelte/require-each-key': 'error',
			// Addresses are made in state/address.ts, where the ids in them are encoded.
			'svelte/no-navigation-without-resolve': 'off',
			'no-restricted-imports': [
				'error',
				{ paths: [{ name: 'svelte/store', message: 'Use a class with $state in src/lib/state.' }] },
			],
			'no-restricted-syntax': [
				'error',
				{ selector: 'ExportAllDeclaration', message: 'No barrels: import the file that owns the name.' },
				{ selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
			],
		},
	},
	{
		files: ['**/*.svelte'],
		rules: { 'svelte/max-lines-per-block': ['error', { script: 150, template: 150, style: 150 }] },
	},
	{
		files: [`src/lib/{${pureFolders}}/**/*.ts`],
		rules: {
			'no-restricted-globals': [
				'error',
				'window',
				'document',
				'localStorage',
				'navigator',
				'fetch',
				'setTimeout',
				'performance',
			],
			'no-restricted-properties': [
				'error',
				{ object: 'Math', property: 'random' },
				{ object: 'Date', property: 'now' },
				{ object: 'crypto', property: 'randomUUID' },
			],
		},
	},
];
