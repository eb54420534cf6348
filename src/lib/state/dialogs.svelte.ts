export type DialogName = 'settings' | 'share' | 'save' | 'history';

/** Which dialog is open: opened by a button, a command or a key, and one at a time. */
export class Dialogs {
	#open = $state.raw<DialogName | null>(null);

	get open(): DialogName | null {
		return this.#open;
	}

	show(name: DialogName): void {
		this.#open = name;
	}

	close(): void {
		this.#open = null;
	}
}
