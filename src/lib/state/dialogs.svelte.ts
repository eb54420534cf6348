import type { FrameworkOffer } from './framework-offer.svelte.ts';

export type DialogName = 'settings' | 'share' | 'save' | 'history' | 'import';

/** Which dialog is open: opened by a button, a command or a key, and one at a time. */
export class Dialogs {
	#open = $state.raw<DialogName | null>(null);
	#offered = $state.raw<FrameworkOffer | null>(null);

	/** What the dialog 'import' asks about. */
	get offered(): FrameworkOffer | null {
		return this.#offered;
	}
	get open(): DialogName | null {
		return this.#open;
	}

	show(name: DialogName): void {
		this.#open = name;
	}

	/** Asks what to do with a framework that was handed over. */
	offer(offer: FrameworkOffer): void {
		this.#offered?.giveUp();
		this.#offered = offer;
		this.#open = 'import';
	}

	close(): void {
		this.#open = null;
	}
}
