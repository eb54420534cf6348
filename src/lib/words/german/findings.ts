import type { findingWords as english } from '../english/findings.ts';

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const percent = (share: number) => `${Math.round(Math.abs(share) * 100)} %`;
const upTo = (min: number, max: number | null) =>
	max === null ? `${min} oder mehr` : min === max ? `${min}` : `${min} bis ${max}`;
const beyond = (breach: number) => `${percent(breach)} ${breach < 0 ? 'darunter' : 'darüber'}`;

export const findingWords: typeof english = {
	spanOutlier: (title, span, min, max, norm, breach) =>
		`${title} hat ${counted(span, 'direkt Unterstellten', 'direkt Unterstellte')}. ${norm} ${upTo(min, max)} (${beyond(breach)}).`,
	scopeOutlier: (title, people, min, max, breach) =>
		`${title} führt insgesamt ${counted(people, 'Stelle', 'Stellen')}. Die Seite der Rolle nennt ${upTo(min, max)} (${beyond(breach)}).`,
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
	unplaced: (count, titles) =>
		`${counted(count, 'Stelle steht', 'Stellen stehen')} ohne Führungskraft und Unterstellte: ${titles.join(', ')}.`,
	more: (titles, left) => [...titles, `und ${left} weitere`],
	norms: {
		'direct-reports': 'Die Seite der Rolle nennt',
		'team-size': 'Die Seite der Rolle nennt (Teamgröße)',
		archetype: 'Keine Seite nennt eine Zahl; die Faustregel ist',
	},
};
