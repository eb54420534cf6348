/** What is compared, on one chart or on two beside each other. */
export const sideBySideWords = {
	charts: 'How they are compared',
	one: 'On one chart',
	two: 'Side by side',
	movedTo: (name: string) => `→ to ${name}`,
	/** Of one of the two charts. */
	chartOf: (chart: string, name: string) => `${chart}: ${name}`,
};
