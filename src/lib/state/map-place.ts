/** What of a large map an address asks for. */
export interface MapPlace {
	/** The group that is open; '' for the overview. */
	readonly group: string;
	/** A selected role, or where a selected move starts: its group is open. */
	readonly role: string | null;
	/** So many moves around that role instead of its group; 0 for the group. */
	readonly around: number;
}

/** How far around a role the map looks at most: beyond, nearly everything can be reached. */
export const mostSteps = 4;

export const wholeMap: MapPlace = { group: '', role: null, around: 0 };

/** The place that `url` names; `params` are those of its route. */
export function mapPlace(url: URL, params: Readonly<Partial<Record<string, string>>>): MapPlace {
	const around = Math.trunc(Number(url.searchParams.get('around') ?? 0));
	const role = params['id'] ?? params['from'] ?? null;
	return {
		group: url.searchParams.get('group') ?? '',
		role,
		around: role === null || !(around > 0) ? 0 : Math.min(mostSteps, around),
	};
}
