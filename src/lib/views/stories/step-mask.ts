import { nameMasks, nextMask, unmasked, type Mask } from '#lib/model/mask.ts';
import type { SavedView } from '#lib/model/workshop.ts';

/** The mask of a kept view as screens have it. */
export function maskOf({ mask }: Pick<SavedView, 'mask'>): Mask {
	return { names: mask.names === 'full' ? 'none' : mask.names, pay: mask.pay };
}

/** `view` as it is shown under `mask`. */
export function withMask(view: SavedView, { names, pay }: Mask): SavedView {
	return { ...view, mask: { ...view.mask, names: names === 'none' ? 'full' : names, pay } };
}

/**
 * What is masked while a story is presented: each step as it says, and what somebody masked beyond that stays masked. To
 * show more than a step does holds for that step alone.
 */
export interface StageMask {
	readonly floor: Mask;
	/** Of the step that is shown, where somebody chose it there. */
	readonly here: Mask | null;
}

export const asSteps: StageMask = { floor: unmasked, here: null };

export function shownMask(step: Mask, { floor, here }: StageMask): Mask {
	return here ?? stricter(step, floor);
}

export function withNextMask(step: Mask, mask: StageMask): StageMask {
	const next = nextMask(shownMask(step, mask));
	return { floor: next, here: next };
}

/** Another step is shown. */
export function onNextStep({ floor }: StageMask): StageMask {
	return { floor, here: null };
}

function stricter(one: Mask, other: Mask): Mask {
	const at = Math.max(nameMasks.indexOf(one.names), nameMasks.indexOf(other.names));
	return { names: nameMasks[at] ?? 'role-only', pay: one.pay || other.pay };
}
