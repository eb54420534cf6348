import type { successionFiguresWords as english } from '../english/succession-figures.ts';
import { counted } from './counted.ts';

/** Zahlen der Nachfolge neben den ersten sechs, und wie Vorschläge geordnet sind. */
export const successionFiguresWords: typeof english = {
	byUnit: 'Nach Einheit',
	unit: 'Einheit',
	noUnit: 'Ohne Einheit',
	critical: 'Kritisch',
	onlyUnit: (unit) => `Nur ${unit} zeigen`,
	netWithin:
		'Netto wird in jeder Einheit für sich gezählt; die Teile können zusammen mehr ergeben als das Ganze.',

	beside: 'An einem anderen Tag oder in einer Option',
	besideWhat: 'Gehalten gegen',
	nothing: 'Wählen …',
	onDay: 'einen Tag',
	day: 'Tag',
	figure: 'Zahl',
	now: 'Jetzt',
	then: 'Dort',
	successorRatio: 'Verschiedene Nachfolgende je Stelle',
	internalShare: 'Nachfolgende von innen',
	vacant: 'Unbesetzt',
	differs: 'Was anders steht',
	nothingDiffers: 'Keine kritische Stelle steht anders.',
	states: {
		ready: 'jemand ist jetzt bereit',
		covered: 'abgesichert, jetzt niemand bereit',
		emergency: 'nur für den Notfall',
		none: 'keine Absicherung',
		gone: 'nicht kritisch oder nicht da',
	},
	falls: 'dann unbesetzt',
	filled: 'dann besetzt',
	from: (before, after) => `${before} → ${after}`,
	dayHelp:
		'Stellen, Besetzungen und Weggänge nach ihren Daten, und wer bis dahin genannt war. Was kein Datum hat, ist immer da.',

	strength: 'Stärke und Risiko, Stelle für Stelle',
	position: 'Stelle',
	nominees: 'Nachfolgende',
	readyNow: 'Jetzt bereit',
	nakisa: 'Ein Teil der Listen jeder Person',
	weighted: 'Dasselbe, nach Reife',
	risk: 'Vakanzrisiko',
	unknown: '–',
	weights: ({ now, soon, later }) =>
		`Nach Reife: jetzt ${now}, innerhalb von zwei Jahren ${soon}, innerhalb von fünf ${later}.`,
	riskWeights: ({ low, medium, high }) =>
		`Risiko: Wahrscheinlichkeit (gering ${low}, mittel ${medium}, hoch ${high}) × Schaden × was niemand absichert. Diese Gewichte sind ein Anfang, kein Beleg.`,
	infor: (now, later, none) =>
		`${now} der Stellen haben jemanden, der jetzt bereit ist, ${later} jemanden für später, ${none} niemanden.`,

	ranking: 'Wie sie geordnet sind',
	rankedFor: 'Für die Rolle',
	ownRole: (role) => `${role} (die eigene der Stelle)`,
	noOwnRole: 'Keine der Leiter',
	weightOf: { evidence: 'Belege', time: 'Zeit in der Rolle', skills: 'Fähigkeiten' },
	usualWeights: 'Die üblichen Gewichte',
	rankingHelp: 'Worüber nichts bekannt ist, zählt nicht. Niemand wird dadurch verborgen.',
	score: (share) => `${share} insgesamt`,
	people: (count) => counted(count, 'Person', 'Personen'),
};
