/** After so many milliseconds without a touch, what is confidential is put away. */
const patience = 10 * 60_000;
/** A device that slept wakes with its timers late: the clock tells. */
const pace = 15_000;
const touches = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;

/** Calls `onIdle` once nobody has touched the page for ten minutes. */
export class IdleWatch {
	#touched = Date.now();
	readonly #timer: ReturnType<typeof setInterval>;
	readonly #onTouch = () => void (this.#touched = Date.now());

	constructor(onIdle: () => void) {
		for (const touch of touches) addEventListener(touch, this.#onTouch, { capture: true, passive: true });
		this.#timer = setInterval(() => {
			if (Date.now() - this.#touched >= patience) onIdle();
		}, pace);
	}

	readonly stop = (): void => {
		clearInterval(this.#timer);
		for (const touch of touches) removeEventListener(touch, this.#onTouch, { capture: true });
	};
}
