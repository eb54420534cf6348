/** Levenshtein's distance: how many letters to add, drop or change. Takes time for the product of both lengths. */
export function lettersApart(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, i) => i);
	for (let i = 1; i <= a.length; i += 1) {
		const next = [i];
		for (let j = 1; j <= b.length; j += 1) {
			const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
		}
		row = next;
	}
	return row[b.length] ?? 0;
}

/** The one of `names` that was probably meant by `written`: nearest of those at most a third of its letters away; '' if none. */
export function nearName(written: string, names: readonly string[]): string {
	const wanted = written.trim().toLowerCase().slice(0, 100);
	const most = Math.max(1, Math.floor(wanted.length / 3));
	let best = '';
	let least = most + 1;
	for (const name of names) {
		if (Math.abs(name.length - wanted.length) > most) continue;
		const apart = lettersApart(name.toLowerCase(), wanted);
		if (apart < least) [best, least] = [name, apart];
	}
	return best !== '' || wanted === '' ? best : (names.find((name) => name.startsWith(wanted)) ?? '');
}
