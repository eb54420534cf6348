import type { organizationWords as english } from '../english/organization.ts';

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const percent = (share: number) => `${Math.round(Math.abs(share) * 100)} %`;
const upTo = (min: number, max: number | null) =>
	max === null ? `${min} oder mehr` : min === max ? `${min}` : `${min} bis ${max}`;

export const organizationWords: typeof english = {
	title: 'Organisation',
	chart: 'Organigramm',
	outline: 'Gliederung der Organisation',
	controls: 'Werkzeuge des Organigramms',
	arrangement: 'Anordnung',
	arrangements: {
		compact: 'Kompakt',
		vertical: 'Von oben nach unten',
		'left-to-right': 'Von links nach rechts',
		overview: 'Alle auf einmal',
	},
	layersShown: 'Gezeigte Ebenen',
	allLayers: 'Alle Ebenen',
	upToLayer: (layer) => `Bis Ebene ${layer}`,
	colorBy: 'Farbe',
	colors: {
		unit: 'nach Einheit',
		layer: 'nach Ebene',
		vacancy: 'nach Besetzung',
		span: 'nach Spanne gegen Rolle',
	},
	showOutline: 'Gliederung',
	fit: 'Einpassen',
	zoomIn: 'Vergrößern',
	zoomOut: 'Verkleinern',
	vacant: 'Offene Stelle',
	pooled: (seats) => `≈ ${seats} Stellen`,
	and: (names) => names.join(', '),
	figures: (span, below) => (below > span ? `${span} · ${below}` : `${span}`),
	figuresSaid: (span, below) => `${span} direkt unterstellt, ${below} insgesamt`,
	assistant: 'Assistenz',
	row: (name, title) => (title === '' ? name : `${name}, ${title}`),
	shown: (name) => `${name} ist ausgewählt.`,
	emptyTitle: 'Noch keine Organisation',
	emptyText:
		'Ziehen Sie auf diese Seite, was Ihr Personalsystem ausgibt: eine CSV- oder Excel-Tabelle, JSON, YAML oder SCIM-Seiten. Eine Spalte für die Führungskraft genügt; nichts verlässt diesen Rechner.',
	emptyExample: 'Schon eine so kleine Tabelle ergibt ein Organigramm:',
	emptyTable:
		'name,stelle,vorgesetzte\nAna Okafor,Bereichsleiterin Technik,\nJon Bell,Leiter Produkt,Ana Okafor\nIvy Chen,Teamleiterin,Jon Bell',
	facts: {
		positions: 'Stellen',
		vacant: (count) => `${count} offen`,
		people: 'Personen',
		contingent: (count) => (count === 0 ? 'alle angestellt' : `${count} extern`),
		layers: 'Ebenen',
		tops: (count) => counted(count, 'Spitze', 'Spitzen'),
		medianSpan: 'Mittlere Spanne (Median)',
		meanSpan: (mean) => `Durchschnitt ${mean}`,
		fte: 'Besetzte VZÄ',
		ofFte: (budget) => `von ${budget}`,
		cost: 'Kosten im Jahr',
		costUnknown: (count) => `${counted(count, 'Stelle', 'Stellen')} ohne Kosten`,
	},
	figuresOf: 'Kennzahlen',
	spansTitle: 'Führungskräfte nach Spanne',
	band: (from, to) => (to === null ? `${from}+` : from === to ? `${from}` : `${from}–${to}`),
	bandSaid: (from, to, managers) =>
		`${counted(managers, 'Führungskraft', 'Führungskräfte')} mit ${to === null ? `${from} oder mehr` : from === to ? `${from}` : `${from} bis ${to}`} direkt Unterstellten: im Organigramm auswählen`,
	perLayerTitle: 'Stellen nach Ebene',
	layer: (layer) => `Ebene ${layer}`,
	checksTitle: 'Einen Blick wert',
	noChecks: 'Nichts fällt auf.',
	moreChecks: (count) => `${count} weitere`,
	basis: 'Gezählt nach Stellen: offene zählen mit, Assistenzen sind keine Unterstellten.',
	reportsTo: 'Berichtet an',
	top: 'Niemanden: Das ist die Spitze',
	holders: 'Besetzt mit',
	sinceDay: (day) => `seit ${day}`,
	fteOf: (fte) => `${fte} VZÄ`,
	unit: 'Einheit',
	location: 'Standort',
	level: 'Stufe',
	seat: 'Stelle',
	status: { active: 'aktiv', planned: 'geplant', frozen: 'eingefroren', closed: 'geschlossen' },
	layerOf: 'Ebene',
	cost: 'Kosten des Zweigs',
	atLeast: (cost, unknown) => `mindestens ${cost} (${unknown} unbekannt)`,
	dottedTo: 'Gestrichelte Linie zu',
	dottedFrom: 'Gestrichelte Linie von',
	reports: (count) => (count === 0 ? 'Direkt Unterstellte' : `Direkt Unterstellte (${count})`),
	noReports: 'Hierher berichtet niemand.',
	role: 'Rolle',
	noRole: 'Mit dieser Stelle ist keine Rolle der Laufbahnen verknüpft.',
	waysOn: 'Wege von dieser Rolle aus',
	extras: 'Aus dem Import',
	spanFits: (span, min, max) => `${span} direkt unterstellt: wie üblich (${upTo(min, max)}).`,
	unfold: (name) => `Unterstellte von ${name} zeigen`,
	fold: (name) => `Unterstellte von ${name} verbergen`,
	closeDetails: 'Zurück zu den Kennzahlen',
	legend: 'Farben',
	otherColors: (count) => `${count} weitere Einheiten`,
	noUnit: 'Ohne Einheit',
	legendNames: {
		filled: 'Besetzt',
		vacant: 'Offen',
		fits: 'Spanne wie üblich',
		near: 'Bis zur Hälfte daneben',
		far: 'Mehr als die Hälfte daneben',
		leadsNobody: 'Führt niemanden',
	},
	overviewTip:
		'Jeder Balken ist eine Stelle, so breit wie die Stellen am Ende ihres Zweigs. Wählen Sie einen, um hineinzugehen.',
	found: {
		spanOutlier: (title, span, min, max, from, breach) =>
			`${title} hat ${counted(span, 'direkt Unterstellten', 'direkt Unterstellte')}. ${from} ${upTo(min, max)} (${percent(breach)} ${breach < 0 ? 'darunter' : 'darüber'}).`,
		scopeOutlier: (title, people, min, max) =>
			`${title} führt insgesamt ${counted(people, 'Stelle', 'Stellen')}; die Seite der Rolle nennt ${upTo(min, max)}.`,
		dottedHeavy: (title, share) => `${title} gibt ${percent(share)} der Zeit an gestrichelte Linien.`,
		seatOverfilled: (title, filled, fte) => `${title} ist mit ${filled} von ${fte} VZÄ besetzt.`,
		personOverworked: (name, fte, seats) =>
			`${name} arbeitet ${fte} VZÄ auf ${counted(seats, 'Stelle', 'Stellen')}.`,
		oneToOne: (titles) =>
			titles.length === 1
				? `${titles[0]} führt nur eine Stelle.`
				: `${titles.join(' > ')}: jede führt nur eine Stelle.`,
		sameRole: (title, manager) => `${title} hat dieselbe Rolle wie ${manager} und berichtet dorthin.`,
		roleOrder: (title, manager) => `${title} hat eine höhere Rolle als ${manager} und berichtet dorthin.`,
		vacantManager: (title, reports) =>
			`${title} ist offen, mit ${counted(reports, 'direkt Unterstellten', 'direkt Unterstellten')}.`,
		loop: (title) => `${title} war in einem Kreis von Führungskräften, der dort aufgetrennt wurde.`,
		severalRoots: (count, titles) => `${count} Spitzen: ${titles.join(', ')}.`,
		unplaced: (count) =>
			`${counted(count, 'Stelle steht', 'Stellen stehen')} ohne Führungskraft und Unterstellte.`,
	},
	norms: {
		'direct-reports': 'Die Seite der Rolle nennt',
		'team-size': 'Die Seite der Rolle nennt (Teamgröße)',
		archetype: 'Keine Seite nennt eine Zahl; die Faustregel ist',
	},
};
