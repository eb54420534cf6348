import type { orgChartWords as english } from '../english/org-chart.ts';
import type { Said } from '../said.ts';
import { formatNumber } from '../formats.ts';
import { counted } from './counted.ts';

const upTo = (min: number, max: number | null) =>
	max === null ? `${min} oder mehr` : min === max ? `${min}` : `${min} bis ${max}`;

export const orgChartWords: Said<typeof english> = {
	names: 'Namen',
	nameMasks: { none: 'sichtbar', initials: 'Initialen', 'role-only': 'nur Rollen' },
	pay: 'Kosten verbergen',
	maskTip: 'Umschalt+M verbirgt Schritt für Schritt die Namen, dann die Kosten',
	masked: (names, pay) => {
		const shown = {
			none: 'Namen sind sichtbar',
			initials: 'Namen sind Initialen',
			'role-only': 'Namen sind verborgen',
		};
		return `${shown[names]}${pay ? ', Kosten sind verborgen' : ''}.`;
	},
	focus: 'Nur diesen Zweig zeigen',
	trail: 'Weg von der Spitze',
	everyone: 'Alle',
	inBranch: (positions) => counted(positions, 'Stelle', 'Stellen'),
	filter: 'Filtern',
	filters: 'Eingrenzen',
	any: 'alle',
	anyPosition: 'alle Stellen',
	only: 'Gesucht',
	questions: {
		vacant: 'offene Stellen',
		'span-outside': 'Spannen außerhalb dessen, was die Seite der Rolle sagt',
		'no-role': 'Stellen ohne Rolle',
	},
	ofUnit: (unit, count) => `${unit} (${formatNumber(count)})`,
	hideOthers: 'Andere ausblenden',
	selectThem: 'Auswählen',
	clear: 'Zurücksetzen',
	groups: {
		others: (count) => `${formatNumber(count)} weitere oder unbekannt`,
		unknown: 'Unbekannt',
		years: (from, to) =>
			from === 0 ? `Unter ${to} Jahr` : to === null ? `${from} Jahre oder mehr` : `${from} bis ${to} Jahre`,
		cost: (from, to) => (to === null ? `${from} oder mehr` : `${from} bis ${to}`),
	},
	spanWithin: (span, min, max, norm) =>
		norm === 'archetype'
			? `${formatNumber(span)} direkt unterstellt: innerhalb der Faustregel (${upTo(min, max)}). Keine Seite nennt eine Zahl.`
			: `${formatNumber(span)} direkt unterstellt: wie die Seite der Rolle sagt (${upTo(min, max)}).`,
	branchWithin: (below, min, max) =>
		`${counted(below, 'Stelle', 'Stellen')} insgesamt: wie die Seite der Rolle sagt (${upTo(min, max)}).`,
	scopeOf: (role) => `Umfang von ${role}`,
	ofRole: {
		none: 'Mit dieser Rolle ist keine Stelle der offenen Organisation verknüpft.',
		counts: (positions, people, vacant) =>
			`${counted(positions, 'Stelle', 'Stellen')}, ${counted(people, 'Person', 'Personen')}, ${formatNumber(vacant)} offen.`,
		onChart: 'Im Organigramm zeigen',
	},
	several: {
		selected: (count) => `${counted(count, 'Stelle', 'Stellen')} ausgewählt`,
		figures: (fte, vacant) => `${fte} VZÄ, ${formatNumber(vacant)} offen.`,
		actions: 'Alle ändern',
		move: 'Verschieben zu …',
		unit: 'Einheit ändern …',
		role: 'Rolle ändern …',
		close: 'Alle schließen',
		clear: 'Auswahl aufheben',
		list: 'Liste zeigen',
		tip: 'Umschalt und Pfeile in der Gliederung, Strg und ein Klick oder ein mit Umschalt gezogener Rahmen wählen weitere aus.',
		title: (count) => `${counted(count, 'Stelle', 'Stellen')} ändern`,
		doIt: (count) => `${formatNumber(count)} ändern`,
	},
	steps: {
		title: (count) => `Schritte (${formatNumber(count)})`,
		plan: 'Planen …',
		planOf: (change) => `Planen: ${change}`,
		takeBack: 'Zurücknehmen',
		on: 'Gilt ab',
		wave: 'Welle',
		waveExample: 'Welle 1',
		reason: 'Grund',
		keep: 'Übernehmen',
	},
	print: {
		drawn: (cards, all, layers) =>
			layers === null
				? cards === all
					? counted(cards, 'Stelle', 'Stellen')
					: `${formatNumber(cards)} von ${formatNumber(all)} Stellen: Der Rest ist zugeklappt`
				: `Die obersten ${layers} Ebenen, ${formatNumber(cards)} von ${formatNumber(all)} Stellen: Mehr wäre auf einem Blatt nicht lesbar`,
	},
	found: (count) => `${counted(count, 'Stelle', 'Stellen')} gefunden`,
};
