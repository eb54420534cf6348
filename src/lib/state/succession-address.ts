import { nameMasks, type NameMask } from '#lib/model/mask.ts';
import { successionAddress, talentReviewAddress } from './address.ts';

/** What a room may see of talent data: names in full, less of them, or nothing of it at all. */
export interface TalentMask {
	readonly names: NameMask;
	/** Whether all of it is covered. */
	readonly covered: boolean;
}

export const openTalentMask: TalentMask = { names: 'none', covered: false };

/** `initials` or `role-only,talent`, as an address has it; what is not known hides nothing. */
export function readTalentMask(text: string | null): TalentMask {
	const parts = text?.split(',') ?? [];
	return { names: nameMasks.find((one) => parts.includes(one)) ?? 'none', covered: parts.includes('talent') };
}

/** The next one that a key goes on to: less of the names, then nothing of it, then all of it again. */
export function nextTalentMask({ names, covered }: TalentMask): TalentMask {
	if (covered) return openTalentMask;
	const next = nameMasks[nameMasks.indexOf(names) + 1];
	return next === undefined ? { names, covered: true } : { names: next, covered };
}

/** The succession map, with a position's details open where one is given. Nobody who is named stands in an address. */
export function slateAddress(position: string | null, mask: TalentMask = openTalentMask): string {
	return withMask(successionAddress(), position === null ? {} : { position }, mask);
}

/** The talent review: neither its cycle nor anybody in it stands in the address. */
export function reviewAddress(mask: TalentMask = openTalentMask): string {
	return withMask(talentReviewAddress(), {}, mask);
}

function withMask(
	path: string,
	given: Readonly<Record<string, string>>,
	{ names, covered }: TalentMask,
): string {
	const mask = [names === 'none' ? [] : names, covered ? 'talent' : []].flat().join(',');
	// A comma in an address says what it says better than its code.
	const query = new URLSearchParams({ ...given, ...(mask === '' ? {} : { mask }) });
	const text = query.toString().replaceAll('%2C', ',');
	return text === '' ? path : `${path}?${text}`;
}
