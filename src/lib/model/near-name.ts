import { editDistance } from './edit-distance.ts';

/** The one of `names` that was probably meant by `written`: nearest of those at most a third of its letters away; '' if none. */
export function nearName(written: string, names: readonly string[]): string {
	const wanted = written.trim().toLowerCase().slice(0, 100);
	const most = Math.max(1, Math.floor(wanted.length / 3));
	let best = '';
	let least = most + 1;
	for (const name of names) {
		const apart = editDistance(name.toLowerCase(), wanted, most);
		if (apart < least) [best, least] = [name, apart];
	}
	return best !== '' || wanted === '' ? best : (names.find((name) => name.startsWith(wanted)) ?? '');
}
