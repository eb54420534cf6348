/** The differences from another state of the ladder, shown on the map. */
export const comparingWords = {
	showOnMap: 'Show on the map',
	region: 'Comparison',
	since: (name: string) => `Since “${name}”`,
	added: (count: number) => `${count} added`,
	changed: (count: number) => `${count} changed`,
	removed: (count: number) => `${count} removed`,
	elsewhere: (count: number) =>
		count === 1 ? '1 more is not on the map' : `${count} more are not on the map`,
	nothing: 'Nothing differs.',
	removedRole: (name: string) => `${name}, removed`,
	end: 'End the comparison',
};
