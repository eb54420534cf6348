/** Words that stand on the drawn map itself, on screen and in files. */
export const drawingWords = {
	years: (figure: string, one: boolean) => `${figure} ${one ? 'yr' : 'yrs'}`,
	upTo: (figure: string) => `up to ${figure}`,
	shifts: (count: number) => (count === 1 ? '1 shift' : `${count} shifts`),
	noPage: 'no page yet',
	moveName: (from: string, to: string) => `${from} to ${to}`,
	legend: {
		title: 'How to read this map',
		promotion: 'Promotion',
		lateral: 'Lateral move',
		'track-switch': 'Change of track',
		return: 'Way back',
		external: 'Move outside',
		related: 'Related role',
		outline: 'Role without a page yet',
	},
	description: (roles: number, moves: number, lanes: readonly string[]) => {
		const counted = `${roles} ${roles === 1 ? 'role' : 'roles'} and ${moves} ${moves === 1 ? 'move' : 'moves'}`;
		return lanes.length === 0
			? `A career map with ${counted}.`
			: `A career map with ${counted} on: ${lanes.join(', ')}.`;
	},
	titled: (document: string) => (document === '' ? 'Career map' : `${document}: career map`),
};
