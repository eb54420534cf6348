import { formatNumber } from '../formats.ts';

/** Figures beside the chart, and what they are of where a part of it is shown. */
export const shownFigureWords = {
	of: (shown: number, all: number) =>
		`Of the ${formatNumber(shown)} shown, of ${formatNumber(all)} positions`,
	managers: 'Managers',
	ofPositions: (share: string, contributors: string) => `${share}, ${contributors} contributors each`,
	withAssistants: (mean: string) => `${mean} with assistants`,
};
