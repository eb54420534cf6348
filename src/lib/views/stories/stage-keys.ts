/** What a key asks of the stage; a digit says which step. */
export type StageOrder =
	| 'next'
	| 'previous'
	| 'first'
	| 'last'
	| 'black'
	| 'mask'
	| 'laser'
	| 'notes'
	| 'full'
	| 'leave'
	| 'nearer'
	| 'farther'
	| 'fit';

const orders: Readonly<Record<string, StageOrder>> = {
	ArrowRight: 'next',
	ArrowDown: 'next',
	PageDown: 'next',
	' ': 'next',
	ArrowLeft: 'previous',
	ArrowUp: 'previous',
	PageUp: 'previous',
	Backspace: 'previous',
	Home: 'first',
	End: 'last',
	b: 'black',
	'.': 'black',
	m: 'mask',
	l: 'laser',
	n: 'notes',
	f: 'full',
	Escape: 'leave',
	'+': 'nearer',
	'=': 'nearer',
	'-': 'farther',
	'0': 'fit',
};

/** Two digits pressed within this are one number, in milliseconds. */
const together = 700;

/** Reads keys as orders; two digits shortly after one another are the number of a step beyond the ninth. */
export class StageKeys {
	#typed = '';
	#at = -Infinity;

	/** The order of a key, or the step it asks for counted from 1; null where it asks nothing. `now` in milliseconds. */
	read(key: string, now: number): StageOrder | number | null {
		if (/^\d$/.test(key)) {
			const goesOn = now - this.#at < together && this.#typed !== '';
			if (key === '0' && !goesOn) return 'fit';
			this.#typed = goesOn ? `${this.#typed}${key}`.slice(-3) : key;
			this.#at = now;
			return Number(this.#typed);
		}
		this.#typed = '';
		const name = key.length === 1 ? key.toLowerCase() : key;
		return Object.hasOwn(orders, name) ? (orders[name] ?? null) : null;
	}
}
