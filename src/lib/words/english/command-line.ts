import { counted } from './counted.ts';

/** What the command line says, apart from the problems it finds. */
export const commandLineWords = {
	help: `Rolemap: a map of career roles and the moves between them.

  rolemap serve [path] [--port 4173] [--host 127.0.0.1] [--read-only]
      opens a folder of Markdown pages, an archive or a single page in the browser
  rolemap check <path...> [--json]
      reads it and prints every problem with file, line and column
  rolemap convert <path> --to <format> [--out <file or folder>] [--view <address>] [--force]
      writes it as json, csv, xlsx, svg, pdf, pptx, mermaid, graphml or markdown; as a table its organization, else its roles;
      as html one page that opens by double click and offline, at its --view: [--title <title>] [--mark <Confidential>]
      a picture of any view, or csv and xlsx of what it tells:
      [--mask none|initials|role-only[,pay][,photos]] [--page A4|A3|A2|A1|A0|fit|tile|managers]
  rolemap routes <path> --from <role> --to <role> [--json]
      the best ways from one role to another: [--k 10] [--order years|moves|change] [--no-people] [--no-down]
      [--pass <role,...>] [--avoid <role,...>] [--years <at most>] [--spent <years in the first role>],
      or with --pareto the ways that no other beats in years, moves and change
  rolemap report <path> <analysis> [--json]
      answers a question about the ladder or the organization:
      compare --roles <role>,<role>,...  or  gap --from <role> --to <role>
      spans, layers or checks of an organization [--basis positions|people]
      titles: the roles that titles of its positions may mean
      diff --from <option or today> --to <option or today>  of an organization
      reach --from <role> (or --to <role>) --years <n> [--spent <n>]
      coverage, bench  or  cascade --leaving <person> ... [--policy now|within-2-years|rank]
      of succession, with --talent <succession.csv or .rolemap-talent.json> [--passphrase-file <file>]
      [--scores <what the scores of a successor file mean>]
  rolemap edit <folder or .rolemap.json> <edit> --input <json> [--scenario <option>] [--dry-run]
      makes one edit in the pages or the file, or shows as a diff what it would change
  rolemap edit --list
      the edits there are, with what each needs
  rolemap --help, rolemap --version

Exit codes: 0 clean or warnings only, 1 errors in the files, 2 wrong usage, 70 a fault of Rolemap's own.`,
	seeHelp: 'Run "rolemap --help" to see what there is.',
	unknownCommand: (name: string) => `There is no command "${name}".`,
	unknownFlag: (flag: string, command: string) => `"${command}" has no option ${flag}.`,
	didYouMean: (flag: string) => `Did you mean ${flag}?`,
	flagNeedsValue: (flag: string) => `${flag} needs a value after it.`,
	flagTakesNoValue: (flag: string) => `${flag} takes no value.`,
	flagTwice: (flag: string) => `${flag} is given more than once.`,
	tooManyPaths: (command: string) => `"rolemap ${command}" takes one path.`,
	missingPath: (command: string) => `"rolemap ${command}" needs a path: a folder, a page or a .zip.`,
	pathNotFound: (path: string) => `There is no file or folder at ${path}.`,
	pathNoPermission: (path: string) => `The permissions of ${path} do not allow reading it.`,
	pathUnreadable: (path: string, reason: string) => `${path} cannot be read (${reason}).`,
	ownFault: 'Rolemap failed. This is a fault of its own and not of your files. What happened:',
	notBuilt: 'The app has not been built yet. Run "npm run build" first, or start it with "npm start".',
	wrongPort: (text: string) => `--port needs a whole number from 0 to 65535, not "${text}".`,
	portTaken: (port: number) => `Port ${port} is in use. Choose another one with --port.`,
	portsTaken: (from: number, to: number) =>
		`The ports ${from} to ${to} are all in use. Choose another one with --port.`,
	portNext: (taken: number, next: number) => `Port ${taken} is in use; trying ${next}.`,
	portForbidden: (port: number) => `You may not use port ${port}. Choose one above 1023 with --port.`,
	hostUnknown: (host: string) =>
		`This machine has no address "${host}". Leave --host out, or name one it has.`,
	listenFailed: (reason: string) => `The server could not start (${reason}).`,
	openToNetwork: (host: string) =>
		`Warning: with --host ${host}, everybody who can reach this machine can read the opened files, ` +
		`and change them unless --read-only is given. The connection is not encrypted.`,
	severities: { error: 'error', warning: 'warning', info: 'note' },
	wayOut: (help: string) => `Way out: ${help}`,
	figures: (figures: {
		readonly pages: number;
		readonly roles: number;
		readonly outlines: number;
		readonly moves: number;
		readonly items: number;
		readonly keptAsText: number;
		readonly disagreements: number;
	}) =>
		[
			counted(figures.pages, 'page', 'pages'),
			counted(figures.roles, 'role', 'roles') +
				(figures.outlines > 0 ? ` (${figures.outlines} without a page)` : ''),
			counted(figures.moves, 'move', 'moves'),
			counted(figures.items, 'item', 'items'),
			counted(figures.keptAsText, 'section kept as text', 'sections kept as text'),
			counted(figures.disagreements, 'disagreement', 'disagreements'),
		].join(', '),
	problems: (errors: number, warnings: number, notes: number) => {
		const grave =
			errors + warnings === 0
				? 'No errors or warnings'
				: `${counted(errors, 'error', 'errors')}, ${counted(warnings, 'warning', 'warnings')}`;
		return notes === 0 ? `${grave}.` : `${grave}, ${counted(notes, 'note', 'notes')}.`;
	},
	missingEdit: 'Say which edit to make; "rolemap edit --list" shows all of them.',
	missingInput: (edit: string) => `Say what the edit needs with --input, as JSON. It takes: ${edit}`,
	brokenInput: (reason: string) => `--input is not JSON (${reason}).`,
	editNeedsFolder: (path: string) =>
		`${path} is a file; edits are made in a folder of pages or in a .rolemap.json.`,
	editLosesParts:
		'Writing the file would lose what could not be read of it, so nothing was written. Mend it first.',
	editNotWritten: 'The pages cannot say this edit, so nothing was written.',
	changedMeanwhile: (path: string) =>
		`${path} changed while the edit was made, so nothing was written. Run it again.`,
	removedFile: (path: string) => `Removed ${path}`,
	alsoStated: (places: string) =>
		`The same is stated, unchanged, at ${places}. Add "everywhere": true to change all of it.`,
	missingFormat: (formats: string) => `Say what to write with --to: ${formats}.`,
	unknownFormat: (format: string, formats: string) => `There is no format "${format}". There is ${formats}.`,
	formatNeedsFolder: (format: string) => `"${format}" writes a folder of files. Name the folder with --out.`,
	formatNeedsFile: (format: string) => `"${format}" is no text to print. Name the file with --out.`,
	outIsFolder: (out: string) => `${out} is a folder; name a file with --out.`,
	outNotEmpty: (out: string) =>
		`${out} is not empty. Choose another folder, or add --force to replace the files of the same name in it.`,
	outIsFile: (out: string) => `${out} is a file; this format needs a folder.`,
	outUnwritable: (out: string, reason: string) => `${out} cannot be written (${reason}).`,
	nothingToWrite: (shows: readonly ('ladder' | 'organization')[]) =>
		`There is ${shows.map((one) => (one === 'ladder' ? 'no role' : 'no position')).join(' and ')} to write. Run "rolemap check" on the same path to see why.`,
	noSuchView: (address: string, format: string) => `There is no ${format} of "${address}".`,
	notInTable: (parts: string) =>
		`A table has no columns for everything. Not in it, or not as it was: ${parts}. Convert to json to keep all.`,
	readWithErrors: (errors: number) =>
		`${counted(errors, 'error', 'errors')} in the files; what could be read was written. Run "rolemap check" to see all.`,
	wrote: (out: string) => `Wrote ${out}`,
	wroteFiles: (count: number, out: string) => `Wrote ${counted(count, 'file', 'files')} to ${out}`,
	servingAt: (address: string) => `Rolemap is at ${address}`,
	serving: (name: string, readOnly: boolean) =>
		readOnly ? `Showing ${name}, read only.` : `Showing ${name}; changes on disk appear at once.`,
	onlyTable: (name: string) =>
		`Only ${name} is served: what a table has no place for, such as options, is not written, since that goes to rolemap.json beside it. Serve its folder to keep it.`,
	howToStop: 'Press Ctrl+C to stop.',
	stopped: 'Stopped.',
};
