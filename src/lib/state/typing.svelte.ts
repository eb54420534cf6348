/** A pause of so many milliseconds ends an act of typing. */
const pause = 600;

/** What is being typed into a field: written after a pause, so that it is one act and not one for each letter. */
export class Typing {
	#timer: ReturnType<typeof setTimeout> | undefined;
	#write: (() => void) | null = null;
	#field: string | null = $state.raw(null);

	/** Whether something was typed that is not written yet. */
	get pending(): boolean {
		return this.#field !== null;
	}

	/** Takes note of what `field` now says; `write` writes it. Another field's text is written first. */
	type(field: string, write: () => void): void {
		if (this.#field !== field) this.settle();
		clearTimeout(this.#timer);
		this.#field = field;
		this.#write = write;
		this.#timer = setTimeout(() => this.settle(), pause);
	}

	/** Writes what is pending now. */
	settle(): void {
		clearTimeout(this.#timer);
		const write = this.#write;
		this.#write = null;
		this.#field = null;
		write?.();
	}
}
