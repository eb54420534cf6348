import type { SearchEntry, SearchKind } from '#lib/analysis/search-entry.ts';
import { moveAddress, organizationAddress, roleAddress, workspaceAddress } from './address.ts';

/** What a search led to, for the details to open and mark: travels in the history entry, never in the address. */
export interface FindState {
	readonly kind: SearchKind;
	/** The statement as its page has it. */
	readonly text: string;
}

declare global {
	// eslint-disable-next-line @typescript-eslint/no-namespace -- SvelteKit asks for it in this form.
	namespace App {
		interface PageState {
			find?: FindState;
		}
	}
}

/** The address a found entry leads to from the page at `here`: on the chart what is shown of it stays. */
export function addressOf({ target }: SearchEntry, here: URL): string {
	if (target.kind === 'position' || target.kind === 'person') {
		const query = new URLSearchParams(here.search);
		for (const kind of ['position', 'person']) query.delete(kind);
		query.set(target.kind, target.kind === 'person' ? target.personId : target.positionId);
		return `${organizationAddress()}?${query}`;
	}
	if (target.kind === 'page') return workspaceAddress(target);
	return target.kind === 'role' ? roleAddress(target.roleId) : moveAddress(target.from, target.to);
}

/** The state that goes with it: nothing where the address already names it: a role, a move, a line. */
export function findStateOf({ kind, text, target }: SearchEntry): { find?: FindState } {
	const named = kind === 'role' || kind === 'move' || kind === 'position' || target.kind === 'page';
	return named ? {} : { find: { kind, text } };
}
