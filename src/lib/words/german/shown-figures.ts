import { formatNumber } from '../formats.ts';

/** Zahlen neben dem Organigramm, und wovon sie handeln, wo ein Teil davon gezeigt wird. */
export const shownFigureWords = {
	of: (shown: number, all: number) =>
		`Von den ${formatNumber(shown)} gezeigten, von ${formatNumber(all)} Stellen`,
	managers: 'Führungskräfte',
	ofPositions: (share: string, contributors: string) => `${share}, je ${contributors} ohne Leitung`,
	withAssistants: (mean: string) => `${mean} mit Assistenzen`,
};
