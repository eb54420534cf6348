import type { lateEnglish } from '../english/late.ts';
import type { Said } from '../said.ts';
import { counted } from './counted.ts';

interface Span {
	readonly min: number;
	readonly max: number | null;
	readonly open: boolean;
}

const figure = (years: number) => String(Math.round(years * 10) / 10).replace('.', ',');

function spanFigure({ min, max, open }: Span): string {
	if (max === null) return min === 0 ? '' : `${figure(min)}+`;
	const range = figure(min) === figure(max) ? figure(min) : `${figure(min)}–${figure(max)}`;
	return `${range}${open ? '+' : ''}`;
}

function spanText(span: Span): string {
	const text = spanFigure(span);
	if (text === '') return 'Keine Jahre genannt';
	if (span.max === null) return `Mindestens ${figure(span.min)} Jahre`;
	return `${text} ${text === '1' ? 'Jahr' : 'Jahre'}`;
}

export const routesWords = {
	empty: 'Wohin soll es gehen?',
	emptyHelp:
		'Wählen Sie die Rolle, in der Sie sind, und die, die Sie im Sinn haben. Sie sehen jeden guten Weg dorthin: wie viele Jahre er dauert, wie viele Wechsel er hat und was sich bei jedem ändern muss.',
	emptyOne:
		'Wählen Sie nur die erste, um zu sehen, wie weit Sie in einigen Jahren kommen, oder nur die zweite, um zu sehen, wer dorthin kommt.',
	tryOne: 'Zum Beispiel',
	waysBetween: (from, to) => `Wege von ${from} zu ${to}`,
	waysFrom: (role) => `In Reichweite von ${role}`,
	waysTo: (role) => `Wer zu ${role} kommt`,
	question: 'Frage',
	from: 'Von',
	to: 'Zu',
	anyRole: 'Beliebige Rolle',
	swap: 'Andersherum',
	spent: 'Jahre schon in dieser Rolle',
	spentNote: 'Bleibt auf diesem Bildschirm und steht in keinem Link.',
	order: 'Zuerst nach',
	orders: { years: 'wenigsten Jahren', moves: 'wenigsten Wechseln', change: 'geringster Veränderung' },
	count: 'Höchstens Wege',
	conditions: 'Bedingungen',
	conditionsSet: (count) => counted(count, 'Bedingung', 'Bedingungen'),
	unbeaten: 'Nur Wege, die kein anderer schlägt',
	unbeatenNote: 'in Jahren, Wechseln und Veränderung',
	withoutPeople: 'Ohne Personalführung',
	withoutDown: 'Nie eine Stufe hinab',
	pass: 'Über',
	avoid: 'Ohne',
	addRole: 'Rolle hinzufügen',
	remove: (role) => `${role} entfernen`,
	mostYears: 'Höchstens Jahre',
	apply: 'Zeigen',
	span: spanText,
	spanFigure,
	figures: (moves, shifts) =>
		`${counted(moves, 'Wechsel', 'Wechsel')} · ${counted(shifts, 'Umstellung', 'Umstellungen')}`,
	change: (distance) => `Veränderung ${distance.toFixed(1).replace('.', ',')}`,
	changeNote:
		'Die Summe über seine Wechsel, wie viel jeder ändert, von 0 bis 1: Zeit, Fähigkeiten, Umfang und Umstellungen, soweit die Seiten es sagen.',
	unknown: (count) => `${counted(count, 'Wechsel', 'Wechsel')} ohne Zeitangabe`,
	unknownNote:
		'Ein Wechsel, dessen Jahre niemand nennt, zählt nicht zur unteren Zahl und reiht sich wie ein üblicher Wechsel dieser Leiter ein.',
	standsOut: 'keiner schlägt ihn',
	now: 'jetzt',
	yearMark: (years) => `${years} J.`,
	list: 'Wege',
	more: (count) => (count === 1 ? '1 weiterer Weg' : `${count} weitere Wege`),
	fewer: 'Weniger Wege',
	wayName: (place, roles) => `Weg ${place}: ${roles.join(', dann ')}`,
	beside: 'Vergleichen',
	besideName: (place) => `Weg ${place} neben den gezeigten stellen`,
	notBeside: 'Wegnehmen',
	found: (count, from, to) => `${counted(count, 'Weg', 'Wege')} von ${from} zu ${to}.`,
	unbeatenFound: (count) =>
		count === 1
			? 'Ein Weg sticht heraus: Kein anderer ist in Jahren, Wechseln und Veränderung ebenso gut und in einem besser.'
			: `${count} Wege stechen heraus: Kein anderer ist in Jahren, Wechseln und Veränderung ebenso gut und in einem besser.`,
	cut: (shown, total) => `Die ersten ${shown} von ${total} werden gezeigt.`,
	stopped: 'Es sind zu viele Wege, um alle anzusehen; es kann weitere geben.',
	none: (from, to) => `Kein Wechsel führt von ${from} zu ${to}.`,
	noneFiltered: (from, to) => `Kein Weg von ${from} zu ${to} erfüllt diese Bedingungen.`,
	nearest: 'Die nächste erreichbare Rolle ist',
	nothingReached: (from) => `Keine Seite beschreibt einen Wechsel von ${from} aus.`,
	clear: 'Bedingungen aufheben',
	turned: 'Andersherum suchen',
	same: 'Dort sind Sie schon. Wählen Sie eine andere Rolle als Ziel.',
	unknownRole: (id) => `Diese Leiter hat keine Rolle „${id}“.`,
	then: (roles) => roles.join(', dann '),
	step: (place, from, to) => `${place}. ${from} zu ${to}`,
	readMove: 'Den Wechsel lesen',
	shifts: 'Was sich ändern muss',
	actions: 'Was zu tun ist',
	indicators: 'Zeichen der Reife',
	again: 'wieder',
	againTimes: (times) => `bei ${times} Wechseln dieses Wegs`,
	summary: (shifts, actions, indicators, repeats) =>
		[
			counted(shifts, 'Umstellung', 'Umstellungen'),
			counted(actions, 'Maßnahme', 'Maßnahmen'),
			counted(indicators, 'Zeichen der Reife', 'Zeichen der Reife'),
			...(repeats === 0 ? [] : [counted(repeats, 'Zeile wiederholt sich', 'Zeilen wiederholen sich')]),
		].join(' · '),
	nothingSaid: 'Die Seiten sagen nichts zu diesem Wechsel.',
	within: 'Innerhalb von',
	withinYears: (years) => counted(years, 'Jahr', 'Jahren'),
	withinSlider: 'Jahre voraus',
	bandUpTo: (years) => `bis ${counted(years, 'Jahr', 'Jahre')}`,
	here: 'hier',
	beyond: 'nicht in diesen Jahren',
	reached: (count, years, role) =>
		`${counted(count, 'Rolle', 'Rollen')} innerhalb von ${counted(years, 'Jahr', 'Jahren')} ab ${role}.`,
	feeding: (count, years, role) =>
		`Von ${counted(count, 'Rolle', 'Rollen')} kommt man innerhalb von ${counted(years, 'Jahr', 'Jahren')} zu ${role}.`,
	nobodyReached: 'Nichts in diesen Jahren. Schauen Sie weiter voraus.',
	byMidpoints: 'Jahre sind die Mitten dessen, was die Seiten nennen; bei offenem Ende die obere Zahl.',
	movesOnly: (moves) => counted(moves, 'Wechsel', 'Wechsel'),
	mapOfWay: 'Auf der Karte',
	print: 'Drucken',
} satisfies Said<(typeof lateEnglish)['routes']>;
