import type { ReportKind } from './report-kind.ts';

/** The analyses of `rolemap report`, each loaded when asked for. */
export const reportKinds: Readonly<Record<string, () => Promise<ReportKind>>> = {
	reach: async () => (await import('./reach.ts')).reachReport,
};
