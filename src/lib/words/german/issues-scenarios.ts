import type { SaidIssues } from '../said.ts';

/** Probleme beim Bearbeiten einer Organisation oder einer ihrer Optionen. */
export const scenarioIssueWords = {
	'edit-no-organization': {
		message: () => 'Es gibt noch keine Organisation.',
		help: 'Öffnen Sie zuerst eine Tabelle mit Stellen oder Personen.',
	},
	'scenario-no-day': {
		message: ({ text }) => `„${text}“ ist kein Tag.`,
		help: 'Schreiben Sie ihn als Jahr-Monat-Tag: 2027-03-31.',
	},
	'view-address-odd': {
		message: ({ address }) => `„${address}“ ist keine Adresse dieser Anwendung.`,
		help: 'Geben Sie an, was auf den Namen der Seite folgt: /organization?scenario=option-a.',
	},
	'decision-act-unknown': {
		message: ({ act }) => `Die Option hat keine Änderung „${act}“.`,
		help: 'Nennen Sie die Option, um die es geht, und Änderungen, die in ihr stehen.',
	},
	'edit-loop': {
		message: ({ loop, position, to }) =>
			`${loop} ist ein Kreis. ${position} wurde nicht unter ${to} verschoben.`,
		help: 'Wählen Sie eine Führung, die nicht darunter steht, oder verschieben Sie ohne die Unterstellten.',
	},
	'edit-reports-to-itself': {
		message: ({ position }) => `${position} kann nicht an sich selbst berichten.`,
		help: 'Wählen Sie eine andere Führung.',
	},
	'edit-reports-to-closed': {
		message: ({ position }) =>
			`Wer an ${position} berichtet, kann nicht dort bleiben, wenn die Stelle geschlossen wird.`,
		help: 'Wählen Sie, an wen sie berichten, oder lassen Sie es offen: dann ist es die Führung darüber.',
	},
	'edit-merge-with-itself': {
		message: ({ position }) => `${position} kann nicht mit sich selbst zusammengelegt werden.`,
		help: 'Wählen Sie zwei Stellen.',
	},
	'edit-split-fte': {
		message: ({ fte, whole }) => `${fte} VZÄ lassen sich von einer Stelle mit ${whole} VZÄ nicht abteilen.`,
		help: ({ whole }) => `Geben Sie mehr als 0 und weniger als ${whole} an.`,
	},
	'edit-fte-too-low': {
		message: ({ name }) => `Die VZÄ von ${name} müssen größer als 0 sein.`,
		help: 'Schreiben Sie 1 für Vollzeit, 0.5 für die Hälfte; um eine Stelle wegzunehmen, schließen Sie sie.',
	},
	'edit-cost-too-low': {
		message: ({ name }) => `Die Jahreskosten von ${name} können nicht unter 0 liegen.`,
		help: 'Schreiben Sie, was die Stelle in Vollzeit im Jahr kostet.',
	},
	'edit-share-out-of-bounds': {
		message: () => 'Eine gestrichelte Linie nimmt zwischen nichts und aller Zeit ein.',
		help: 'Schreiben Sie 0.2 für ein Fünftel.',
	},
	'scenario-unknown': {
		message: ({ scenario }) => `Es gibt keine Option „${scenario}“.`,
		help: 'Wählen Sie eine vorhandene, oder legen Sie sie zuerst an.',
	},
	'scenario-name-taken': {
		message: ({ name }) => `Es gibt schon eine Option „${name}“.`,
		help: 'Geben Sie ihr einen anderen Namen.',
	},
	'scenario-is-base': {
		message: ({ name, other }) => `„${other}“ baut auf „${name}“ auf, deshalb wurde sie nicht entfernt.`,
		help: ({ other }) => `Entfernen Sie zuerst „${other}“.`,
	},
	'scenario-done': {
		message: ({ scenario }) => `„${scenario}“ wurde übernommen und ist jetzt die heutige Organisation.`,
		help: 'Legen Sie eine neue Option von heute an.',
	},
	'scenario-stale': {
		message: ({ scenario, count }) =>
			`${count === 1 ? 'Eine Änderung' : `${count} Änderungen`} von „${scenario}“ ${count === 1 ? 'passt' : 'passen'} nicht mehr zu dem, wofür sie gemacht wurde${count === 1 ? '' : 'n'}.`,
		help: 'Verwerfen Sie sie, oder machen Sie rückgängig, was dazwischenkam.',
	},
	'scenario-other-records': {
		message: ({ command }) => `„${command}“ ändert die Rollen, und die sind in allen Optionen gleich.`,
		help: 'Tun Sie es in „Heute“, außerhalb der Option.',
	},
} satisfies Partial<SaidIssues>;
