import type { talentWords as english } from '../english/talent.ts';
import { counted } from './counted.ts';

const stellen = (count: number) => counted(count, 'Stelle', 'Stellen');
const personen = (count: number) => counted(count, 'Person', 'Personen');

/** Was ein Raum von Talentdaten sieht, was daran versucht und behalten wird und was davon in die Organisation geht. */
export const talentWords: typeof english = {
	example: 'Ein erfundenes Beispiel ausprobieren',
	exampleMissing: 'Das Beispiel lässt sich gerade nicht laden.',

	outsider: 'Jemand von außen',
	show: 'Zeigen',
	maskTip: 'Umschalt+M verbirgt Namen Schritt für Schritt, dann alles',
	masks: {
		none: 'ganze Namen',
		initials: 'Initialen',
		'role-only': 'nur Rollen',
		covered: 'nichts davon',
	},
	masked: {
		none: 'Namen sind zu sehen.',
		initials: 'Namen sind Initialen.',
		'role-only': 'Alle heißen nach dem, was sie tun.',
		covered: 'Alles ist verdeckt.',
	},
	coveredTitle: 'Verdeckt',
	coveredText: 'Talentdaten sind offen, und nichts davon ist zu sehen. Umschalt+M zeigt sie wieder.',
	uncover: 'Wieder zeigen',

	warnings: (count) => counted(count, 'Auffälligkeit', 'Auffälligkeiten'),
	detached: (lost, persons) =>
		[lost > 0 ? stellen(lost) : '', persons > 0 ? personen(persons) : ''].filter(Boolean).join(' und '),
	detachedText: (what) =>
		`Die Organisation hat ${what} nicht, die hier vorkommen. Nichts geht verloren: Sagen Sie, wie sie dort jetzt heißen.`,
	attach: 'Sagen, wie sie jetzt heißen …',
	attachTitle: 'Wie heißen sie jetzt?',
	attachText:
		'Ihre Kennungen gibt es in der offenen Organisation nicht. Alles, was über sie gesagt ist, geht mit, als ein Schritt, der sich zurücknehmen lässt. Was Sie offen lassen, bleibt, wie es ist.',
	lostPositions: 'Stellen',
	lostPeople: 'Personen',
	nowCalled: (id) => `Was ${id} jetzt ist`,
	leftOpen: 'Bleibt, wie es ist',
	attachNow: (count) => `${count} setzen`,
	attached: (count) => counted(count, 'Kennung ist gesetzt.', 'Kennungen sind gesetzt.'),

	outside: 'Jemand von außen',
	outsideName: 'Name',
	outsideAdd: 'Nennen',

	nothingSeen: 'Noch keine Zeichen gesehen',
	notEnough: (assessed) =>
		`Zu wenig Belege: ${counted(assessed, 'Zeichen ist', 'Zeichen sind')} eingestuft, 3 braucht es`,
	seenShare: (share, shown, of) => `${share} des Weges, ${shown} von ${of} Zeichen gezeigt`,
	seenBy: (who) => `gesehen von ${who}`,
	reviewers: { self: 'ihnen selbst', manager: 'der Führungskraft', other: 'jemand anderem' },
	gradedBy: (who) => `Wie ${who} es sieht. Die Seite des Wechsels sagt, worauf zu achten ist.`,
	gradedByManager: 'Wie die Führungskraft es sieht. Die Seite des Wechsels sagt, worauf zu achten ist.',
	ownReadiness: 'Eigene Liste, Plan und Handzettel für diesen Wechsel',

	historyTitle: (count) => `Was hier geschah: ${counted(count, 'Schritt', 'Schritte')}`,
	happened: ({ what, who, by }) => `${what}: ${who}${by === '' ? '' : `, von ${by}`}`,

	pools: 'Talentpools',
	poolsText:
		'Menschen, die auf eine Art von Rolle vorbereitet werden. Für eine Stelle zählen sie erst, wenn sie dort genannt sind.',
	newPool: 'Neuer Pool',
	poolName: 'Name des Pools',
	addPool: 'Pool anlegen',
	poolRole: 'Für Rollen wie',
	addRole: 'Rolle eingeben',
	noLongerFor: (role) => `Nicht mehr für ${role}`,
	addMember: 'Jemanden aufnehmen',
	memberReadiness: (person) => `Reife von ${person} in diesem Pool`,
	removeMember: (person) => `${person} aus dem Pool nehmen`,
	removePool: (pool) => `Pool ${pool} löschen`,
	inPool: (pool) => `im Pool ${pool}`,
	fromPools: 'Aus Pools',
	noPools: 'Noch kein Pool.',
	poolRemoved: 'Der Pool ist gelöscht. Zurücknehmen bringt ihn wieder.',

	whatIfTitle: 'Was, wenn …',
	chooseAny: 'Wählen Sie, wer geht oder welche Stelle wegfällt. Das Ausprobieren ändert nichts.',
	closes: 'Was wegfällt',
	addClosed: 'Stelle eingeben',
	closed: (position) => `${position} fällt weg`,
	staysAfterAll: (position) => `${position} doch behalten`,
	fillsVacant: (count) =>
		`Auch die ${counted(count, 'leere kritische Stelle', 'leeren kritischen Stellen')} besetzen`,
	benched: (person) => `${person} hat dann keinen Platz`,
	byHand: 'Von Hand ändern',
	whoFollows: (position) => `Wer auf ${position} folgt`,
	byPolicy: 'Wen die Regel nimmt',
	leftEmpty: 'Niemand: sie bleibt offen',
	somebodyElse: 'Jemand anderes',
	decided: 'von Hand',
	keepIt: 'Behalten',
	keepName: 'Name dieses Was-wenn',
	keptNow: (name) => `„${name}“ liegt bei den Talentdaten.`,
	alternatives: 'Nebeneinander gestellt',
	alternative: 'Was-wenn',
	movesHead: 'Wechsel',
	hiresHead: 'Von außen',
	monthsHead: 'Monate',
	openHead: 'Bleibt offen',
	asItIs: { chain: 'Dieses, eins nach dem anderen', best: 'Dieses, am besten für alle zugleich' },
	tryIt: (name) => `„${name}“ ausprobieren`,
	unnamed: 'Ein behaltenes Was-wenn',
	forgetIt: (name) => `„${name}“ löschen`,
	noMonths: '–',

	release: 'An die Organisation freigeben …',
	releaseTitle: 'An die Organisation freigeben',
	releaseText:
		'Die gewählten Wechsel werden eine Option der Organisation, die andere sehen können. Weder Reife noch Rang noch Grund gehen mit, und nicht, wer geht.',
	optionName: 'Name der Option',
	defaultName: 'Option aus der Nachfolge',
	whichMoves: 'Was mitgeht',
	closes1: (position) => `${position} schließen`,
	becomes: 'Das bekommt die Organisation',
	nothingChosen: 'Nichts ist gewählt.',
	notReleased: 'Was sich nicht freigeben lässt',
	stays: 'Einstellungen von außen und Stellen, die offen bleiben, gehen nicht mit.',
	releaseNow: 'Freigeben',
	released: (name) => `„${name}“ ist jetzt eine Option der Organisation.`,
	toOption: 'Dort ansehen',
	done: 'Fertig',
};
