/** Handing over what is shown: its address, its file, and what the other person needs. */
export const shareWords = {
	title: 'Share',
	close: 'Close sharing',
	address: 'The address of what is shown',
	copy: 'Copy the address',
	copied: 'The address is copied.',
	copyByHand: 'The browser does not let Rolemap copy. The address is selected: copy it yourself.',
	send: 'Send …',
	file: 'The file',
	fileIs: (name: string) =>
		`All pages of ${name} in one archive. Whoever drops it on Rolemap sees what you see.`,
	download: 'Download the file',
	downloaded: (file: string) => `Downloaded ${file}.`,
	leftOut: (count: number) =>
		count === 1
			? '1 page is not in it: its original bytes are not at hand.'
			: `${count} pages are not in it: their original bytes are not at hand.`,
	needs: {
		example: 'Everybody who opens this address sees the same: the example comes with Rolemap.',
		onlyHere:
			'This address works on this machine alone. Anybody else needs the file, and a Rolemap of their own to open it with.',
		served: 'This address works while its server runs and can be reached. Anybody else needs the file.',
		files: 'This address shows something only with the same ladder open: send the file too.',
	},
	nothingPersonal: 'Nothing personal rides along',
	nothingPersonalMore:
		'Neither the address nor the file holds your name, your settings, any readiness or any talent data. The address names the role or move that is shown; the file holds the pages as they are.',
};
