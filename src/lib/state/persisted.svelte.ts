/** A small choice kept on this device under `name`; anything stored that `isValid` refuses is ignored. */
export class Persisted<T> {
	readonly #name: string;
	#current = $state.raw() as T;

	constructor(name: string, initial: T, isValid: (stored: unknown) => stored is T) {
		this.#name = `rolemap.${name}`;
		this.#current = initial;
		try {
			const stored: unknown = JSON.parse(localStorage.getItem(this.#name) ?? 'null');
			if (isValid(stored)) this.#current = stored;
		} catch {
			// Storage may be switched off or hold something else: the choice then lasts for this visit.
		}
	}

	get current(): T {
		return this.#current;
	}

	set current(value: T) {
		this.#current = value;
		try {
			localStorage.setItem(this.#name, JSON.stringify(value));
		} catch {
			// As above.
		}
	}
}
