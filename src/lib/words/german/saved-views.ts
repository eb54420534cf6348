/** Ansichten des Organigramms, die unter einem Namen bleiben. */
export const savedViewWords = {
	open: 'Ansichten',
	title: 'Gespeicherte Ansichten',
	none: 'Noch ist keine Ansicht gespeichert. Eine Ansicht merkt sich, was zu sehen ist: Variante, Zweig, Filter, Farben, was aufgeklappt ist und wohin Sie sehen.',
	name: 'Name dessen, was jetzt zu sehen ist',
	keep: 'Diese Ansicht speichern',
	remove: 'Entfernen',
	removeOf: (title: string) => `${title} entfernen`,
};
