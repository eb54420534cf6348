import type { pictureIssueWords as english } from '../english/issues-pictures.ts';
import type { SaidIssues } from '../said.ts';

const way =
	'Eine größere Seite wählen (A0 oder passend), auf viele Seiten verteilen oder einen Zweig der Organisation zeigen.';

export const pictureIssueWords = {
	'picture-unreadable': {
		message: ({ page, points }) =>
			`Auf ${page} wären die Buchstaben ${points} Punkt hoch: Das liest niemand.`,
		help: way,
	},
	'picture-small-print': {
		message: ({ page, points }) =>
			`Auf ${page} sind die Buchstaben ${points} Punkt hoch: auf Papier zu klein.`,
		help: way,
	},
	'picture-too-many-pages': {
		message: ({ pages, most }) =>
			`In voller Größe sind es ${pages} Seiten, mehr als die ${most}, die eine Datei fasst.`,
		help: 'Einen Zweig der Organisation zeigen oder eine große Seite wählen, passend oder A0.',
	},
	'picture-face-missing': {
		message: ({ count }) =>
			count === 1
				? '1 Zeichen ist in keiner Schrift vorhanden und als Kästchen gezeichnet.'
				: `${count} Zeichen sind in keiner Schrift vorhanden und als Kästchen gezeichnet.`,
		help: 'Was sie sind, bleibt in der Datei: Suche und Vorlesen finden es.',
	},
} satisfies Pick<SaidIssues, keyof typeof english>;
