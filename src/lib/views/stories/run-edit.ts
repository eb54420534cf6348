import type { CommandInput } from '#lib/model/commands/command.ts';

/** Gives a command; whether it was taken. */
export type RunEdit = (command: string, input: CommandInput, mergeKey?: string) => Promise<boolean>;

/** The day that it is here, as year-month-day. */
export function today(): string {
	const now = new Date();
	const two = (figure: number) => String(figure).padStart(2, '0');
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
