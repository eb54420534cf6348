/** Whether the details that open next are to take the keyboard's focus: asked for by Enter, not by a click. */
export class DetailsFocus {
	#asked = false;

	ask(): void {
		this.#asked = true;
	}

	/** True once after each asking. */
	take(): boolean {
		const asked = this.#asked;
		this.#asked = false;
		return asked;
	}
}
