import { goto } from '$app/navigation';
import type { Change } from '#lib/model/change.ts';
import { moveAddress, roleAddress } from '#lib/state/address.ts';
import type { App } from '#lib/state/context.ts';

/**
 * Shows the role or the move that `change` made, where it made one, and begins to edit it. What was done is painted
 * first: its details are much more to build.
 */
export async function goToNew({ editMode, workspace }: App, change: Change): Promise<void> {
	const made = (collection: string) =>
		change.steps.find((step) => step.collection === collection && step.before === null)?.id;
	await painted();
	const role = made('roles');
	const move = workspace.index.transitions.get(made('transitions') ?? '');
	const id = role ?? move?.id;
	if (id === undefined) return;
	editMode.beginAt(id);
	const address = role !== undefined ? roleAddress(role) : move ? moveAddress(move.from, move.to) : '';
	await goto(address, { noScroll: true, keepFocus: true });
}

/** Resolves after the next frame; at once in a tab that nobody sees, which paints none. */
function painted(): Promise<void> {
	if (document.hidden) return Promise.resolve();
	return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
