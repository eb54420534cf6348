import type { CommandInput } from '#lib/model/commands/command.ts';
import type { Issue } from '#lib/model/issue.ts';
import type { Editing } from '#lib/state/editing.svelte.ts';

/** What is done in a room, and why the last of it was refused. */
export class RoomEdits {
	readonly #editing: Editing;
	issues = $state.raw<readonly Issue[]>([]);

	constructor(editing: Editing) {
		this.#editing = editing;
	}

	readonly run = async (command: string, input: CommandInput, mergeKey?: string): Promise<boolean> => {
		const done = await this.#editing.do(command, input, mergeKey === undefined ? {} : { mergeKey });
		// What says the same as before is no mistake of a person who only passed through a field.
		this.issues = done.ok ? [] : done.issues.filter(({ code }) => code !== 'edit-changes-nothing');
		return done.ok;
	};
}
