import { readMask, unmasked, writeMask, type Mask } from '#lib/model/mask.ts';
import { choicesAt, choicesWritten, type ChartChoices } from './chart-choices.ts';
import { orgQuestions, type OrgFilter } from './wanted-positions.ts';

const path = '/organization';

/** What the organization's chart shows: an option where one is named, held against another or `today`, and how. */
export interface OrganizationShown extends ChartChoices {
	readonly scenario?: string | undefined;
	readonly against?: string | undefined;
	/** Whether what is compared stands on two charts, not on one. */
	readonly apart?: boolean | undefined;
	/** The position whose branch alone is drawn. */
	readonly focus?: string | undefined;
	readonly filter?: OrgFilter | undefined;
	/** Whether what the filter does not look for is left out instead of dimmed. */
	readonly hide?: boolean | undefined;
	readonly mask?: Mask | undefined;
}

/** What an address asks for, apart from options, which have to be looked up. */
export function shownAt(url: URL): Omit<OrganizationShown, 'scenario' | 'against'> {
	const { searchParams } = url;
	const given = (name: string) => searchParams.get(name) ?? undefined;
	const only = orgQuestions.find((question) => question === given('only'));
	return {
		focus: given('focus'),
		filter: { unit: given('unit'), location: given('location'), role: given('role'), only },
		hide: given('hide') !== undefined,
		mask: readMask(searchParams.get('mask')),
		apart: given('charts') === 'two',
		...choicesAt(url),
	};
}

/** The organization's chart as it is shown, with a position's details open where one is given. */
export function shownAddress(position: string | undefined, shown: OrganizationShown): string {
	const { scenario, against, focus, filter = {}, hide = false, mask = unmasked } = shown;
	const filters = Object.values(filter).some((one) => one !== undefined);
	const hides = hide && filters ? 'others' : undefined;
	const charts = against !== undefined && shown.apart === true ? 'two' : undefined;
	const choices = choicesWritten(shown);
	const all = {
		position,
		scenario,
		against,
		charts,
		focus,
		...filter,
		hide: hides,
		...choices,
		mask: writeMask(mask),
	};
	const given = Object.entries(all).filter(([, value]) => value !== undefined);
	// A comma in an address says what it says better than its code.
	const query = new URLSearchParams(given as [string, string][]).toString().replaceAll('%2C', ',');
	return query === '' ? path : `${path}?${query}`;
}
