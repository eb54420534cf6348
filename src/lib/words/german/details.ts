import { counted, joint, plural } from './counted.ts';

export const detailWords = {
	scope: 'Umfang',
	responsibilities: 'Verantwortung',
	skills: 'Skills',
	dayToDay: 'Alltag',
	moves: 'Wechsel',
	timeline: 'Zeitrahmen',
	keyShifts: 'Wichtigste Umstellungen',
	actions: 'Maßnahmen',
	pitfalls: 'Fallstricke',
	readiness: 'Zeichen der Reife',
	scopeChange: 'Was sich am Umfang ändert',
	differences: 'Was sie unterscheidet',
	accelerators: 'Beschleuniger',
	notes: 'Anmerkungen',
	focus: 'Schwerpunkt',
	timeShares: 'Wohin die Zeit geht',
	thoughts: 'Zum Nachdenken',
	emptySection: 'Die Seite nennt diese Überschrift und nichts darunter.',
	untitled: 'Außerdem auf dieser Seite',
	otherTable: 'Tabelle',

	sameAs: 'Andernorts dasselbe wie',
	level: (level: string) => (/^\d/.test(level) ? `Stufe ${level}` : level),
	lines: (count: number) => counted(count, 'Zeile', 'Zeilen'),
	waysOn: 'Wege weiter',
	compareWith: 'Vergleichen mit …',
	waysFromHere: 'Wege von hier',
	whoGetsHere: 'Wer hierher kommt',
	otherWays: (role: string) => `Wege zu ${role}`,
	waysIn: 'Wege hierher',
	noWaysOn: 'Keine Seite beschreibt einen Weg von hier weiter.',
	noMovesAtAll: 'Keine Seite beschreibt einen Wechsel zu oder von dieser Rolle.',
	shifts: (count: number) => counted(count, 'Umstellung', 'Umstellungen'),
	actionCount: (count: number) => counted(count, 'Maßnahme', 'Maßnahmen'),
	yearsShort: (figure: string) => `${figure} J.`,
	yearsAs: (role: string) => `Jahre als ${role}`,
	keyShiftsFigure: (count: number) => plural(count, 'Umstellung', 'Umstellungen'),
	actionsFigure: (count: number) => plural(count, 'Maßnahme', 'Maßnahmen'),

	stepBefore: (role: string) => `blass: ${role}, die Stufe davor`,
	stepAfter: (role: string) => `Umriss: ${role}, die Stufe danach`,
	neighborFigure: (role: string, text: string) => `${role}: ${text}`,
	scaleNote:
		'Jeder Balken reicht über das, was diese Laufbahnen für die Zeile nennen, logarithmisch, wo die Zahlen weit auseinanderliegen.',
	/** The number at an end of a bar; horizons are counted in days. */
	scaleEnd: (value: number, measure: string, open: boolean) => {
		const units = [
			[365, 'J.'],
			[30, 'Mon.'],
			[7, 'Wo.'],
			[1, 'T.'],
		] as const;
		const [size, unit] = measure === 'days' ? (units.find(([days]) => value >= days) ?? [1, 'T.']) : [1, ''];
		const figure = (value / size).toLocaleString('de', { maximumSignificantDigits: 3 });
		const sign = measure.startsWith('%') ? ' %' : '';
		return `${figure}${sign}${open ? '+' : ''}${unit === '' || value === 0 ? '' : ` ${unit}`}`;
	},
	barOf: (name: string, text: string, neighbors: readonly string[]) =>
		[`${name}: ${text}`, ...neighbors].join(' · '),

	more: (count: number) => `${count} weitere`,
	fewer: 'Weniger',
	also: (count: number) => `+${count}`,
	alsoName: (count: number) => `+${counted(count, 'andere Fassung', 'andere Fassungen')}`,
	alsoLead: 'auch:',
	example: 'Beispiel',
	kept: 'bleibt',
	new: 'neu',
	skillsKept: (kept: number, all: number, role: string) =>
		`${kept} von ${all} Skills heißen bei ${role}, der Stufe davor, genauso. Die anderen können dort mit anderen Worten stehen.`,
	timeNote: 'Spannen, wie die Seiten sie nennen; sie müssen zusammen nicht 100 % ergeben.',
	ownColumn: 'diese Rolle',

	showSources: 'Quellen zeigen',
	source: (file: string, line: number) => `${file}:${line}`,
	sourceName: (file: string, line: number) => `Quelle: ${file}, Zeile ${line}`,

	noPage: 'Noch keine Seite. Das sagen andere Seiten über sie.',
	nothingSaid: 'Noch keine Seite, und die anderen Seiten nennen nur ihren Namen.',
	body: 'Ein Gremium, keine Rolle: Seiten nennen es, und niemand wechselt dorthin.',
	noSuchRole: (id: string) => `Hier gibt es keine Rolle namens „${id}“.`,
	noSuchMove: (from: string, to: string) => `Keine Seite hier beschreibt einen Wechsel von ${from} zu ${to}.`,
	didYouMean: 'Die ähnlichsten Namen hier:',
	toTheMap: 'Zurück zur Karte',
	stillReading: 'Die Seiten werden noch gelesen …',

	moveHeading: (from: string, to: string) => `${from} zu ${to}`,
	to: 'zu',
	moveTitle: (from: string, to: string) => `Von ${from} zu ${to}`,
	writtenFor: (moves: number) => (moves === 2 ? 'Geschrieben für beide:' : 'Geschrieben für'),
	joinOf: joint,
	becomes: 'wird zu',
	noMoveContent: 'Die Seiten nennen diesen Wechsel und sagen noch nicht mehr über ihn.',
	universal: 'Bei jedem Wechsel',
	ownAccelerators: 'Bei diesem Wechsel',
};
