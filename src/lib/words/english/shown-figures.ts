import { formatNumber } from '../formats.ts';

/** What figures beside the chart are of, where a part of it is shown. */
export const shownFigureWords = {
	of: (shown: number, all: number) =>
		`Of the ${formatNumber(shown)} shown, of ${formatNumber(all)} positions`,
};
