/** The skills a role asks for one by one. */
export const requirementWords = {
	ofTop: (level: string, top: string) => `${level} von ${top}`,
	importance: (share: string) => `Wichtigkeit ${share}`,
	essential: 'Pflicht',
	optional: 'Kür',
	noMeaning: 'Die Datei sagt nicht, was diese Stufe bedeutet.',
};
