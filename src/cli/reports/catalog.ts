import type { ReportKind } from './report-kind.ts';

/** The analyses of `rolemap report`, each loaded when asked for. */
export const reportKinds: Readonly<Record<string, () => Promise<ReportKind>>> = {
	bench: async () => (await import('./bench.ts')).benchReport,
	cascade: async () => (await import('./cascade.ts')).cascadeReport,
	checks: async () => (await import('./checks.ts')).checksReport,
	compare: async () => (await import('./compare.ts')).compareReport,
	coverage: async () => (await import('./coverage.ts')).coverageReport,
	diff: async () => (await import('./diff.ts')).diffReport,
	gap: async () => (await import('./gap.ts')).gapReport,
	layers: async () => (await import('./layers.ts')).layersReport,
	reach: async () => (await import('./reach.ts')).reachReport,
	titles: async () => (await import('./titles.ts')).titlesReport,
	spans: async () => (await import('./spans.ts')).spansReport,
};
