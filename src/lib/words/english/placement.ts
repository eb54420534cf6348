export const placementWords = {
	// Where tracks and levels came from
	placement: 'Where tracks and levels come from',
	placedBy: {
		'rolemap.json': 'The file rolemap.json beside the pages says which track and level each role has.',
		'front-matter':
			'The front matter of the pages (track:, level:) says which track and level each role has.',
		'ladder-table': 'The pages do not say. The order of the rows in the index page’s ladder table was used.',
		folders:
			'The pages do not say. Their folders, the numbers of their files and the order of their headings were used.',
		columns: 'Tracks and levels come from the columns of the tables.',
		steps: 'Tracks and levels come from the levels that the files name.',
		'longest-chain':
			'The pages do not say, and there is no ladder table. The longest chain of moves was laid out in one track.',
	},
	placeHow: 'Set them here, and they are kept in a file named rolemap.json beside the pages.',
	setPlaces: 'Set tracks and levels',
	role: 'Role',
	track: 'Track',
	level: 'Level',
	levelHelp: 'A whole number; higher is more senior. Roles with the same number are peers.',
	levelOf: (role: string) => `Level of ${role}`,
	trackOf: (role: string) => `Track of ${role}`,
	trackNames: 'Tracks',
	trackName: (index: number) => `Name of track ${index}`,
	addTrack: 'Add a track',
	newTrack: (number: number) => `Track ${number}`,
	removeTrack: (name: string) => `Remove track ${name}`,
	noTrack: 'No track',
	savePlaces: 'Save to rolemap.json',
	applyPlaces: 'Apply',
	download: 'Download rolemap.json',
	applied: 'Tracks and levels are set. Keep rolemap.json beside the pages so that they stay.',
	saved: 'rolemap.json is saved beside the pages.',
	levelWrong: (role: string) => `The level of ${role} is not a whole number.`,
	trackUnnamed: (number: number) => `Track ${number} has no name.`,
	tracksAlike: (name: string) => `Two tracks are called ${name}.`,
	saveConflict:
		'rolemap.json was changed on disk meanwhile. It has been read again; set what you need and save once more.',
	saveFailed: (reason: string) => `rolemap.json was not saved. ${reason}`,
	serverSilent: 'The server does not answer.',
};
