import type { readinessWords as english } from '../english/readiness.ts';
import { counted } from './counted.ts';

/** Wie weit jemand für einen Wechsel ist: die Zeichen seiner Seite, was davon zu sehen war, und ein Plan. */
export const readinessWords: typeof english = {
	howFar: 'Wie weit schon?',
	shownOf: (shown, of) => `${shown} von ${of} gezeigt`,

	titleOf: (from, to) => `Reife: ${from} zu ${to}`,
	question: (to) => `Wie weit ist es zu ${to}?`,
	toTheMove: 'Was die Seite zu diesem Wechsel sagt',
	private:
		'Bleibt auf diesem Gerät: in keinem Link, in keiner Datei der Leiter, nur in der Datei, die man selbst daraus macht.',
	print: 'Handzettel drucken',
	undo: 'Hier rückgängig machen',
	redo: 'Hier wiederherstellen',
	undone: 'Rückgängig gemacht.',
	redone: 'Wiederhergestellt.',
	phases: { reading: '', saved: 'Gespeichert', saving: 'Speichert …', notSaved: 'Nicht gespeichert' },
	newer: 'Ein neueres Rolemap hat dies geschrieben; dieses hier zeigt es nur an.',
	broken: (count) =>
		`${counted(count, 'aufbewahrter Eintrag ist', 'aufbewahrte Einträge sind')} nicht lesbar und ${count === 1 ? 'bleibt, wie er ist' : 'bleiben, wie sie sind'}.`,

	whose: 'Wessen Reife',
	me: 'Meine',
	someoneElse: 'Jemand anderes …',
	personName: 'Name der Person',
	seenBy: 'Gesehen von',
	ownView: 'Eigene Sicht',
	managersView: 'Sicht der Führungskraft',
	namedManager: (name) => `${name}, Führungskraft`,
	unnamedView: 'Andere Sicht',
	anotherView: 'Andere Sicht …',
	reviewerName: 'Wessen Sicht es ist',
	use: 'Diesen Namen verwenden',
	cancel: 'Abbrechen',
	beside: 'Daneben',
	alone: 'Keine andere Sicht',

	notEnough: (assessed, least) =>
		assessed === 0
			? `Noch ist nichts eingestuft. Ab ${least} eingestuften Zeichen gibt es einen Anteil.`
			: `Nicht genug Belege für einen Anteil: ${counted(assessed, 'Zeichen ist', 'Zeichen sind')} eingestuft, nötig sind ${least}.`,
	share: (percent) => `${percent} des Weges`,
	shareHow: (shown, emerging, of) =>
		`${shown} gezeigt + die Hälfte von ${emerging} im Entstehen, von ${counted(of, 'Zeichen', 'Zeichen')}.`,
	rest: (emerging, notYet, open) =>
		[
			...(emerging > 0 ? [`${emerging} im Entstehen`] : []),
			...(notYet > 0 ? [`${notYet} noch nicht`] : []),
			...(open > 0 ? [`${open} nicht eingestuft`] : []),
		].join(' · '),
	strip: 'Jedes Zeichen und seine Stufe',
	groups: 'Nach Gruppen',
	groupOf: (title, percent) => `${title}: ${percent ?? 'nichts eingestuft'}`,

	signs: 'Zeichen der Reife',
	noSigns: 'Die Seite dieses Wechsels nennt noch keine Zeichen der Reife.',
	noSignsHelp:
		'Auf der Seite der Rolle Zeilen unter „You’re ready for … when you’ve demonstrated:“ schreiben oder den Wechsel hier bearbeiten. Ein Plan geht auch ohne sie.',
	editMove: 'Wechsel bearbeiten',
	grades: { 'not-yet': 'Noch nicht', emerging: 'Im Entstehen', shown: 'Gezeigt' },
	notGraded: 'Nicht eingestuft',
	clear: 'Leeren',
	clearOf: (sign) => `Stufe leeren: ${sign}`,
	evidenceOf: (sign) => `Was es zeigt: ${sign}`,
	evidenceHint: 'Was zu sehen war, wo, von wem …',
	seenOn: 'Am',
	seenOnOf: (sign) => `Tag: ${sign}`,
	reworded: (before) => `Eingestuft, als es hieß: ${before}`,
	gone: 'Früher eingestuft und nicht mehr auf der Seite. Diese zählen nicht.',
	graded: (sign, grade, shown, of) => `${grade}: ${sign}. ${shown} von ${of} gezeigt.`,
	cleared: (sign) => `Nicht mehr eingestuft: ${sign}`,

	missing: 'Was noch fehlt',
	nothingMissing: 'Nichts: Jedes Zeichen ist gezeigt.',
	because: (words) => (words.length === 0 ? 'gleicher Link' : `beide: ${words.join(', ')}`),
	becauseName: (words) =>
		words.length === 0
			? 'Das Zeichen und der Schritt verweisen auf dieselbe Stelle.'
			: `Das Zeichen und der Schritt sagen beide: ${words.join(', ')}.`,
	addToPlan: 'Einplanen',
	addToPlanOf: (step) => `Einplanen: ${step}`,
	planned: 'eingeplant',
	plan: 'Der Plan',
	planEmpty: 'Noch nichts geplant. Einen Schritt der Seite übernehmen oder einen eigenen schreiben.',
	fromPageMore: (count) => `${counted(count, 'Schritt', 'Schritte')} dieses Wechsels`,
	ownStep: 'Etwas Eigenes',
	ownStepHint: 'Was ist zu tun?',
	add: 'Hinzufügen',
	added: (what) => `Im Plan: ${what}`,
	what: (n) => `Schritt ${n}`,
	owner: 'Wer',
	ownerOf: (step) => `Wer es tut: ${step}`,
	due: 'Bis',
	dueOf: (step) => `Bis wann: ${step}`,
	doneOf: (step) => `Erledigt: ${step}`,
	doneOn: (day) => `erledigt ${day}`,
	remove: 'Entfernen',
	removeOf: (step) => `Aus dem Plan nehmen: ${step}`,
	removed: (step) => `Nicht mehr im Plan: ${step}`,

	besideTitle: 'Zwei Sichten, die Unterschiede zuerst',
	relations: {
		apart: 'Verschieden gesehen',
		'one-sided': 'Nur auf einer Seite eingestuft',
		agreed: 'Gleich gesehen',
		neither: 'Von niemandem eingestuft',
	},
	apartCount: (count) =>
		count === 0
			? 'Kein Zeichen ist verschieden eingestuft.'
			: `${counted(count, 'Zeichen ist', 'Zeichen sind')} verschieden eingestuft.`,

	handoutFor: (name) => `Für ${name}`,
	handoutShown: 'Gezeigt',
	handoutMissing: 'Fehlt noch',
	handoutPlan: 'Plan',
	nothingShown: 'Noch nichts.',
	noPlan: 'Noch kein Plan.',

	keptTitle: 'Wie weit, bei jedem begonnenen Wechsel',
	keptLead: (moves, people) =>
		`${counted(moves, 'Wechsel', 'Wechsel')}, ${counted(people, 'Person', 'Personen')}. In diesem Browser aufbewahrt, auf diesem Gerät und nirgends sonst.`,
	emptyTitle: 'Wie weit schon?',
	empty:
		'Jeder Wechsel einer Leiter hat seine Zeichen der Reife. Für sich oder jemand anderen einstufen, sagen, was es zeigt, und einen Plan machen: Es bleibt hier, nur auf diesem Gerät.',
	emptySteps: [
		'Unten einen Wechsel wählen oder auf der Karte einen öffnen und unter „Zeichen der Reife“ auf „Wie weit schon?“ gehen.',
		'Jedes Zeichen einstufen: noch nicht, im Entstehen oder gezeigt. Sagen, was es zeigt.',
		'Die Führungskraft dieselben Zeichen einstufen lassen, beide Sichten nebeneinander stellen und über die Unterschiede reden.',
		'Planen, was den Rest aufbaut, und den Handzettel mitnehmen.',
	],
	emptyMoves: 'Mit einem Wechsel beginnen',
	noMoves: 'Diese Leiter hat noch keine Wechsel.',
	moveGone: (id) => `${id} (nicht mehr in dieser Leiter)`,
	gradedSigns: (graded) => `${counted(graded, 'Zeichen', 'Zeichen')} eingestuft`,
	onlyView: (view) => `Nur ${view}`,
	planFigure: (done, of) => `Plan: ${done} von ${of} erledigt`,
	lastSeen: (day) => `zuletzt eingestuft ${day}`,
	openMove: (move, whose) => `Reife für ${move}, ${whose}`,
	delete: 'Löschen',
	deleteMove: (move, whose) => `Reife für ${move} löschen, ${whose}`,
	deletePerson: (whose) => `Alles löschen: ${whose}`,
	deleteAll: 'Alles löschen',
	deleted: (what) => `Gelöscht: ${what}`,
	takeBack: 'Zurückholen',
	takenBack: (what) => `Wieder da: ${what}`,
	download: 'Herunterladen',
	downloadOf: (whose, view) => `Herunterladen, ${whose}: ${view}`,
	allViews: 'alle Sichten',
	downloaded: (file) =>
		`${file} wurde heruntergeladen. Darin stehen Einstufungen von Menschen: nur dem geben, der sie sehen soll.`,
	otherLadders: 'Zu anderen Leitern',
	otherLadder: (graded, steps) =>
		`${counted(graded, 'Zeichen', 'Zeichen')} eingestuft, ${counted(steps, 'Schritt', 'Schritte')} geplant`,
	openToSee: 'Die Leiter öffnen, um alles zu sehen.',
	unreadable: 'Was dieser Browser aufbewahrt, ließ sich nicht lesen.',

	takeIn: 'Eine Datei aufnehmen',
	takeInHelp:
		'Eine Datei, deren Name auf .rolemap-readiness.json endet, wie sie hier oder auf einem anderen Gerät heruntergeladen wurde.',
	choose: 'Datei wählen …',
	fileHolds: (file, graded, moves, steps) =>
		`${file} enthält ${counted(graded, 'eingestuftes Zeichen', 'eingestufte Zeichen')} zu ${counted(moves, 'Wechsel', 'Wechseln')} und ${counted(steps, 'geplanten Schritt', 'geplante Schritte')}.`,
	fileOther: (ladder) =>
		`Es geht um eine andere Leiter, „${ladder}“. Es wird bei ihr aufbewahrt; dort ist es zu sehen.`,
	about: 'Wessen Reife ist es?',
	aboutOf: (name) => `„${name}“ in der Datei ist`,
	someones: 'Die von jemand anderem',
	takeItIn: 'Aufnehmen',
	takenIn: (file) => `${file} wurde aufgenommen.`,
};
