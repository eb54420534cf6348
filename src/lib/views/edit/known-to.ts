import type { Command, CommandInput } from '#lib/model/commands/command.ts';

/** The part of what is known that `command` asks for: it refuses a field that it does not have. */
export function knownTo(command: Command, known: CommandInput): CommandInput {
	const asked = new Set(command.fields.map(({ name }) => name));
	return Object.fromEntries(Object.entries(known).filter(([name]) => asked.has(name)));
}
