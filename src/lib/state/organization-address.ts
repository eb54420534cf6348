import { organizationAddress } from './address.ts';

/** What the organization's chart shows: an option where one is named, held against another or `today`. */
export interface OrganizationShown {
	readonly scenario?: string | undefined;
	readonly against?: string | undefined;
}

/** The organization's chart as it is shown, with a position's details open where one is given. */
export function shownAddress(position: string | undefined, shown: OrganizationShown): string {
	const given = Object.entries({ position, ...shown }).filter(([, value]) => value !== undefined);
	const query = new URLSearchParams(given as [string, string][]).toString();
	return query === '' ? organizationAddress() : `${organizationAddress()}?${query}`;
}
