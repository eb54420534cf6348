import { wayOrders, type WayOrder } from '#lib/analysis/routes/move-costs.ts';

/**
 * What is chosen on the screen of ways, all of it in the address. With `from` and `to` it shows ways, with one of them
 * what can be reached from there or who gets there. What is personal, the time somebody spent in a role, is not here.
 */
export interface WaysChoice {
	readonly from: string;
	readonly to: string;
	readonly order: WayOrder;
	readonly k: number;
	/** Only the ways that no other beats. */
	readonly unbeaten: boolean;
	readonly withoutPeople: boolean;
	readonly withoutDown: boolean;
	readonly pass: readonly string[];
	readonly avoid: readonly string[];
	/** The most years a way may take, null for any. */
	readonly years: number | null;
	/** The way that is looked at and the one beside it, counted from 1; 0 for none. */
	readonly way: number;
	readonly beside: number;
	/** How many years reach looks ahead. */
	readonly within: number;
}

export const plainChoice: WaysChoice = {
	from: '',
	to: '',
	order: 'years',
	k: 10,
	unbeaten: false,
	withoutPeople: false,
	withoutDown: false,
	pass: [],
	avoid: [],
	years: null,
	way: 1,
	beside: 0,
	within: 6,
};

/** The address of the screen of ways with these choices; what is as usual is left out. */
export function waysAddress(choice: Partial<WaysChoice> = {}): string {
	const {
		from,
		to,
		order,
		k,
		unbeaten,
		withoutPeople,
		withoutDown,
		pass,
		avoid,
		years,
		way,
		beside,
		within,
	} = {
		...plainChoice,
		...choice,
	};
	const query = new URLSearchParams();
	if (from !== '') query.set('from', from);
	if (to !== '') query.set('to', to);
	if (order !== plainChoice.order) query.set('order', order);
	if (k !== plainChoice.k) query.set('k', String(k));
	if (unbeaten) query.set('unbeaten', '');
	if (withoutPeople) query.set('people', 'no');
	if (withoutDown) query.set('down', 'no');
	for (const id of pass) query.append('pass', id);
	for (const id of avoid) query.append('avoid', id);
	if (years !== null) query.set('years', String(years));
	if (way !== plainChoice.way) query.set('way', String(way));
	if (beside !== plainChoice.beside) query.set('beside', String(beside));
	if (within !== plainChoice.within) query.set('within', String(within));
	const text = query.toString().replace(/=(?=&|$)/g, '');
	return text === '' ? '/routes' : `/routes?${text}`;
}

/** What an address says; what it says wrongly is as usual. */
export function readWaysAddress(url: URL): WaysChoice {
	const query = url.searchParams;
	const order = query.get('order');
	const number = (name: string, usual: number, most: number, least = 0) => {
		const text = query.get(name) ?? '';
		const value = Number(text);
		return /^\d+(?:\.\d+)?$/.test(text) && value >= least && value <= most ? value : usual;
	};
	const years = number('years', -1, 200);
	return {
		from: query.get('from') ?? '',
		to: query.get('to') ?? '',
		order: wayOrders.find((one) => one === order) ?? plainChoice.order,
		k: Math.round(number('k', plainChoice.k, 50, 1)),
		unbeaten: query.has('unbeaten'),
		withoutPeople: query.get('people') === 'no',
		withoutDown: query.get('down') === 'no',
		pass: query.getAll('pass').filter((id) => id !== ''),
		avoid: query.getAll('avoid').filter((id) => id !== ''),
		years: years < 0 ? null : years,
		way: Math.round(number('way', plainChoice.way, 50, 1)),
		beside: Math.round(number('beside', plainChoice.beside, 50)),
		within: number('within', plainChoice.within, 60),
	};
}
