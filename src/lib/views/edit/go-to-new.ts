import { goto } from '$app/navigation';
import type { Change } from '#lib/model/change.ts';
import { moveAddress, roleAddress } from '#lib/state/address.ts';
import type { App } from '#lib/state/context.ts';

/** Shows the role or the move that `change` made, where it made one, and begins to edit it. */
export function goToNew({ editMode, workspace }: App, change: Change): void {
	const made = (collection: string) =>
		change.steps.find((step) => step.collection === collection && step.before === null)?.id;
	const role = made('roles');
	const move = workspace.index.transitions.get(made('transitions') ?? '');
	const id = role ?? move?.id;
	if (id === undefined) return;
	editMode.beginAt(id);
	const address = role !== undefined ? roleAddress(role) : move ? moveAddress(move.from, move.to) : '';
	void goto(address, { noScroll: true, keepFocus: true });
}
