export const historyWords = {
	undone: (what: string) => `Rückgängig gemacht: ${what}`,
	redone: (what: string) => `Wiederholt: ${what}`,
	nothingToUndo: 'Es gibt nichts rückgängig zu machen.',
	nothingToRedo: 'Es gibt nichts zu wiederholen.',
	overtaken: (what: string) =>
		`Ein anderer Tab hat es seither geändert, daher bleibt es, wie es ist: ${what}`,
	partlyOvertaken: (what: string) =>
		`Rückgängig gemacht, bis auf das, was ein anderer Tab seither geändert hat: ${what}`,
	steppedTo: (count: number) => (count === 1 ? '1 Schritt gegangen.' : `${count} Schritte gegangen.`),
	kept: (name: string) => `Diese Version ist als „${name}“ aufbewahrt.`,
	added: (title: string) => `„${title}“ zu diesem Arbeitsbereich hinzugefügt.`,
	restored: (name: string) => `Version „${name}“ wiederhergestellt.`,
};
