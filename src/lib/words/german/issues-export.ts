import type { SaidIssues } from '../said.ts';

/** Warum es von dem, was gewünscht war, keine Datei gibt. */
export const exportIssueWords = {
	'export-nothing-drawn': {
		message: () => 'Von dieser Ansicht gibt es nichts, was eine solche Datei zeigen könnte.',
		help: 'Wählen Sie die ganze Karte oder die ganze Organisation oder eine andere Art von Datei.',
	},
	'export-no-viewer': {
		message: () =>
			'Die Seite, aus der eine solche Datei entsteht, war nicht zu haben; es ist keine Datei entstanden.',
		help: 'Prüfen Sie die Verbindung und versuchen Sie es noch einmal; andere Dateien entstehen ohne sie.',
	},
	'export-too-wide': {
		message: ({ width, most }) =>
			`Ein Bild von ${width} Pixeln Breite wäre größer, als ein Browser malen kann; dieses darf ${most} breit sein.`,
		help: 'Wählen Sie eine kleinere Breite, zeigen Sie nur einen Zweig, oder nehmen Sie SVG oder PDF, die in jeder Größe scharf sind.',
	},
} satisfies Partial<SaidIssues>;
