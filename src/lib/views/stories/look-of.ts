import type { ViewLook } from '#lib/state/view-on-screen.ts';
import type { SavedView } from '#lib/model/workshop.ts';

/** How a kept view is looked at. */
export function lookOf({ camera, expanded, show }: SavedView): ViewLook {
	return {
		...(camera ? { camera } : {}),
		...(expanded ? { expanded } : {}),
		...(show.colorBy === undefined ? {} : { colors: show.colorBy }),
		...(show.arrangement === undefined ? {} : { arrangement: show.arrangement }),
	};
}

/** What the commands are told of a view: its address and how it is looked at. */
export function viewInput(address: string, look: ViewLook): Readonly<Record<string, string>> {
	const { camera, expanded, colors, arrangement } = look;
	const exact = (value: number) => String(Math.round(value * 1000) / 1000);
	return {
		address,
		...(camera ? { camera: camera.map(exact).join(' ') } : {}),
		...(expanded ? { expanded: expanded.join('\n') } : {}),
		...(colors === undefined ? {} : { colors }),
		...(arrangement === undefined ? {} : { arrangement }),
	};
}

export const screens = [
	...(['organization', 'role', 'move', 'routes', 'compare', 'skills', 'succession'] as const),
	...(['readiness', 'map', 'other'] as const),
];
export type Screen = (typeof screens)[number];

const byPath: Readonly<Record<string, Screen>> = {
	'': 'map',
	roles: 'role',
	moves: 'move',
	organization: 'organization',
	routes: 'routes',
	compare: 'compare',
	skills: 'skills',
	succession: 'succession',
	readiness: 'readiness',
};

/** Which screen an address of this app shows. */
export function screenAt(address: string): Screen {
	const first = /^\/([^/?#]*)/.exec(address)?.[1] ?? '';
	return Object.hasOwn(byPath, first) ? (byPath[first] ?? 'other') : 'other';
}

/** An address of this app as something to ask; where the app itself is does not matter. */
export function urlOf(address: string): URL {
	return new URL(address, 'https://rolemap.invalid');
}
