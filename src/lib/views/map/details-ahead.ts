import { mount, unmount } from 'svelte';
import { moveOutlook } from '#lib/analysis/move-outlook.ts';
import { roleOutlook } from '#lib/analysis/role-outlook.ts';
import type { MapThing } from '#lib/analysis/spotlight.ts';
import type { App } from '#lib/state/context.ts';
import RoleSheet from '#lib/views/role/RoleSheet.svelte';
import { loadTexts } from '#lib/views/text/load-texts.ts';

/**
 * Builds the details of one role beside the page and lets them go: code that runs for the first time takes a browser
 * twice as long, and the first click should not wait for that. `context` is that of a component of the app.
 */
export function rehearseDetails({ workspace }: App, context: Map<unknown, unknown>): void {
	const { document, index } = workspace;
	const role = document.roles.find(({ kind }) => kind === 'page');
	const outlook = role && roleOutlook(document, index, role.id);
	if (!outlook) return;
	const target = globalThis.document.createElement('div');
	void unmount(mount(RoleSheet, { target, props: { outlook }, context }));
}

/** Has the texts of `thing` ready before it is opened; where that fails, opening it tells. */
export async function prepareDetails({ workspace, trees }: App, thing: MapThing): Promise<void> {
	const { document, index } = workspace;
	const move = thing.kind === 'move' ? index.transitions.get(thing.id) : undefined;
	const outlook = move
		? moveOutlook(document, index, move.from, move.to)
		: roleOutlook(document, index, thing.id);
	if (outlook) await loadTexts(trees, outlook).catch(() => undefined);
}
