import type { ReportKind } from './report-kind.ts';

/** The analyses of `rolemap report`, each loaded when asked for. */
export const reportKinds: Readonly<Record<string, () => Promise<ReportKind>>> = {
	compare: async () => (await import('./compare.ts')).compareReport,
	gap: async () => (await import('./gap.ts')).gapReport,
	reach: async () => (await import('./reach.ts')).reachReport,
};
