import { currentPlace } from './hash-place.ts';
import { shownAt } from './viewer-routes.ts';

/** Stands for SvelteKit's `page`, as far as the app asks it. */
export const page = {
	get url(): URL {
		return currentPlace().url;
	},
	get params(): Readonly<Record<string, string>> {
		return shownAt(currentPlace().url.pathname).params;
	},
	get state(): App.PageState {
		return currentPlace().state;
	},
};
