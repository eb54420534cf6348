import type { ExportFigures } from '../english/export.ts';
import { plural } from './counted.ts';

/** Was zu sehen ist, als Datei weitergeben. */
export const exportWords = {
	title: 'Exportieren',
	close: 'Export schließen',
	what: 'Was',
	views: { here: 'Diese Ansicht', map: 'Die ganze Karte', organization: 'Die ganze Organisation' },
	format: 'Als',
	formats: {
		svg: 'Zeichnung (SVG)',
		pdf: 'PDF-Datei',
		png: 'Bild (PNG)',
		pptx: 'Folie (PowerPoint)',
		html: 'Eine Seite, die ohne Netz aufgeht (HTML)',
		xlsx: 'Excel-Arbeitsmappe',
		csv: 'Tabelle (CSV)',
		mermaid: 'Mermaid',
		markdown: 'Seiten (Markdown, .zip)',
	},
	about: {
		svg: 'Linien und Buchstaben, die in jeder Größe scharf bleiben und sich in einem Zeichenprogramm ändern lassen.',
		pdf: 'Linien und Buchstaben in jeder Größe, mit Lesezeichen, zum Drucken, Verschicken und Vorlesenlassen.',
		png: 'Jeder Buchstabe in der gewählten Breite gezeichnet, damit nichts verschwimmt.',
		pptx: 'Formen, die sich verschieben lassen, mit Linien, die an ihnen haften.',
		html: 'Die Karte selbst, zum Klicken und Suchen, in einer Datei: Sie geht mit Doppelklick auf, ohne Netz und ohne Rolemap.',
		xlsx: 'Eine Zeile je Stelle oder je Rolle und Wechsel.',
		csv: 'Eine Tabelle, eine Zeile je Stelle oder Rolle. Was wie eine Formel aussieht, steht als Text darin.',
		mermaid: 'Text, den GitHub, GitLab und viele Wikis zeichnen.',
		markdown: 'Die Seiten der Laufbahnen, wie sie sind, für ein anderes Rolemap.',
	},
	page: 'Papier',
	pages: {
		fit: 'So groß wie das Bild',
		managers: 'Eine Seite je Führungskraft',
		tile: 'In voller Größe über viele A4-Blätter',
	},
	width: 'Breite',
	pixels: (width: string) => `${width} Pixel`,
	titleOf: 'Titel',
	names: 'Namen',
	hidePay: 'Kosten verbergen',
	confidential: 'Als vertraulich kennzeichnen',
	holds: (contents: string) => `Enthalten: ${contents}.`,
	picture: (title: string) => `So wird es aussehen: ${title}`,
	looking: 'Wird gezeichnet …',
	notDrawn:
		'Von dieser Ansicht gibt es kein Bild. Wählen Sie die ganze Karte, die ganze Organisation oder eine Seite.',
	noPicture: 'Diese Art von Datei hat kein Bild.',
	make: 'Herunterladen',
	making: 'Die Datei entsteht …',
	parts: (count: number) => `Es hat ${count} Seiten, damit jede lesbar ist.`,
	stop: 'Anhalten',
	stopped: 'Angehalten; es ist keine Datei entstanden.',
	made: (name: string, size: string) => `${name} (${size}) liegt bei den Downloads.`,
	failed: (reason: string) => `Es ist keine Datei entstanden: ${reason}`,
	contains: ({ roles, moves, positions, people, names, pay, asOf }: ExportFigures) =>
		[
			...(roles > 0
				? [`${roles} ${plural(roles, 'Rolle', 'Rollen')}`, `${moves} ${plural(moves, 'Wechsel', 'Wechsel')}`]
				: []),
			...(positions > 0
				? [
						`${positions} ${plural(positions, 'Stelle', 'Stellen')}`,
						`${people} ${plural(people, 'Person', 'Personen')}`,
						...(people === 0
							? []
							: [{ none: 'mit Namen', initials: 'Namen als Initialen', 'role-only': 'ohne Namen' }[names]]),
						...(pay ? ['ohne Kosten'] : []),
					]
				: []),
			'keine Nachfolgedaten',
			...(asOf === undefined ? [] : [`Stand ${asOf}`]),
		].join(', '),
};
