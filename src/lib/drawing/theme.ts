import { mix } from './color.ts';

/** The colors of a picture, `#rrggbb` each. A track's `soft` fills its lane, its `color` marks its cards. */
export interface Theme {
	readonly name: 'light' | 'dark';
	readonly paper: string;
	readonly surface: string;
	readonly sunken: string;
	readonly line: string;
	readonly lineStrong: string;
	readonly ink: string;
	readonly ink2: string;
	readonly ink3: string;
	/** Where I am going, what is new, what moves: this color means nothing else. */
	readonly route: string;
	readonly routeSoft: string;
	readonly onRoute: string;
	readonly good: string;
	readonly warn: string;
	readonly bad: string;
	/** Craft, leadership, executive, then five more; a ninth track starts again. */
	readonly tracks: readonly TrackColors[];
}

export interface TrackColors {
	readonly color: string;
	readonly soft: string;
}

export const lightTheme: Theme = {
	name: 'light',
	paper: '#fafaf7',
	surface: '#ffffff',
	sunken: '#f2f2ec',
	line: '#deded5',
	lineStrong: '#88887c',
	ink: '#1b1e25',
	ink2: '#565c68',
	ink3: '#6c717c',
	route: '#c7480a',
	routeSoft: '#fdebdf',
	onRoute: '#ffffff',
	good: '#2c7a3f',
	warn: '#8f5500',
	bad: '#b3261e',
	tracks: [
		{ color: '#0b7a75', soft: '#e3f2f0' },
		{ color: '#3d4fd1', soft: '#e8eafb' },
		{ color: '#9a2f6d', soft: '#f8e6f0' },
		{ color: '#8a5a00', soft: '#f7eedb' },
		{ color: '#2f6b1f', soft: '#e6f1e1' },
		{ color: '#6b3fa0', soft: '#eee6f7' },
		{ color: '#1f6a93', soft: '#e1eef5' },
		{ color: '#5c5f66', soft: '#ececee' },
	],
};

export const darkTheme: Theme = {
	name: 'dark',
	paper: '#14161b',
	surface: '#1c1f26',
	sunken: '#23272f',
	line: '#333842',
	lineStrong: '#7c828e',
	ink: '#f1f1ec',
	ink2: '#b6bac3',
	ink3: '#9398a3',
	route: '#ff8a4c',
	routeSoft: '#3a2416',
	onRoute: '#1b1206',
	good: '#6cc385',
	warn: '#e3ab52',
	bad: '#f2857e',
	tracks: [
		{ color: '#4fc1b8', soft: '#16302f' },
		{ color: '#97a3ff', soft: '#20254a' },
		{ color: '#e58abb', soft: '#3a1c2d' },
		{ color: '#e0b25a', soft: '#352a12' },
		{ color: '#8bc47a', soft: '#1d2f18' },
		{ color: '#c3a3ec', soft: '#2b2140' },
		{ color: '#7fc1e6', soft: '#17303e' },
		{ color: '#b4b7be', soft: '#2a2d33' },
	],
};

export const themes = { light: lightTheme, dark: darkTheme } as const;

/** How much of a track's soft color fills its lane, the rest being paper. */
export const laneShare = 0.6;

/** The colors of the track with this order; tracks unknown to the ladder take the last. */
export function trackColors(theme: Theme, order: number | undefined): TrackColors {
	const count = theme.tracks.length;
	const colors = theme.tracks[(((order ?? count - 1) % count) + count) % count];
	return colors ?? { color: theme.ink2, soft: theme.sunken };
}

/** What a lane looks like on paper. */
export const laneFill = (theme: Theme, { soft }: TrackColors): string => mix(soft, theme.paper, laneShare);
