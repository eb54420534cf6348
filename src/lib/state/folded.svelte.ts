/** Which branches were folded or unfolded by hand, by the ids of their heads; what else is folded follows the layers. */
export class Folded {
	#byHand = $state.raw<Readonly<Record<string, boolean>>>({});
	/** The layers that they were folded beside: with another choice they are folded as it says. */
	#beside: number | null | undefined = undefined;

	at(layers: number | null | undefined): Readonly<Record<string, boolean>> {
		const byHand = this.#byHand;
		return layers === this.#beside ? byHand : {};
	}

	/** These and no others. */
	become(layers: number | null | undefined, byHand: Readonly<Record<string, boolean>>): void {
		this.#beside = layers;
		this.#byHand = byHand;
	}

	add(layers: number | null | undefined, changed: Readonly<Record<string, boolean>>): void {
		this.become(layers, { ...this.at(layers), ...changed });
	}
}
