const path = '/compare';

/** What the comparison's address asks for. */
export interface CompareQuery {
	/** Ids as asked for, whether or not there are such roles. */
	readonly roles: readonly string[];
	readonly moves: readonly { readonly from: string; readonly to: string }[];
	/** Whether rows in which all say the same are left out. */
	readonly onlyDiffering: boolean;
}

/** The address of a comparison: `?roles=a,b` or `?moves=a~b,c~d`, each id encoded by itself. */
export function comparisonAddress({
	roles = [],
	moves = [],
	onlyDiffering = false,
}: Partial<CompareQuery>): string {
	const parts = [
		...(roles.length > 0 ? [`roles=${roles.map(encodeURIComponent).join(',')}`] : []),
		...(moves.length > 0
			? [`moves=${moves.map(({ from, to }) => `${encodePart(from)}~${encodePart(to)}`).join(',')}`]
			: []),
		...(onlyDiffering ? ['only=differences'] : []),
	];
	return parts.length === 0 ? path : `${path}?${parts.join('&')}`;
}

/** `encodeURIComponent` leaves the sign between the ends of a move as it is. */
function encodePart(id: string): string {
	return encodeURIComponent(id).replace(/~/g, '%7E');
}

/**
 * Reads a comparison's address. Ids may hold a comma of their own; an address whose commas were encoded along with
 * the rest, as forms do, is understood as well, `isRole` telling one id from several.
 */
export function readComparisonAddress(search: string, isRole: (id: string) => boolean): CompareQuery {
	return {
		roles: rawValue(search, 'roles')
			.split(',')
			.map(decoded)
			.flatMap((id) => (isRole(id) ? [id] : id.split(',')))
			.map((id) => id.trim())
			.filter((id) => id !== ''),
		moves: rawValue(search, 'moves')
			.split(',')
			.flatMap((move) => (move.split('~').length === 2 ? [move] : decoded(move).split(',')))
			.flatMap((move) => {
				const [from = '', to = '', ...more] = move.split('~').map(decoded);
				return from !== '' && to !== '' && more.length === 0 ? [{ from, to }] : [];
			}),
		onlyDiffering: rawValue(search, 'only') === 'differences',
	};
}

function rawValue(search: string, name: string): string {
	const found = search
		.replace(/^\?/, '')
		.split('&')
		.find((part) => part.startsWith(`${name}=`));
	return found?.slice(name.length + 1) ?? '';
}

/** A text that is no valid encoding stands for itself. */
function decoded(text: string): string {
	const spaced = text.replace(/\+/g, ' ');
	try {
		return decodeURIComponent(spaced).trim();
	} catch {
		return spaced.trim();
	}
}
