import { counted, plural } from './counted.ts';
import { mappedWords } from './mapped.ts';
import { placementWords } from './placement.ts';

export const workspaceWords = {
	title: 'Arbeitsbereich',
	openNow: 'Was geöffnet ist',
	kinds: {
		example: 'Das Beispiel, das zu Rolemap gehört. Nichts, was hier geschieht, ändert es.',
		served: 'Ein Ordner auf diesem Rechner. Er wird neu gelesen, sobald sich eine Datei darin ändert.',
		viewer: 'Alles steht in dieser Datei. Nichts wird gesendet oder aufbewahrt.',
		kept: 'In diesem Browser aufbewahrt, auf diesem Gerät. Es wird nirgendwohin gesendet.',
		files: 'Eigene Dateien, in diesem Browser gelesen. Sie werden nirgendwohin gesendet.',
	},
	nothingOpen: 'Noch ist nichts geöffnet.',
	figures: {
		roles: (count: number) => plural(count, 'Rolle', 'Rollen'),
		moves: () => 'Wechsel',
		tracks: (count: number) => plural(count, 'Laufbahn', 'Laufbahnen'),
		pages: (count: number) => plural(count, 'Seite', 'Seiten'),
		skills: (count: number) => plural(count, 'Skill', 'Skills'),
	},
	stubs: (count: number) =>
		count === 1
			? '1 der Rollen hat noch keine eigene Seite; andere Seiten nennen sie.'
			: `${count} der Rollen haben noch keine eigene Seite; andere Seiten nennen sie.`,
	toMap: 'Die Karte ansehen',

	openOther: 'Andere Laufbahnen öffnen',
	openHow:
		'Einen Ordner, Markdown-Dateien oder ein .zip irgendwo auf diese Seite ziehen oder hier auswählen.',
	chooseFolder: 'Ordner auswählen',
	chooseFiles: 'Dateien oder ein .zip auswählen',
	backToExample: 'Zurück zum Beispiel',
	backToServed: (name: string) => `Zurück zu ${name}`,
	taking: (done: number, total: number) => `Datei ${done + 1} von ${total} wird aufgenommen …`,
	takingName: 'Die Dateien werden aufgenommen',
	cancel: 'Abbrechen',
	refused: 'Das ließ sich nicht öffnen.',
	asBefore: 'Was vorher geöffnet war, ist es noch.',
	dismiss: 'Diese Meldung schließen',
	andMore: (count: number) => `und ${count} weitere`,
	opened: (name: string) => `${name} ist geöffnet.`,

	howPagesLook: 'Wie eine Rollenseite aussieht',
	howPagesLookIntro:
		'Eine Markdown-Datei für jede Rolle, in einem Ordner. Die nötigen Überschriften genügen, in beliebiger Reihenfolge; was nicht erkannt wird, bleibt erhalten und wird als Text gezeigt.',
	// The page itself stays English: its headings are what the reader knows.
	teaching: [
		{ line: '# Staff Engineer', why: 'Der Name der Rolle.' },
		{
			line: 'You answer the question: **"What should we build next?"**',
			why: 'Ihre Frage, auf der Karte gezeigt.',
		},
		{ line: '## Core Responsibilities', why: 'Gruppen mit Listen darunter.' },
		{ line: '### Technical direction', why: '' },
		{ line: '- Write the plan for systems that several teams share', why: '' },
		{ line: '## Key Skill Sets', why: 'Eine Tabelle: Kategorie, Skills.' },
		{ line: '| Category | Skills |', why: '' },
		{ line: '| --- | --- |', why: '' },
		{ line: '| **Craft** | System design, code review |', why: '' },
		{ line: '## Transition to Principal Engineer', why: 'Ein Wechsel in eine andere Rolle.' },
		{ line: '### Timeline', why: 'Wie lange er dauert.' },
		{ line: 'Typically 3-5 years', why: '' },
		{ line: '### Key Shifts Required', why: 'Was sich ändert: von, zu.' },
		{ line: '| From | To |', why: '' },
		{ line: '| --- | --- |', why: '' },
		{ line: '| Leads a project | Sets a direction |', why: '' },
	],

	problems: 'Probleme',
	severity: { error: 'Fehler', warning: 'Warnung', info: 'Hinweis' },
	severities: {
		error: (count: number) => counted(count, 'Fehler', 'Fehler'),
		warning: (count: number) => counted(count, 'Warnung', 'Warnungen'),
		info: (count: number) => counted(count, 'Hinweis', 'Hinweise'),
	},
	noProblems: 'Keine Probleme',
	noProblemsMore: 'Jede Seite wurde gelesen, und keine hat einen Fehler.',
	notesIntro: 'Was man darüber wissen sollte, wie die Seiten gelesen wurden:',
	problemsIntro: 'Alles, was lesbar war, ist auf der Karte. An diesen Stellen lohnt ein Blick.',
	filter: 'Zeigen',
	all: (count: number) => `Alle ${count}`,
	noFile: 'Das Ganze',
	inFile: (file: string, count: number) => `${file}: ${counted(count, 'Problem', 'Probleme')}`,
	position: (file: string, line?: number, column?: number) => [file, line, column].filter(Boolean).join(':'),
	showLine: (file: string, line: number) => `Zeile ${line} von ${file} zeigen`,
	showFile: (file: string) => `${file} zeigen`,
	showMore: (count: number) => `${count} weitere zeigen`,
	nothingOfKind: 'Kein Problem dieser Art.',

	source: (file: string) => `Der Text von ${file}`,
	back: 'Zurück zum Arbeitsbereich',
	sourceIntro: 'Die Seite, wie sie geschrieben ist, und neben jedem Teil, was daraus gelesen wurde.',
	noSuchPage: (file: string) => `Keine Seite namens ${file} ist geöffnet.`,
	lineMissing: (line: number, last: number) =>
		`Zeile ${line} liegt hinter dem Ende dieser Seite, die ${counted(last, 'Zeile', 'Zeilen')} hat.`,
	lineLink: (line: number) => `Zeile ${line}`,
	keptAsText: 'Als Text behalten',
	readFrom: 'Was daraus gelesen wurde',
	onlyLayout: 'Gestaltung',
	encoding: (name: string) => `Gelesen als ${name}`,
	/** A list that may go on: "a, b, c", and then `more`. */
	listed: (names: readonly string[]) => names.join(', '),
	more: (count: number) => `und ${count} weitere`,

	mapped: mappedWords,
	...placementWords,
};
