import { fileKindWords } from '../english/file-kinds.ts';
import { jsonWords } from '../english/json.ts';
import { wantedWords } from '../english/native.ts';
import { workbookFaultWords, xmlFaultWords, yamlFaultWords } from '../english/tables.ts';
import type { Said } from '../said.ts';

const json: Said<typeof jsonWords> = {
	nothing: 'sie ist leer',
	'ends-early': 'sie endet mittendrin, wie eine abgeschnittene Datei',
	'trailing-comma': 'vor dieser Klammer steht ein Komma, das JSON dort nicht kennt',
	comment: 'JSON kennt keine Kommentare',
	'single-quotes': 'JSON kennt nur doppelte Anführungszeichen (")',
	'open-string': 'dieser Text wird auf seiner Zeile nicht geschlossen',
	'control-character': 'dieser Text enthält ein Steuerzeichen, das JSON etwa als \\n schreibt',
	'wrong-escape': 'hinter diesem Backslash steht nichts, was JSON kennt',
	'no-quotes': 'ein Name muss in doppelten Anführungszeichen (") stehen',
	'no-colon': 'hinter diesem Namen fehlt ein Doppelpunkt',
	'no-comma': 'hier fehlt ein Komma oder die schließende Klammer',
	'not-a-number': 'eine solche Zahl kennt JSON nicht',
	'unknown-word': 'dieses Wort kennt JSON nicht; ohne Anführungszeichen stehen nur true, false und null',
	'not-a-value': 'mit diesem Zeichen beginnt kein Wert',
	'more-values': 'der erste Wert ist zu Ende, und eine Datei enthält nur einen',
	'too-many-names': 'ein Objekt hat mehr Namen als jeder Eintrag von uns',
	'too-deep': 'Klammern stehen tiefer ineinander als in jedem Dokument von uns',
};

const wanted: Said<typeof wantedWords> = {
	text: 'ein Text in Anführungszeichen',
	number: 'eine Zahl',
	flag: 'true oder false',
	list: 'eine Liste in eckigen Klammern',
	record: 'ein Eintrag in geschweiften Klammern',
	value: 'ein anderer Wert',
};

const xml: Said<typeof xmlFaultWords> = {
	doctype: 'Sie nennt einen Dokumenttyp.',
	unclosed: 'Etwas wird geöffnet und nie geschlossen, wie in einer abgeschnittenen Datei.',
	nesting: 'Geschlossen wird etwas anderes, als offen ist.',
	depth: 'Elemente stehen tiefer ineinander als in jedem Graphen.',
	name: 'Hinter diesem „<“ steht kein Name.',
};

const workbook: Said<typeof workbookFaultWords> = {
	entities: 'Ein Teil davon erklärt Entitäten, die keine Arbeitsmappe braucht.',
};

const yaml: Said<typeof yamlFaultWords> = {
	deep: 'zu tief verschachtelt.',
	tab: 'hier steht ein Tabulator, wo YAML nur Leerzeichen erlaubt.',
	aliases: 'ein Alias wiederholt sich ohne Ende.',
	other: 'so wird YAML nicht geschrieben.',
	ALIAS_PROPS: 'ein Alias hat einen eigenen Anker oder Typ.',
	BAD_ALIAS: 'dieser Alias nennt einen Anker, den es nicht gibt.',
	BAD_DIRECTIVE: 'diese Anweisung kennt YAML nicht.',
	BAD_DQ_ESCAPE: 'hinter diesem Backslash steht nichts, was YAML kennt.',
	BAD_INDENT: 'diese Zeile ist nicht eingerückt wie die um sie herum.',
	BAD_SCALAR_START: 'mit diesem Zeichen beginnt kein Wert.',
	BLOCK_AS_IMPLICIT_KEY: 'wo ein Name stehen sollte, steht eine Liste oder ein Eintrag.',
	BLOCK_IN_FLOW: 'in Klammern steht eine Liste aus Zeilen.',
	KEY_OVER_1024_CHARS: 'dieser Name ist länger, als YAML erlaubt.',
	MISSING_CHAR: 'hier fehlt ein Anführungszeichen, Doppelpunkt, Komma oder eine Klammer.',
	MULTILINE_IMPLICIT_KEY: 'dieser Name geht über mehr als eine Zeile.',
	MULTIPLE_ANCHORS: 'dieser Wert hat mehr als einen Anker.',
	MULTIPLE_DOCS: 'hier beginnt ein zweites Dokument.',
	MULTIPLE_TAGS: 'dieser Wert hat mehr als einen Typ.',
	TAB_AS_INDENT: 'ein Tabulator rückt diese Zeile ein, wo YAML nur Leerzeichen erlaubt.',
	TAG_RESOLVE_FAILED: 'diesen Typ kennt YAML nicht.',
	UNEXPECTED_TOKEN: 'hier steht etwas, was nicht hierher gehört.',
};

/** What issues name their records by. */
const collections: Readonly<Record<string, string>> = {
	frameworks: 'Rahmen',
	tracks: 'Laufbahnen',
	levels: 'Stufen',
	roles: 'Rollen',
	transitions: 'Wechsel',
	roleLinks: 'Verbindungen',
	skills: 'Fähigkeiten',
	skillCategories: 'Fähigkeitsgruppen',
	scales: 'Skalen',
	dimensions: 'Dimensionen',
	matrices: 'Tabellen',
	accelerators: 'Beschleuniger',
	considerations: 'Überlegungen',
	pages: 'Seiten',
	orgs: 'Organisationen',
	units: 'Einheiten',
	positions: 'Stellen',
	people: 'Personen',
	assignments: 'Besetzungen',
	lines: 'Berichtslinien',
	scenarios: 'Optionen',
	stories: 'Geschichten',
	views: 'Ansichten',
	notes: 'Zettel',
	votes: 'Punkte',
	criteria: 'Kriterien',
	decisions: 'Entscheidungen',
	actions: 'Aufgaben',
};

const germanOf = new Map([
	...pairs(jsonWords, json),
	...pairs(wantedWords, wanted),
	...pairs(xmlFaultWords, xml),
	...pairs(workbookFaultWords, workbook),
	...pairs(yamlFaultWords, yaml),
]);

function pairs<K extends string>(
	english: Readonly<Record<K, string>>,
	german: Readonly<Record<K, string>>,
): readonly (readonly [string, string])[] {
	return (Object.keys(english) as K[]).map((key) => [english[key], german[key]]);
}

/**
 * What an issue carries as an English sentence of ours, in German: issues are stored in English. What others said, a
 * browser or a library, stays as they said it.
 */
export function reasonInGerman(reason: string): string {
	return germanOf.get(reason) ?? reason;
}

/** What a value must be: a kind of value, or one of the words of the format, which are the same in every language. */
export function wantedInGerman(text: string): string {
	const words = /^one of (.*)$/.exec(text)?.[1];
	return words === undefined ? reasonInGerman(text) : `eins von ${words.replace(/"([^"]*)"/g, '„$1“')}`;
}

export function collectionInGerman(collection: string): string {
	return collections[collection] ?? collection;
}

const [without = '', others = ''] = [fileKindWords.counted([['', 0]]), fileKindWords.more(0)].map((one) =>
	one.replace('0 ', ''),
);

/** "12 .png, 1 without an extension", in German. */
export function kindsInGerman(kinds: string): string {
	return String(kinds).replace(without, 'ohne Endung').replace(others, 'anderer Art');
}
