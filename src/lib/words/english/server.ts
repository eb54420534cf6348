/** What the local server answers when it will not do what was asked. */
export const serverWords = {
	foreignHost: 'This server answers only to its own address. Open the address it printed when it started.',
	foreignOrigin: 'Another site sent this request. Only the page that this server delivered may ask.',
	missingToken: 'This request carries no session token. Open the address printed when the server started.',
	wrongToken:
		'This session token is not the one of this run. Reload the page to go on with the server that runs now.',
	outside:
		'That path leaves the opened folder, or is not a plain relative path. Nothing was read or written.',
	notReadable: (path: string) => `${path} is not a file that Rolemap reads.`,
	notWritable: (path: string) =>
		`${path} may not be written: only rolemap.json and Markdown pages inside the opened folder are.`,
	readOnly: 'This server was started with --read-only, so nothing is written.',
	notFound: 'There is nothing at this address.',
	fileNotFound: (path: string) => `${path} is not in the opened folder.`,
	noSource: 'No folder was opened with this server. Start it with a folder: rolemap serve path/to/folder',
	wrongMethod: (allowed: string) => `This address takes ${allowed} only.`,
	badRequest: 'This request could not be understood.',
	tooLong: 'This address is too long.',
	tooLarge: (limit: string) => `More than ${limit} were sent; a page of that size is not written.`,
	needsMatch: (path: string) =>
		`${path} exists. Say which version is replaced by sending its hash as If-Match, so that no change is lost.`,
	tooManyListeners: 'Too many pages are following this folder. Close some of them and reload.',
	noPermission: (path: string) => `The permissions of ${path} do not allow this.`,
	diskFull: 'The disk is full. Nothing was changed.',
	failed: (path: string, reason: string) => `${path} could not be written (${reason}). Nothing was changed.`,
	ownFault: 'Something went wrong in the server itself. The file on disk is as it was.',
};
