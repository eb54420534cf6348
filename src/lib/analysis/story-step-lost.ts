import type { RolemapDocument } from '#lib/model/document.ts';
import type { SavedView } from '#lib/model/workshop.ts';

/** What a step's view names and the document does not have any more. */
export interface LostThing {
	readonly kind: 'role' | 'move' | 'scenario' | 'position' | 'unit';
	/** Its id, of a move both. */
	readonly id: string;
}

type Kind = LostThing['kind'];

/** The names in a query and what they name; a list has commas in it. */
const named: Readonly<Record<string, Kind>> = {
	scenario: 'scenario',
	against: 'scenario',
	position: 'position',
	focus: 'position',
	unit: 'unit',
	role: 'role',
	roles: 'role',
	from: 'role',
	to: 'role',
};

/** Everything that `view` points at and that is not there, in the order of its address. */
export function lostThings(document: RolemapDocument, view: SavedView): readonly LostThing[] {
	const url = new URL(view.address, 'https://rolemap.invalid');
	const has = (kind: Kind, id: string): boolean => {
		switch (kind) {
			case 'role':
				return document.roles.some((role) => role.id === id);
			case 'scenario':
				return id === 'today' || document.scenarios.some((scenario) => scenario.id === id);
			case 'position':
				return isSeat(document, url.searchParams.get('scenario'), id);
			case 'unit':
				return document.units.some((unit) => unit.id === id);
			case 'move':
				return document.transitions.some(({ from, to }) => `${from} ${to}` === id);
		}
	};
	const asked = [...url.searchParams].flatMap(([name, value]) => {
		const kind = named[name];
		if (kind === undefined || value === '') return [];
		const ids = name === 'roles' ? value.split(',').map(decoded) : [value];
		return ids.map((id) => ({ kind, id }));
	});
	return [...onPath(url.pathname), ...asked].filter(({ kind, id }) => !has(kind, id));
}

/** A seat may be one that only an option has. */
function isSeat(document: RolemapDocument, scenario: string | null, id: string): boolean {
	if (document.positions.some((position) => position.id === id)) return true;
	if (scenario === null) return false;
	return document.scenarios.some(({ acts }) =>
		acts.some(({ change }) =>
			change.steps.some((step) => step.collection === 'positions' && step.id === id && step.after !== null),
		),
	);
}

function onPath(path: string): readonly LostThing[] {
	const [, first, ...rest] = path.split('/').map(decoded);
	const [one, other] = rest;
	if (first === 'roles' && one) return [{ kind: 'role', id: one }];
	if (first === 'moves' && one && other) return [{ kind: 'move', id: `${one} ${other}` }];
	return [];
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
