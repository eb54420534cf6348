import { changeBetween } from '#lib/model/change.ts';
import type { Commands } from '#lib/state/editing.svelte.ts';

/** One command, enough to test what is around commands: `rename {role, name}`. */
export const renaming: Commands = {
	doCommand: (document, name, { role: id, name: next }) => {
		const role = document.roles.find((one) => one.id === id);
		if (name !== 'rename' || !role) return { ok: false, issues: [] };
		const roles = document.roles.map((one) => (one === role ? { ...one, name: String(next) } : one));
		const after = { ...document, roles };
		const change = changeBetween(document, after);
		return {
			ok: true,
			value: { document: after, change, name, values: { from: role.name, to: String(next) } },
			issues: [],
		};
	},
	sayDone: (_, { from, to }) => `Renamed “${from}” to “${to}”.`,
};
