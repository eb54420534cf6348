import { readMask, unmasked, type Mask } from '#lib/model/mask.ts';
import type { Subject } from '#lib/formats/subject.ts';

/** What an address of the app shows, as far as a file can: the ladder or the organization, as an option makes it. */
export interface View {
	readonly subject: Subject;
	readonly scenario: string | null;
	readonly mask: Mask;
}

/** The view at an address such as `/organization?scenario=option-a`; null where a file shows nothing like it. */
export function readView(address: string): View | null {
	const base = 'http://localhost';
	const url = URL.canParse(address, base) ? new URL(address, base) : null;
	if (url?.pathname === '/organization')
		return {
			subject: 'organization',
			scenario: url.searchParams.get('scenario'),
			mask: readMask(url.searchParams.get('mask')),
		};
	return url?.pathname === '/' ? { subject: 'ladder', scenario: null, mask: unmasked } : null;
}
