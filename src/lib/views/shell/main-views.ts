import {
	compareAddress,
	mapAddress,
	organizationAddress,
	readinessAddress,
	routesAddress,
	skillsAddress,
	storiesAddress,
	successionAddress,
} from '#lib/state/address.ts';
import { isViewerAddress } from '#lib/formats/html/viewer-address.ts';
import { isViewer } from '#lib/state/is-viewer.ts';
import { words } from '#lib/words/words.ts';

/** A view that the navigation of the header leads to. */
export interface MainView {
	readonly name: string;
	readonly address: string;
	/** Whether the page at `url` shows this view. */
	readonly isAt: (url: URL) => boolean;
}

/** The views in the order of the navigation; `here` is the address of the map with what is selected on it. */
export function mainViews(here: string): readonly MainView[] {
	const views: readonly MainView[] = [
		{ name: words.shell.map, address: here, isAt: (url) => isMap(url) && !isOutline(url) },
		{
			name: words.shell.outline,
			address: `${here}?view=outline`,
			isAt: (url) => isMap(url) && isOutline(url),
		},
		{ name: words.shell.routes, address: routesAddress(), isAt: (url) => url.pathname === routesAddress() },
		{
			name: words.shell.organization,
			address: organizationAddress(),
			isAt: (url) => url.pathname === organizationAddress(),
		},
		{
			name: words.shell.succession,
			address: successionAddress(),
			isAt: (url) => url.pathname.startsWith(successionAddress()),
		},
		{
			name: words.shell.stories,
			address: storiesAddress(),
			isAt: (url) => url.pathname.startsWith(storiesAddress()),
		},
		{
			name: words.shell.compare,
			address: compareAddress(),
			isAt: (url) => url.pathname === compareAddress(),
		},
		{ name: words.shell.skills, address: skillsAddress(), isAt: (url) => url.pathname === skillsAddress() },
		{
			name: words.shell.readiness,
			address: readinessAddress(),
			isAt: (url) => url.pathname.startsWith(readinessAddress()),
		},
	];
	return isViewer ? views.filter(({ address }) => isViewerAddress(address)) : views;
}

/** Whether the page at `url` shows the map or its outline, with or without something selected. */
export function isMap(url: URL): boolean {
	return url.pathname === mapAddress() || /^\/(?:roles|moves)\//u.test(url.pathname);
}

function isOutline(url: URL): boolean {
	return url.searchParams.get('view') === 'outline';
}
