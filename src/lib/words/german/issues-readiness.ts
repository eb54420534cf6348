import { reasonInGerman } from './reasons.ts';
import { said } from './said-issue.ts';

export const readinessIssueWords = {
	'readiness-foreign': said<{ file: string }>(
		({ file }) => `${file} enthält keine Reife, die Rolemap geschrieben hat.`,
		'Wählen Sie eine Datei, deren Name auf .rolemap-readiness.json endet.',
	),
	'readiness-broken': said<{ file: string; reason: string }>(
		({ file, reason }) => `${file} kann nicht gelesen werden: ${reasonInGerman(reason)}`,
		'Exportieren Sie sie dort noch einmal, woher sie kommt, oder bessern Sie die Zeile in einem Editor aus.',
	),
	'readiness-left-out': said<{ file: string; where: string }>(
		({ file, where }) =>
			`${where} in ${file} ist nicht, wie es sein soll, und blieb weg; der Rest wurde übernommen.`,
		'Bessern Sie die Zeile in einem Editor aus und öffnen Sie die Datei noch einmal.',
	),
	'readiness-newer': said<{ file: string; version: number }>(
		({ file, version }) =>
			`${file} stammt von einem neueren Rolemap (Form ${version}). Was dieses hier nicht kennt, bleibt erhalten, wird aber nicht gezeigt.`,
		'Öffnen Sie sie im neueren Rolemap, um alles zu sehen.',
	),
};
