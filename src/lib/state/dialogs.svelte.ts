import type { FrameworkOffer } from './framework-offer.svelte.ts';

export type DialogName = 'settings' | 'share' | 'save' | 'export' | 'history' | 'import' | 'story';

/** Which dialog is open: opened by a button, a command or a key, and one at a time. */
export class Dialogs {
	#open = $state.raw<DialogName | null>(null);
	#offered = $state.raw<FrameworkOffer | null>(null);
	#used = $state.raw(false);

	/** What the dialog 'import' asks about. */
	get offered(): FrameworkOffer | null {
		return this.#offered;
	}
	get open(): DialogName | null {
		return this.#open;
	}

	/** Whether one was ever open: what shows them stays from then on, to be there for the next and for what closing does. */
	get used(): boolean {
		return this.#used;
	}

	show(name: DialogName): void {
		this.#open = name;
		this.#used = true;
	}

	/** Asks what to do with a framework that was handed over. */
	offer(offer: FrameworkOffer): void {
		this.#offered?.giveUp();
		this.#offered = offer;
		this.show('import');
	}

	close(): void {
		this.#open = null;
	}
}
