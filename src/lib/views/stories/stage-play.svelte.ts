import { addressOf } from '#lib/model/commands/saved-view-input.ts';
import type { Mask } from '#lib/model/mask.ts';
import type { ProjectedDocument } from '#lib/model/projection.ts';
import type { SavedView, StoryStep } from '#lib/model/workshop.ts';
import { lookOf, screenAt } from './look-of.ts';
import { stageFigures } from './stage-figures.ts';
import { StagedOrganization } from './staged-organization.svelte.ts';
import { asSteps, maskOf, onNextStep, shownMask, withMask, withNextMask } from './step-mask.ts';

/** One step of a story in front of a room: what of it is seen, and how it goes on to the next. */
export class StagePlay {
	readonly #step: () => StoryStep | undefined;
	readonly staged: StagedOrganization;
	#mask = $state.raw(asSteps);
	/** Which showing of which step is on the stage, so that it is not shown again unasked. */
	#shown = '';

	constructor(document: () => ProjectedDocument, step: () => StoryStep | undefined) {
		this.#step = step;
		this.staged = new StagedOrganization(document);
	}

	/** null where there is no step. */
	readonly mask: Mask | null = $derived.by(() => {
		const step = this.#step();
		return step ? shownMask(maskOf(step.view), this.#mask) : null;
	});
	readonly #view: SavedView | null = $derived.by(() => {
		const step = this.#step();
		return step && this.mask ? withMask(step.view, this.mask) : null;
	});
	/** What the step shows, as it may be seen. */
	readonly address: string | null = $derived.by(() => this.#view && addressOf(this.#view));
	readonly isChart: boolean = $derived.by(
		() => this.address !== null && screenAt(this.address) === 'organization',
	);
	readonly figures = $derived.by(() => (this.isChart ? stageFigures(this.staged.shown) : []));
	/** Whether it has people in it, whom a mask would hide. */
	readonly isMaskable: boolean = $derived.by(
		() => this.isChart || (this.address !== null && screenAt(this.address) === 'role'),
	);

	/** Shows the step at `at`, and says whether it was not on the stage yet. */
	show(at: number): boolean {
		const step = this.#step();
		const key = `${at} ${step?.id ?? ''}`;
		if (!step || this.address === null || key === this.#shown) return false;
		this.#shown = key;
		if (this.isChart) this.staged.show(this.address, lookOf(step.view));
		return true;
	}

	/** The same step once more, as it was kept. */
	again(at: number): void {
		this.#shown = '';
		this.show(at);
	}

	leaveStep(): void {
		this.#mask = onNextStep(this.#mask);
	}

	/** Hides more, or in the end nothing, wherever somebody went from the step. */
	changeMask(): Mask | null {
		const step = this.#step();
		if (!step) return null;
		this.#mask = withNextMask(maskOf(step.view), this.#mask);
		if (this.isChart && this.mask) this.staged.hide(this.mask);
		return this.mask;
	}
}
