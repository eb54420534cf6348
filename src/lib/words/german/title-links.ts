const positions = (count: number) => (count === 1 ? '1 Stelle' : `${count} Stellen`);

/** Titel von Stellen, den Rollen zugeordnet. */
export const titleLinkWords = {
	unlinked: (count: number) =>
		count === 1
			? '1 Stelle ist mit keiner Rolle verbunden; ihre Leitungsspanne und ihre Wege sind daher nicht bekannt.'
			: `${count} Stellen sind mit keiner Rolle verbunden; ihre Leitungsspannen und Wege sind daher nicht bekannt.`,
	open: 'Titel den Rollen zuordnen',
	title: 'Titel den Rollen zuordnen',
	how: 'Ein Titel, der so heißt wie eine Rolle, ist angekreuzt. Was nur ähnlich klingt, ist ein Vorschlag: Kreuzen Sie ihn an, wenn er stimmt, oder wählen Sie eine andere Rolle. Vorher wird nichts verbunden, und ein Schritt macht es rückgängig.',
	list: 'Titel ohne Rolle',
	tick: (title: string) => `${title} verbinden`,
	roleOf: (title: string) => `Rolle von ${title}`,
	choose: 'Rolle wählen',
	suggested: 'Vorgeschlagen',
	others: 'Alle Rollen',
	same: 'gleicher Name',
	near: 'klingt ähnlich',
	none: 'nichts Ähnliches',
	byHand: 'gewählt',
	count: positions,
	more: (count: number) => (count === 1 ? '1 weiterer Titel' : `${count} weitere Titel`),
	link: (count: number) => (count === 0 ? 'Verbinden' : `${positions(count)} verbinden`),
	linked: (count: number) => `${positions(count)} verbunden.`,
	cancel: 'Abbrechen',
};
