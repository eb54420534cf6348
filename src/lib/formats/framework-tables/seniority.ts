/** Words in titles from the lowest to the highest; those of one line are one level, named by the first. */
const ladder: readonly (readonly [name: string, words: RegExp])[] = [
	['Trainee', /\b(?:trainee|apprentice|intern|graduate|auszubildende\w*|praktikant\w*)\b/i],
	['Junior', /\b(?:junior|associate|assistant|entry|jr)\b/i],
	['', /(?!)/],
	['Senior', /\b(?:senior|sr)\b/i],
	['Lead', /\b(?:lead|leader|leiter\w*)\b/i],
	['Principal', /\b(?:principal|staff|distinguished|fellow)\b/i],
	['Head', /\b(?:head|director|vp|vice president)\b/i],
	['Chief', /\b(?:chief|c[etfoid]o|president)\b/i],
];

/** How senior a title is by its words, from 1; the name is '' where none of them is in it. The highest word counts. */
export function seniorityOf(title: string): { readonly name: string; readonly ordinal: number } {
	const found = ladder.findLastIndex(([, words]) => words.test(title));
	const at = found >= 0 ? found : ladder.findIndex(([name]) => name === '');
	return { name: ladder[at]?.[0] ?? '', ordinal: at + 1 };
}
