import { readMask } from '../mask.ts';
import type { SavedView } from '../workshop.ts';
import type { CommandField, CommandInput } from './command.ts';

/** What a command is told of a view: plain texts, as a command line can give them. */
export const viewFields: readonly CommandField[] = [
	{ name: 'address', kind: 'text' },
	/** "x y zoom" */
	{ name: 'camera', kind: 'text', optional: true, blank: true },
	/** Ids, one a line. */
	{ name: 'expanded', kind: 'lines', optional: true, blank: true },
	{ name: 'colors', kind: 'text', optional: true, blank: true },
	{ name: 'arrangement', kind: 'text', optional: true, blank: true },
];

/** An address of ours is read as if it stood here; where the app really is does not matter. */
const anywhere = 'https://rolemap.invalid';

/** The view that an input says; null where its address is none of this app's. */
export function savedViewOf(input: CommandInput): SavedView | null {
	const given = (name: string) => String(input[name] ?? '');
	const address = given('address');
	if (!/^\/(?![/\\])/.test(address) || !URL.canParse(address, anywhere)) return null;
	const url = new URL(address, anywhere);
	if (url.origin !== anywhere) return null;
	const { names, pay } = readMask(url.searchParams.get('mask'));
	url.searchParams.delete('mask');
	const camera = given('camera').split(/\s+/).map(Number);
	const [x = NaN, y = NaN, zoom = NaN] = camera;
	const hasCamera = given('camera') !== '' && camera.length === 3 && camera.every(Number.isFinite);
	const expanded = given('expanded').split('\n').filter(Boolean);
	const [colorBy, arrangement] = [given('colors'), given('arrangement')];
	return {
		address: `${url.pathname}${url.search.replaceAll('%2C', ',')}`,
		...(hasCamera ? { camera: [x, y, zoom] as [number, number, number] } : {}),
		...(input['expanded'] === undefined ? {} : { expanded }),
		mask: { names: names === 'none' ? 'full' : names, photos: false, pay, talent: false },
		show: {
			...(colorBy === '' ? {} : { colorBy }),
			...(arrangement === '' ? {} : { arrangement }),
		},
	};
}

/** The address that shows `view`, its mask included. */
export function addressOf({ address, mask }: SavedView): string {
	const names = mask.names === 'full' ? (mask.pay ? 'none' : '') : mask.names;
	const said = [names, mask.pay ? 'pay' : ''].filter(Boolean).join(',');
	if (said === '') return address;
	return `${address}${address.includes('?') ? '&' : '?'}mask=${said}`;
}
