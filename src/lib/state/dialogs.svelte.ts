export type DialogName = 'settings' | 'share' | 'save' | 'history';

/** Which dialog is open: opened by a button, a command or a key, and one at a time. */
export class Dialogs {
	#open = $state.raw<DialogName | null>(null);
	#used = $state.raw(false);

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

	close(): void {
		this.#open = null;
	}
}
