/** What `rolemap convert` says of pictures. */
export const pictureCommandWords = {
	noSuchView: (address: string, format: string) =>
		`There is no ${format} of "${address}". There is one of /, /roles/<role>, /moves/<role>/<role>, /routes?from=<role>&to=<role>, /compare?roles=<role>,<role>, /organization and /succession.`,
	showsNothing: (address: string) =>
		`There is nothing to draw at "${address}": check its ids with "rolemap convert <path> --to json".`,
	needsTalent:
		'The succession map is drawn from talent data alone: name its file with --talent <succession.csv or .rolemap-talent.json>.',
	unknownMask: (mask: string) =>
		`--mask takes none, initials or role-only, and with a comma pay and photos; not "${mask}".`,
	unknownPage: (page: string, pages: string) => `--page takes one of ${pages}; not "${page}".`,
	onlyPictures: (flag: string, formats: readonly string[]) => `--${flag} belongs to ${formats.join(', ')}.`,
	contains: (contents: string) => `It shows ${contents}.`,
};
