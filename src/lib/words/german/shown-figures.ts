import { formatNumber } from '../formats.ts';

/** Wovon die Zahlen neben dem Organigramm handeln, wo ein Teil davon gezeigt wird. */
export const shownFigureWords = {
	of: (shown: number, all: number) =>
		`Von den ${formatNumber(shown)} gezeigten, von ${formatNumber(all)} Stellen`,
};
