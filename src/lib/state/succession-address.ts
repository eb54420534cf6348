import { successionAddress } from './address.ts';

/** The succession map with a position's details open. Nobody who is named for it stands in an address. */
export function slateAddress(position: string | null): string {
	return position === null
		? successionAddress()
		: `${successionAddress()}?${new URLSearchParams({ position })}`;
}
