export const comparingWords = {
	showOnMap: 'Auf der Karte zeigen',
	region: 'Vergleich',
	since: (name: string) => `Seit „${name}“`,
	added: (count: number) => `${count} hinzugefügt`,
	changed: (count: number) => `${count} geändert`,
	removed: (count: number) => `${count} entfernt`,
	elsewhere: (count: number) =>
		count === 1 ? '1 weitere steht nicht auf der Karte' : `${count} weitere stehen nicht auf der Karte`,
	nothing: 'Nichts ist anders.',
	removedRole: (name: string) => `${name}, entfernt`,
	end: 'Vergleich beenden',
};
