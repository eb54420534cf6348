import { counted } from './counted.ts';

/** Menschen, die keine Stelle haben. */
export const benchWords = {
	title: (count: number) => `${counted(count, 'Person', 'Personen')} ohne Stelle`,
	without: 'ohne Stelle',
	assign: 'Zuordnen …',
	assignOf: (name: string) => `${name} einer Stelle zuordnen`,
	more: (count: number) => `${counted(count, 'weitere', 'weitere')}: Die Suche findet sie`,
};
