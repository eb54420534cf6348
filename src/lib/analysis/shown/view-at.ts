import { readMask, type Mask } from '#lib/model/mask.ts';
import { shownAt } from '../organization/organization-address.ts';
import { readWaysAddress, type WaysChoice } from '../routes/ways-address.ts';

/** What an address of the app shows, as far as a file can. Ids are as asked for, whether or not there are such things. */
export type View =
	| { readonly kind: 'map' }
	| { readonly kind: 'role'; readonly id: string }
	| { readonly kind: 'move'; readonly from: string; readonly to: string }
	| { readonly kind: 'routes'; readonly choice: WaysChoice }
	| { readonly kind: 'compare'; readonly search: string }
	| ({ readonly kind: 'organization' } & OrganizationAsked)
	| {
			readonly kind: 'succession';
			readonly position: string | null;
			readonly mask: Mask;
			/** Whether talent data is covered, so that there is nothing to show. */
			readonly covered: boolean;
	  };

/** What is asked for of the organization; `scenario` and `against` by id or name, `against` also `today`. */
export interface OrganizationAsked extends ReturnType<typeof shownAt> {
	readonly scenario: string | null;
	readonly against: string | null;
	readonly position: string | null;
}

/** The view at an address such as `/organization?scenario=option-a`; null where a file shows nothing like it. */
export function viewAt(address: string): View | null {
	const base = 'http://localhost';
	// Two slashes would name another machine.
	if (!/^\/(?!\/)/.test(address) || !URL.canParse(address, base)) return null;
	const url = new URL(address, base);
	const [kind = '', ...ids] = url.pathname.slice(1).split('/').map(decoded);
	const [first, second] = ids;
	if (ids.length === 0) return viewNamed(kind, url);
	if (kind === 'roles' && ids.length === 1 && first) return { kind: 'role', id: first };
	if (kind === 'moves' && ids.length === 2 && first && second)
		return { kind: 'move', from: first, to: second };
	return null;
}

function viewNamed(name: string, url: URL): View | null {
	const given = (parameter: string) => url.searchParams.get(parameter);
	switch (name) {
		case '':
			return { kind: 'map' };
		case 'routes':
			return { kind: 'routes', choice: readWaysAddress(url) };
		case 'compare':
			return { kind: 'compare', search: url.search };
		case 'organization':
			return {
				kind: 'organization',
				...shownAt(url),
				...{ scenario: given('scenario'), against: given('against'), position: given('position') },
			};
		case 'succession':
			return {
				...{ kind: 'succession', position: given('position'), mask: readMask(given('mask')) },
				covered: given('mask')?.split(',').includes('talent') === true,
			};
		default:
			return null;
	}
}

/** A text that is no valid encoding stands for itself. */
function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
