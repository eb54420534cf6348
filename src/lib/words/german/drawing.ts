/** Words that stand on the drawn map itself, on screen and in files. */
export const drawingWords = {
	years: (figure: string, one: boolean) => `${figure} ${one ? 'Jahr' : 'Jahre'}`,
	upTo: (figure: string) => `bis zu ${figure}`,
	shifts: (count: number) => (count === 1 ? '1 Umstellung' : `${count} Umstellungen`),
	noPage: 'noch keine Seite',
	moveName: (from: string, to: string) => `${from} zu ${to}`,
	legend: {
		title: 'Wie diese Karte zu lesen ist',
		promotion: 'Aufstieg',
		lateral: 'Seitlicher Wechsel',
		'track-switch': 'Wechsel der Laufbahn',
		return: 'Weg zurück',
		external: 'Wechsel nach außen',
		related: 'Verwandte Rolle',
		outline: 'Rolle noch ohne Seite',
	},
	description: (roles: number, moves: number, lanes: readonly string[]) => {
		const counted = `${roles} ${roles === 1 ? 'Rolle' : 'Rollen'} und ${moves} Wechseln`;
		return lanes.length === 0
			? `Eine Karte mit ${counted}.`
			: `Eine Karte mit ${counted} auf: ${lanes.join(', ')}.`;
	},
	titled: (document: string) => (document === '' ? 'Laufbahnkarte' : `${document}: Laufbahnkarte`),
};
