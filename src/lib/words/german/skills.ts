import type { skillsWords as english } from '../english/skills.ts';
import { counted } from './counted.ts';

/** Die Fähigkeiten aller Rollen: die Tafel, die Lücke zwischen zwei Rollen und was eine Fähigkeit sein könnte. */
export const skillsWords: typeof english = {
	title: 'Fähigkeiten',
	sum: (skills, roles, shared) =>
		`${counted(skills, 'Fähigkeit', 'Fähigkeiten')} in ${counted(roles, 'Rolle', 'Rollen')}; ${shared === 0 ? 'keine heißt in zwei von ihnen gleich' : `${counted(shared, 'heißt', 'heißen')} in mehreren von ihnen gleich`}.`,
	empty: 'Noch nennt keine Rolle dieser Leiter eine Fähigkeit.',
	emptyHelp:
		'Eine Rollenseite mit einer Tabelle „Skills“ versehen, eine Zeile für jede Art von Fähigkeit, oder einen Rahmen öffnen, der Rollen, Fähigkeiten und Stufen aufzählt. Dann hat hier jede Fähigkeit eine Zeile und jede Rolle eine Spalte.',

	filters: 'Was zu sehen ist',
	search: 'Fähigkeit suchen',
	category: 'Art',
	track: 'Laufbahn',
	all: 'Alle',
	shared: 'Nur was mehrere Rollen brauchen',
	order: 'Reihenfolge',
	byName: 'Nach Namen',
	byRoles: 'Die meisten Rollen zuerst',
	byRole: (role) => `Was ${role} am meisten braucht zuerst`,
	shown: (skills, roles) =>
		`${counted(skills, 'Fähigkeit', 'Fähigkeiten')}, ${counted(roles, 'Rolle', 'Rollen')}`,
	nothing: 'Keine Fähigkeit ist so.',
	showAll: 'Alle zeigen',

	matrixName: 'Fähigkeiten nach Rollen',
	skill: 'Fähigkeit',
	roles: 'Rollen',
	listed: 'gebraucht',
	sortBy: (role) => `Nach ${role} ordnen`,
	also: (names) => `auch: ${names.join(', ')}`,

	gap: 'Die Lücke zwischen zwei Rollen',
	gapFrom: 'Von',
	gapTo: 'Zu',
	noRole: 'Rolle wählen',
	gapHelp:
		'Zwei Rollen wählen, um Fähigkeit für Fähigkeit zu sehen, was der einen fehlt von dem, was die andere braucht.',
	gapUnknown: (from, to) =>
		`Die Lücke von ${from} zu ${to} lässt sich nicht sagen: Eine von beiden nennt keine Fähigkeiten.`,
	gapIs: (percent, to) => `${percent} dessen, was ${to} braucht, fehlt.`,
	gapFormula: (missing, needed) =>
		`Gewicht × Fehlendes ergibt ${missing}, Gewicht × Gebrauchtes ${needed}. Mehr als gebraucht gleicht nichts aus.`,
	gapByName:
		'Stufen sind hier nicht angegeben, also zählt jede Fähigkeit 1, und was auf zwei Seiten anders heißt, zählt als fehlend.',
	gapCompare: 'Die beiden Rollen vergleichen',
	have: 'Vorhanden',
	need: 'Gebraucht',
	weight: 'Gewicht',
	missing: 'Fehlt',

	near: 'Vielleicht eine Fähigkeit',
	nearHelp:
		'Diese Namen ähneln sich. Verknüpft wird nur, was jemand bestätigt; die Seiten behalten ihre Worte, und es lässt sich zurücknehmen.',
	noNear: 'Keine zwei Namen ähneln sich so, dass sie eine Fähigkeit meinen könnten.',
	keepAs: (name) => `Als „${name}“ verknüpfen`,
	keepAsOf: (name, other) => `„${other}“ mit „${name}“ verknüpfen`,
	apart: 'Nicht dieselbe',
	apartOf: (name, other) => `„${name}“ und „${other}“ sind nicht dieselbe Fähigkeit`,
	toldApart: 'Auseinandergehalten',
	suggestAgain: 'Wieder vorschlagen',
	suggestAgainOf: (name, other) => `Wieder vorschlagen, „${name}“ und „${other}“ zu verknüpfen`,
	more: (count) => `${count} weitere`,
	byHand: 'Zwei Fähigkeiten von Hand verknüpfen',
	stays: 'Fähigkeit, deren Name bleibt',
	otherName: 'Ihr anderer Name',
	link: 'Verknüpfen',
	noSkill: (name) => `Keine Fähigkeit heißt „${name}“.`,

	linked: 'Fähigkeiten mit mehreren Namen',
	part: (name) => `„${name}“ wieder trennen`,

	scales: 'Skalen',
	scaleOf: (name, skills) => `${name} · ${counted(skills, 'Fähigkeit', 'Fähigkeiten')}`,
};
