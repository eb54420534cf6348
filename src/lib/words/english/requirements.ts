/** The skills a role asks for one by one. */
export const requirementWords = {
	/** "3.5 of 7" */
	ofTop: (level: string, top: string) => `${level} of ${top}`,
	importance: (share: string) => `importance ${share}`,
	essential: 'essential',
	optional: 'optional',
	noMeaning: 'The file does not say what this step means.',
};
