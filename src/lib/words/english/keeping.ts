/** Keeping what is done in this browser. */
export const keepingWords = {
	/** The head of the banner; the reasons follow it. */
	downloadNow: 'Not saved: download now',
	reasons: {
		quota: 'This browser has no room left for it.',
		refused: 'This browser does not let pages keep anything, as in a private window.',
		lost: 'The browser’s storage was emptied while this was open.',
		gone: 'This ladder was taken out of the browser’s storage while it was open.',
		aborted: 'The browser gave up storing it.',
		slow: 'The browser’s storage has not answered yet. It is still being tried.',
		newer: 'Another tab runs a newer version of Rolemap, so this one only shows.',
	},
	missing: {
		gone: 'What you had open last is not in this browser any more. The example is open instead.',
		refused: 'What you had open last could not be read from this browser. The example is open instead.',
	},
	readOnly: 'Another tab runs a newer version of Rolemap. Reload this one to go on in it.',
	download: 'Download',
	downloaded: (name: string) => `${name} was downloaded.`,
	tryAgain: 'Try again',
	reload: 'Reload',
	close: 'Close this message',
	remind: (count: number) =>
		count === 1
			? '1 change is in this browser only.'
			: `${count} changes are in this browser only, and it may clear them away.`,
	remindLater: 'Later',
	/** A text that was not finished when the page ended. */
	unfinished: (text: string) =>
		`You were writing “${text}” when Rolemap was closed. It stands in its field again: choose Edit there to go on.`,

	// The list of what is kept
	title: 'Kept in this browser',
	nothing: 'Nothing yet. What you open or edit is kept here.',
	open: (name: string) => `Open ${name}`,
	isOpen: 'Open now',
	rename: 'Rename',
	renameOf: (name: string) => `Rename ${name}`,
	newName: (name: string) => `New name for ${name}`,
	duplicate: 'Duplicate',
	duplicateOf: (name: string) => `Duplicate ${name}`,
	copyOf: (name: string) => `Copy of ${name}`,
	delete: 'Delete',
	deleteOf: (name: string) => `Delete ${name}`,
	deleted: (name: string) => `${name} is deleted.`,
	takeBack: 'Take it back',
	changed: (when: string) => `Changed ${when}`,
	persisted: 'The browser has promised not to clear this away by itself.',
	notPersisted: 'The browser may clear this away when room runs short. Keep a copy as a file.',
	free: (size: string) => `About ${size} are free.`,
	apply: 'Rename it',
	cancel: 'Cancel',
	unavailable: 'This browser keeps nothing for this page, so the list cannot be shown.',
};
