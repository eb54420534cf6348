export const introWords = {
	roles: (count: number) => (count === 1 ? 'role' : 'roles'),
	moves: (count: number) => (count === 1 ? 'move' : 'moves'),
	tracks: (count: number) => (count === 1 ? 'track' : 'tracks'),
	readPages: (count: number) =>
		count === 1 ? 'Read the page about all roles' : `Read the ${count} pages about all roles`,
	hidePages: 'Hide the pages about all roles',
	asWritten: (file: string) => `${file} as written`,
	how: 'Click a role to read what is expected of it. Click the years on a line to read what it takes to make that move.',
	keys: 'By keyboard: Tab to the map, arrows to go from role to role, Enter to open, Escape to come back, / to search.',
};
