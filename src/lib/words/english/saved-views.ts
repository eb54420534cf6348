/** Views of the organization's chart that are kept under a name. */
export const savedViewWords = {
	open: 'Views',
	title: 'Saved views',
	none: 'No view is saved yet. A view keeps what is shown: the option, branch, filter, colors, what is unfolded and where you look.',
	name: 'Name of what is shown now',
	keep: 'Save this view',
	remove: 'Remove',
	removeOf: (title: string) => `Remove ${title}`,
};
