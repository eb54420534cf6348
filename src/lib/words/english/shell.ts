export const shellWords = {
	product: 'Rolemap',
	skipToMap: 'Skip to the map',
	skipToDetails: 'Skip to the details',
	mainNavigation: 'Views',
	map: 'Map',
	outline: 'Outline',
	openOther: 'Open another ladder',
	problems: (count: number) =>
		count === 0 ? 'No problems' : count === 1 ? '1 problem' : `${count} problems`,
	theme: (choice: 'system' | 'light' | 'dark') =>
		({ system: 'Theme: as the system', light: 'Theme: light', dark: 'Theme: dark' })[choice],
	print: 'Print',
	reading: (done: number, total: number) => `Reading page ${done} of ${total} …`,
	opening: 'Opening …',
	opened: (name: string, roles: number, moves: number) =>
		`${name}: ${roles} ${roles === 1 ? 'role' : 'roles'} and ${moves} ${moves === 1 ? 'move' : 'moves'}.`,
	couldNotOpen: (name: string) => `${name} could not be opened.`,
	nothingHere: 'There is nothing here',
	nothingAt: (address: string) => `Rolemap has no page at ${address}.`,
	toTheMap: 'Go to the map',
	tryAgain: 'Try again',
	status: 'Status',
	exampleName: 'Engineering ladder',
	details: 'Details',
	closeDetails: 'Close details',
	close: 'Close',
	pageTitle: (what: string) => `${what} · Rolemap`,
};
