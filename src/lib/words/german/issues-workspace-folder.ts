import type { workspaceFolderIssueWords as english } from '../english/issues-workspace-folder.ts';
import type { SaidIssues } from '../said.ts';
import { said } from './said-issue.ts';

/** Probleme mit einer Organisation im Ordner: `organization.csv` und was `rolemap.json` dazu sagt. */
export const workspaceFolderIssueWords = {
	'workspace-part-odd': {
		message: ({ file, part }) => `„${part}“ in ${file} hat nicht die erwartete Form und bleibt weg.`,
		help: 'Rolemap schreibt diesen Teil selbst. Machen Sie die Änderung darin rückgängig oder löschen Sie ihn: dann gilt organization.csv allein.',
	},
	'workspace-rest-stale': said<{ file: string; count: number }>(
		({ file, count }) =>
			`${file} sagt mehr zu ${count === 1 ? 'einer Zeile' : `${count} Zeilen`}, die organization.csv nicht mehr hat; das bleibt weg.`,
	),
	'workspace-beside': {
		message: ({ file, own }) => `${file} bleibt geschlossen: Die Organisation dieses Ordners ist ${own}.`,
		help: 'Damit wieder die andere Datei gilt, importieren Sie sie über diese Organisation oder legen Sie organization.csv woanders ab.',
	},
	'organization-keeps-more': {
		message: ({ file, rows, columns }) =>
			`${file} wurde nicht geschrieben: Darin ${[rows > 0 ? (rows === 1 ? 'steht 1 Zeile' : `stehen ${rows} Zeilen`) : '', columns === '' ? '' : `stehen Spalten (${columns})`].filter((part) => part !== '').join(' und ')}, die Rolemap weggelassen hat und die dabei verloren gingen.`,
		help: 'Geben Sie der Datei einen anderen Namen, damit organization.csv daneben geschrieben werden kann, oder bringen Sie sie vorher in Ordnung.',
	},
	'organization-not-written': {
		message: ({ file }) => `${file} wurde nicht geschrieben: Wieder gelesen, würde sie etwas anderes sagen.`,
		help: 'Speichern Sie alles als eine Datei.',
	},
} satisfies Pick<SaidIssues, keyof typeof english>;
