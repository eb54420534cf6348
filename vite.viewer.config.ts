import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type Plugin } from 'vite';
import { leanLibraries } from './lean-libraries.ts';
import { viewerMarks } from './src/lib/formats/html/viewer-file.ts';

const own = (path: string) => join(import.meta.dirname, path);
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * The page that every exported file is: one script and one style by their hashes, and nothing else may run, be fetched
 * or be sent. The data blocks are filled by `formats/html`.
 */
function viewerPage(script: string, style: string): string {
	const policy = [
		`default-src 'none'`,
		`script-src ${hash(script)}`,
		`style-src ${hash(style)}`,
		`font-src data:`,
		`img-src data: blob:`,
		`base-uri 'none'`,
		`form-action 'none'`,
		`require-trusted-types-for 'script'`,
		`trusted-types svelte-trusted-html`,
	].join('; ');
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta id="__________cytoscape_stylesheet" name="generator" content="Rolemap">
<link rel="icon" href="data:,">
${viewerMarks.title}
<style>${style}</style>
</head>
<body>
<div id="app"></div>
${viewerMarks.head}
${viewerMarks.document}
<script type="module">${script}</script>
</body>
</html>
`;
}

/** A script in a page ends at the first `</script`, in a string as well. */
function inPage(script: string): string {
	return script.replaceAll('</script', '<\\/script').replaceAll('<!--', '\\x3C!--').replace(/\r\n?/g, '\n');
}

/** Makes one file of what was built and writes it beside the app, which fetches it when one is to be filled. */
const onePage: Plugin = {
	name: 'rolemap-one-page',
	enforce: 'post',
	generateBundle: {
		// Vite's own plugins write their last words into the script at the end.
		order: 'post',
		handler(_options, bundle) {
			const parts = Object.values(bundle);
			const scripts = parts.flatMap((part) => (part.type === 'chunk' ? [part.code] : []));
			const styles = parts.flatMap((part) =>
				part.type === 'asset' && part.fileName.endsWith('.css') ? [String(part.source)] : [],
			);
			const names = parts.map(({ fileName }) => fileName).join(', ');
			if (scripts.length !== 1 || styles.length !== 1 || parts.length !== 2)
				throw new Error(`One file takes one script and one style; there are ${names}.`);
			for (const name of Object.keys(bundle)) delete bundle[name];
			mkdirSync(own('build'), { recursive: true });
			writeFileSync(own('build/viewer.html'), viewerPage(inPage(scripts[0] ?? ''), styles[0] ?? ''));
		},
	},
};

export default defineConfig({
	mode: 'viewer',
	publicDir: false,
	plugins: [
		leanLibraries(),
		svelte({
			configFile: false,
			dynamicCompileOptions: ({ filename }) =>
				filename.includes('node_modules') ? undefined : { runes: true },
		}),
		onePage,
	],
	resolve: {
		alias: [
			{ find: '$app/state', replacement: own('src/viewer/app-state.ts') },
			{ find: '$app/navigation', replacement: own('src/viewer/app-navigation.ts') },
			{ find: '#lib/state/start-worker.ts', replacement: own('src/viewer/page-worker.ts') },
			{ find: './start-worker.ts', replacement: own('src/viewer/page-worker.ts') },
		],
	},
	build: {
		outDir: 'build',
		emptyOutDir: false,
		copyPublicDir: false,
		write: false,
		assetsInlineLimit: Number.MAX_SAFE_INTEGER,
		cssCodeSplit: false,
		modulePreload: false,
		rolldownOptions: {
			input: own('src/viewer/main.ts'),
			output: { format: 'es', codeSplitting: false },
		},
	},
});
