import { counted } from './counted.ts';

/** What a file that is handed out holds, in figures; null for what it does not show. */
export interface ExportFigures {
	readonly roles: number;
	readonly moves: number;
	readonly positions: number;
	readonly people: number;
	readonly names: 'none' | 'initials' | 'role-only';
	readonly pay: boolean;
	/** As its writer meant it, `YYYY-MM-DD`. */
	readonly asOf: string | undefined;
}

/** Handing out what is shown as a file. */
export const exportWords = {
	title: 'Export',
	close: 'Close the export',
	what: 'What',
	views: { here: 'This view', map: 'The whole map', organization: 'The whole organization' },
	format: 'As',
	formats: {
		svg: 'Drawing (SVG)',
		pdf: 'PDF document',
		png: 'Picture (PNG)',
		pptx: 'Slide (PowerPoint)',
		html: 'One page that opens offline (HTML)',
		xlsx: 'Excel workbook',
		csv: 'Table (CSV)',
		mermaid: 'Mermaid',
		markdown: 'Pages (Markdown, .zip)',
	},
	about: {
		svg: 'Lines and letters that stay sharp at any size and can be changed in a drawing program.',
		pdf: 'Lines and letters at any size, with bookmarks, to print, send and have read aloud.',
		png: 'Every letter drawn at the width you choose, so that nothing is blurred.',
		pptx: 'Shapes that can be moved, with lines that stay fastened to them.',
		html: 'The map itself, to click and search, in one file: it opens by double click, without a network and without Rolemap.',
		xlsx: 'A row a position, or a row a role and a move.',
		csv: 'One table, a row a position or a role. What looks like a formula is written as text.',
		mermaid: 'Text that GitHub, GitLab and many wikis draw.',
		markdown: 'The pages of the ladder as they are, for another Rolemap.',
	},
	page: 'Paper',
	pages: {
		fit: 'As large as the picture',
		managers: 'A page for each manager',
		tile: 'Full size over many A4 sheets',
	},
	width: 'Width',
	pixels: (width: string) => `${width} pixels`,
	titleOf: 'Title',
	names: 'Names',
	hidePay: 'Hide pay',
	confidential: 'Mark as confidential',
	holds: (contents: string) => `It holds ${contents}.`,
	picture: (title: string) => `How it will look: ${title}`,
	looking: 'Drawing …',
	notDrawn: 'This view has no picture. Choose the whole map or the whole organization, or one page.',
	noPicture: 'This kind of file has no picture.',
	make: 'Download',
	making: 'Making the file …',
	parts: (count: number) => `It has ${count} pages, so that each can be read.`,
	stop: 'Stop',
	stopped: 'Stopped; no file was made.',
	made: (name: string, size: string) => `${name} (${size}) is in your downloads.`,
	failed: (reason: string) => `No file was made: ${reason}`,
	/** "14 roles, 26 moves, 42 people, names as initials, no talent data. As of 2026-11-25." */
	contains: ({ roles, moves, positions, people, names, pay, asOf }: ExportFigures) =>
		[
			[
				...(roles > 0 ? [counted(roles, 'role', 'roles'), counted(moves, 'move', 'moves')] : []),
				...(positions > 0
					? [
							counted(positions, 'position', 'positions'),
							counted(people, 'person', 'people'),
							...(people === 0
								? []
								: [{ none: 'with names', initials: 'names as initials', 'role-only': 'no names' }[names]]),
							...(pay ? ['no pay'] : []),
						]
					: []),
				'no talent data',
			].join(', '),
			...(asOf === undefined ? [] : [`as of ${asOf}`]),
		].join(', '),
};
