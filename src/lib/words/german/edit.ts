export const editWords = {
	edit: 'Bearbeiten',
	done: 'Fertig',
	editThis: 'Diese Einzelheiten bearbeiten',
	stopEditing: 'Bearbeiten beenden',
	menu: 'Leiter bearbeiten',
	undo: (what: string) => (what === '' ? 'Rückgängig' : `Rückgängig: ${what}`),
	redo: (what: string) => (what === '' ? 'Wiederholen' : `Wiederholen: ${what}`),
	addRole: 'Rolle hinzufügen',
	addMove: 'Wechsel hinzufügen',
	save: 'Speichern …',
	historyAndVersions: 'Verlauf und Versionen',
	allCommands: 'Alle Befehle',
	drawFrom: (role: string) => `Wechsel von ${role} hinzufügen`,
	drawing: (role: string) => `Wohin führt der Wechsel von ${role}? Rolle wählen oder Escape drücken.`,
	drawingEnded: 'Kein Wechsel hinzugefügt.',
	/** How much of what was done is kept in this browser. */
	keeping: {
		saved: 'Gespeichert',
		saving: 'Wird gespeichert …',
		notSaved: 'Nicht gespeichert',
		savedHow: 'Alles liegt in diesem Browser, auf diesem Gerät.',
	},
};
