import type { Command, CommandInput } from '#lib/model/commands/command.ts';

/** What `command` must be told and what is selected answers: the role or the move it is about. */
export function knownInput({ fields }: Command, selected: CommandInput): CommandInput {
	const asked = fields.filter(({ kind, optional }) => (kind === 'role' || kind === 'move') && !optional);
	return Object.fromEntries(
		asked.filter(({ name }) => selected[name] !== undefined).map(({ name }) => [name, selected[name]]),
	);
}
