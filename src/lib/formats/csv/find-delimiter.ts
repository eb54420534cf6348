const delimiters = [',', ';', '\t', '|'] as const;
const sampledRecords = 40;
const sampledLength = 200_000;

/** What parts the cells of `text`: the one of comma, semicolon, tab and bar that parts most records alike. */
export function findDelimiter(text: string): string {
	const counts = countDelimiters(text.slice(0, sampledLength));
	let best: string = ',';
	let most = 0;
	for (const [at, delimiter] of delimiters.entries()) {
		const perRecord = counts.map((record) => record[at] ?? 0).filter((count) => count > 0);
		if (perRecord.length === 0) continue;
		const usual = mostFrequent(perRecord);
		const alike = perRecord.filter((count) => count === usual).length;
		// Commas of sentences part few records, and never many alike; among equals the one that parts more wins.
		const score = alike / counts.length + Math.min(usual, 50) / 1000;
		if (score > most) [best, most] = [delimiter, score];
	}
	return best;
}

/** How often each delimiter stands outside of quotes, record by record. */
function countDelimiters(text: string): readonly (readonly number[])[] {
	const records: number[][] = [];
	let record = delimiters.map(() => 0);
	let quoted = false;
	let filled = false;
	for (let at = 0; at < text.length && records.length < sampledRecords; at++) {
		const letter = text[at] ?? '';
		if (letter === '"') quoted = !quoted;
		if (letter === '\n' && !quoted) {
			if (filled) records.push(record);
			[record, filled] = [delimiters.map(() => 0), false];
			continue;
		}
		filled ||= letter.trim() !== '' || letter === '\t';
		const which = quoted ? -1 : (delimiters as readonly string[]).indexOf(letter);
		if (which >= 0) record[which] = (record[which] ?? 0) + 1;
	}
	if (filled) records.push(record);
	return records;
}

function mostFrequent(counts: readonly number[]): number {
	const seen = new Map<number, number>();
	for (const count of counts) seen.set(count, (seen.get(count) ?? 0) + 1);
	return [...seen].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0];
}
