export const historyWords = {
	undone: (what: string) => `Undone: ${what}`,
	redone: (what: string) => `Done again: ${what}`,
	nothingToUndo: 'There is nothing to undo.',
	nothingToRedo: 'There is nothing to redo.',
	/** Another tab changed or removed what an undo is about. */
	overtaken: (what: string) => `It was changed in another tab since, so it stays as it is: ${what}`,
	partlyOvertaken: (what: string) => `Undone, except for what was changed in another tab since: ${what}`,
	steppedTo: (count: number) => (count === 1 ? 'Went 1 step.' : `Went ${count} steps.`),
	kept: (name: string) => `Kept this version as “${name}”.`,
	added: (title: string) => `Added “${title}” to this workspace.`,
	restored: (name: string) => `Restored the version “${name}”.`,
};
