import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import type { Page } from '@playwright/test';
import { figures, milliseconds, report } from './figures.ts';
import { withBrowser } from './in-browser.ts';

interface Times {
	readonly first: number;
	readonly work: readonly number[];
	readonly gaps: readonly number[];
	readonly fold: readonly number[];
	readonly focus: readonly number[];
	readonly indexed: number;
	readonly moves: readonly number[];
}
type Drawer = 'ours' | 'd3OrgChart' | 'd3Svg';

/** The page's script as one text: our own chart and its peers, as a browser runs them. */
async function pageScript(): Promise<string> {
	const out = mkdtempSync(join(tmpdir(), 'rolemap-bench-'));
	await build({
		configFile: false,
		logLevel: 'error',
		plugins: [svelte()],
		build: {
			outDir: out,
			lib: {
				entry: join(import.meta.dirname, 'organization-page.ts'),
				formats: ['iife'],
				name: 'made',
				fileName: () => 'page.js',
			},
		},
		define: { 'process.env.NODE_ENV': '"production"' },
	});
	const script = readFileSync(join(out, 'page.js'), 'utf8');
	rmSync(out, { recursive: true });
	return script;
}

/** Times of one drawer in a browser of its own, with the memory it holds; null where it took longer than `most` ms. */
async function timesOf(script: string, drawer: Drawer, count: number, most = 120_000) {
	return withBrowser(async (page) => {
		await page.goto('about:blank');
		await page.addScriptTag({ content: script });
		const heap = await heapOf(page);
		const run = page.evaluate<Times>(`bench.${drawer}(${count})`).catch(() => null);
		const times = await Promise.race([
			run,
			new Promise<null>((resolve) => setTimeout(() => resolve(null), most)),
		]);
		return times && { ...times, heap: (await heapOf(page)) - heap };
	});
}

/** What is kept after a collection, in MB. */
async function heapOf(page: Page): Promise<number> {
	const session = await page.context().newCDPSession(page);
	await session.send('HeapProfiler.collectGarbage');
	const { usedSize, backingStorageSize = 0 } = (await session.send('Runtime.getHeapUsage')) as {
		usedSize: number;
		backingStorageSize?: number;
	};
	return (usedSize + backingStorageSize) / 1e6;
}

const asked: Readonly<Record<number, { first: string; work: string }>> = {
	1000: { first: '-', work: '-' },
	10_000: { first: "40 x d3-org-chart's", work: '8 median, 16.7 p95' },
	100_000: { first: 'at most 400 ms', work: '8 median, 16.7 p95' },
	1_000_000: { first: 'at most 5000 ms', work: 'at most 33 ms' },
};

export async function benchOrganization(): Promise<void> {
	const script = await pageScript();
	const idle = await withBrowser(async (page) => {
		await page.goto('about:blank');
		await page.addScriptTag({ content: script });
		return page.evaluate<number[]>('bench.empty()');
	});
	report('an empty frame lasts', milliseconds(figures(idle)), '-', `${idle.length} frames`);
	for (const [count, wanted] of Object.entries(asked)) {
		const size = Number(count);
		const ours = await timesOf(script, 'ours', size);
		if (!ours) {
			report(`${count} positions`, 'never painted', wanted.first, '-');
			continue;
		}
		report(
			`${count} positions: first complete paint`,
			`${Math.round(ours.first)} ms`,
			wanted.first,
			'data in memory',
		);
		report(
			'  pan and zoom, main-thread work a frame',
			milliseconds(figures(ours.work)),
			wanted.work,
			`${ours.work.length} frames`,
		);
		report('  frames apart', milliseconds(figures(ours.gaps)), '-', `${dropped(ours.gaps)} % dropped`);
		report(
			'  fold and unfold to painted',
			milliseconds(figures(ours.fold)),
			'at most 60 ms',
			`${ours.fold.length} times`,
		);
		report(
			'  search and focus to painted',
			milliseconds(figures(ours.focus)),
			'at most 50 ms',
			`${ours.focus.length} times`,
		);
		report(
			'  a move in an option to painted, figures and all',
			milliseconds(figures(ours.moves)),
			'at most 100 ms',
			`${ours.moves.length} moves`,
		);
		report('  made ready to search', `${Math.round(ours.indexed)} ms`, '-', 'in turns, when first asked');
		report(
			'  memory, the data included',
			`${Math.round(ours.heap)} MB`,
			'at most 150 MB',
			'after a collection',
		);
		for (const peer of ['d3OrgChart', 'd3Svg'] as const) {
			if (size > (peer === 'd3Svg' ? 100_000 : 10_000)) continue;
			const theirs = await timesOf(script, peer, size);
			const name = peer === 'd3Svg' ? 'd3-hierarchy and SVG' : 'd3-org-chart';
			const ratio = theirs
				? `${(theirs.first / ours.first).toFixed(1)} times ours`
				: 'not within two minutes';
			report(`  ${name}: first complete paint`, theirs ? `${Math.round(theirs.first)} ms` : '-', '-', ratio);
			if (!theirs) continue;
			report(
				`  ${name}: frames apart, panning`,
				milliseconds(figures(theirs.gaps)),
				'-',
				`${Math.round(theirs.heap)} MB`,
			);
			if (theirs.fold.length > 0)
				report(`  ${name}: fold to painted`, milliseconds(figures(theirs.fold)), '-', '-');
		}
	}
}

function dropped(gaps: readonly number[]): string {
	const lost = gaps.reduce((sum, gap) => sum + Math.max(0, Math.round(gap / (1000 / 60)) - 1), 0);
	return ((100 * lost) / (gaps.length + lost)).toFixed(1);
}
