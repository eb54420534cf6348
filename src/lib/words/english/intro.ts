export const introWords = {
	roles: (count: number) => (count === 1 ? 'role' : 'roles'),
	moves: (count: number) => (count === 1 ? 'move' : 'moves'),
	tracks: (count: number) => (count === 1 ? 'track' : 'tracks'),
	openYours: 'Open your own ladder',
	/** Pages that belong to no single role. */
	readPages: (count: number) => (count === 1 ? 'Read the other page' : `Read the ${count} other pages`),
	hidePages: 'Hide the other pages',
	asWritten: (file: string) => `${file} as written`,
	how: 'Click a role to read what is expected of it. Click the years on a line to read what it takes to make that move.',
	keys: 'By keyboard: Tab to the map, arrows to go from role to role, Enter to open, Escape to come back, / to search.',
};
