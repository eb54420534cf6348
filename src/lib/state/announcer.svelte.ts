/** What the status region says: one polite sentence at a time, the last one wins. */
export class Announcer {
	#message = $state.raw('');

	get message(): string {
		return this.#message;
	}

	say(message: string): void {
		this.#message = message;
	}
}
