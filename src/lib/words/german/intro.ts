import { plural } from './counted.ts';

export const introWords = {
	roles: (count: number) => plural(count, 'Rolle', 'Rollen'),
	moves: () => 'Wechsel',
	tracks: (count: number) => plural(count, 'Laufbahn', 'Laufbahnen'),
	openYours: 'Eigene Laufbahnen öffnen',
	readPages: (count: number) =>
		count === 1 ? 'Die weitere Seite lesen' : `Die ${count} weiteren Seiten lesen`,
	hidePages: 'Die weiteren Seiten ausblenden',
	asWritten: (file: string) => `${file} wie geschrieben`,
	how: 'Ein Klick auf eine Rolle zeigt, was von ihr erwartet wird. Ein Klick auf die Jahre an einer Linie zeigt, was der Wechsel verlangt.',
	keys: 'Mit der Tastatur: Tab zur Karte, Pfeiltasten von Rolle zu Rolle, Enter öffnet, Escape führt zurück, / sucht.',
};
