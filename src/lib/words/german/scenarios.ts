import type { Said } from '../said.ts';
import type { scenarioWords as english } from '../english/scenarios.ts';
import { formatNumber } from '../formats.ts';
import { counted } from './counted.ts';

const or = (text: string, otherwise: string) => (text === '' ? otherwise : text);

const fields: Readonly<Record<string, string>> = {
	title: 'Titel',
	roleId: 'Rolle',
	level: 'Stufe',
	unitId: 'Einheit',
	status: 'Status',
	fte: 'VZÄ',
	assistant: 'Assistenz',
	annualCost: 'Jahreskosten',
	location: 'Ort',
	start: 'Beginn',
	end: 'Ende',
	notes: 'Notizen',
};

/** Optionen einer Organisation auf dem Bildschirm. */
export const scenarioWords = {
	diff: {
		added: (position, manager) =>
			manager === null ? `${position} ist neu, an der Spitze.` : `${position} ist neu, unter ${manager}.`,
		closed: (position, bench) =>
			bench.length === 0
				? `${position} ist geschlossen.`
				: `${position} ist geschlossen, und ${bench.join(', ')} ${bench.length === 1 ? 'hat' : 'haben'} keine Stelle mehr.`,
		moved: (position, from, to, carried) => {
			const along = carried === 0 ? '' : `, und ${counted(carried, 'Stelle kommt', 'Stellen kommen')} mit`;
			return `${position} wechselt von ${from ?? 'der Spitze'} zu ${to ?? 'der Spitze'}${along}.`;
		},
		changed: (position, changes) => `${position}: ${changes.join('; ')}.`,
		field: (field, from, to) => `${fields[field] ?? field} von ${or(from, 'nichts')} zu ${or(to, 'nichts')}`,
		joined: (person, seats) => (seats === '' ? `${person} kommt dazu.` : `${person} kommt als ${seats}.`),
		left: (person) => `${person} geht.`,
		movedPerson: (person, from, to) =>
			from === '' ? `${person} übernimmt ${to}.` : `${person} wechselt von ${from} zu ${to}.`,
		bench: (person) => `${person} hat keine Stelle mehr.`,
		dottedAdded: (report, manager) => `${report} bekommt eine gestrichelte Linie zu ${manager}.`,
		dottedRemoved: (report, manager) => `${report} verliert die gestrichelte Linie zu ${manager}.`,
		metrics: {
			positions: 'Stellen',
			vacant: 'Offen',
			headcount: 'Personen',
			fte: 'VZÄ',
			cost: 'Jahreskosten',
			layers: 'Ebenen',
			managers: 'Führungskräfte',
			medianSpan: 'Mittlere Spanne (Median)',
			meanSpan: 'Mittlere Spanne',
		},
		cost: (known, unknown, nothing) =>
			unknown === 0 ? known : nothing ? 'unbekannt' : `mindestens ${known} (${unknown} unbekannt)`,
		today: 'Heute',
		none: 'Nichts unterscheidet sich.',
	},
	bar: 'Optionen',
	option: 'Gezeigt',
	today: 'Heute',
	against: 'Vergleichen mit',
	alone: 'nichts',
	standsOn: (names) => names.join(' > '),
	newOption: 'Neue Option',
	duplicate: 'Kopieren',
	rename: 'Umbenennen',
	remove: 'Entfernen',
	adopt: 'Als heute übernehmen',
	nextName: (count) => `Option ${count < 26 ? String.fromCharCode(65 + count) : count + 1}`,
	status: {
		draft: 'Entwurf',
		option: 'Option',
		agreed: 'vereinbart',
		dropped: 'verworfen',
		done: 'übernommen',
	},
	edit: {
		actions: 'Diese Stelle ändern',
		move: 'Verschieben zu …',
		close: 'Schließen',
		add: 'Darunter hinzufügen',
		change: 'Ändern …',
		assign: 'Person einsetzen …',
		unassign: 'Von der Stelle nehmen',
		dotted: 'Gestrichelte Linie …',
		split: 'Teilen …',
		merge: 'Zusammenlegen mit …',
		keys: 'In der Gliederung: M verschiebt, A fügt darunter hinzu, Entf schließt.',
	},
	dismiss: 'Ausblenden',
	comparedWith: (name) => `Verglichen mit ${name}`,
	changes: (count) => (count === 0 ? 'Änderungen' : `Änderungen (${formatNumber(count)})`),
	noChanges:
		'Noch unterscheidet sich nichts. Ziehen Sie eine Karte auf eine andere, oder drücken Sie M in der Gliederung; jede Änderung steht dann hier.',
	moreChanges: (count) => `${formatNumber(count)} weitere`,
	deltas: 'Was daraus wird',
	delta: (from, to) => (from === to ? to : `${from} → ${to}`),
	costDelta: (to, by, more) => `${to} (${more ? '+' : '−'}${by})`,
	stale: (count) =>
		`${counted(count, 'Änderung passt', 'Änderungen passen')} nicht mehr zu dem, wofür sie gedacht war${count === 1 ? '' : 'en'}, und ${count === 1 ? 'bleibt' : 'bleiben'} außen vor:`,
	drop: 'Verwerfen',
	standing: { added: '+ Neu', moved: '→ Verschoben', changed: '≠ Geändert', closed: '× Geschlossen' },
	movedFrom: (name) => `→ von ${name}`,
} satisfies Said<typeof english>;
