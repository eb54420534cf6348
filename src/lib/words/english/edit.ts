/** What the header and the map say of editing. */
export const editWords = {
	edit: 'Edit',
	done: 'Done',
	editThis: 'Edit these details',
	stopEditing: 'Stop editing these details',
	menu: 'Edit the ladder',
	undo: (what: string) => (what === '' ? 'Undo' : `Undo: ${what}`),
	redo: (what: string) => (what === '' ? 'Redo' : `Redo: ${what}`),
	addRole: 'Add role',
	addMove: 'Add move',
	save: 'Save …',
	export: 'Export …',
	historyAndVersions: 'History and versions',
	allCommands: 'All commands',
	/** The keys of the menu's lines. */
	keys: { edit: 'E', role: 'N', move: 'M', save: 'Ctrl S', all: 'Ctrl Shift P' },
	drawFrom: (role: string) => `Add move from ${role}`,
	drawing: (role: string) => `Where does the move from ${role} lead? Choose a role, or press Escape.`,
	drawingEnded: 'No move was added.',
	/** How much of what was done is kept in this browser. */
	keeping: {
		saved: 'Saved',
		saving: 'Saving …',
		notSaved: 'Not saved',
		savedHow: 'Everything is kept in this browser, on this device.',
	},
};
