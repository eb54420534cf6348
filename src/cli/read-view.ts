import { viewAt } from '#lib/analysis/shown/view-at.ts';
import type { Subject } from '#lib/formats/subject.ts';
import { unmasked, type Mask } from '#lib/model/mask.ts';

/** What a view shows, as far as a table or a text can: the ladder or the organization, as an option makes it. */
export interface View {
	readonly subject: Subject;
	readonly scenario: string | null;
	readonly mask: Mask;
}

/** The view at an address such as `/organization?scenario=option-a`; null where a table shows nothing like it. */
export function readView(address: string): View | null {
	const view = viewAt(address);
	if (view?.kind === 'organization')
		return { subject: 'organization', scenario: view.scenario, mask: view.mask ?? unmasked };
	return view?.kind === 'map' ? { subject: 'ladder', scenario: null, mask: unmasked } : null;
}
