import { commandLineWords as words } from '#lib/words/english/command-line.ts';
import { ownVersion } from './own-files.ts';
import { wrongUsage } from './wrong-usage.ts';
import type { ExitCode, Terminal } from './terminal.ts';

type Command = (args: readonly string[], terminal: Terminal) => Promise<ExitCode>;

// Loaded when asked for, so that `serve` starts without the readers.
const commands: Readonly<Record<string, () => Promise<Command>>> = {
	serve: async () => (await import('./commands/serve.ts')).serve,
	check: async () => (await import('./commands/check.ts')).check,
	convert: async () => (await import('./commands/convert.ts')).convert,
	edit: async () => (await import('./commands/edit.ts')).edit,
	routes: async () => (await import('./commands/routes.ts')).routes,
	report: async () => (await import('./commands/report.ts')).report,
};

/** Runs `rolemap` with `args` (without the program's own name); never rejects. */
export async function runCommandLine(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
	const [name, ...rest] = args;
	try {
		if (name === undefined || args.includes('--help') || args.includes('-h') || name === 'help') {
			const asked = name !== undefined;
			(asked ? terminal.out : terminal.err)(words.help);
			return asked ? 0 : 2;
		}
		if (name === '--version' || name === '-v') {
			terminal.out(ownVersion());
			return 0;
		}
		const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
		if (load === undefined) return refuseName(name, terminal);
		return await (
			await load()
		)(rest, terminal);
	} catch (error) {
		terminal.err(words.ownFault);
		terminal.err(error instanceof Error ? (error.stack ?? error.message) : String(error));
		return 70;
	}
}

function refuseName(name: string, terminal: Terminal): ExitCode {
	if (name.startsWith('-')) return wrongUsage(terminal, words.unknownFlag(name, 'rolemap'));
	const near = Object.keys(commands).find((command) => command.startsWith(name.slice(0, 3)));
	const hint = near === undefined ? '' : ` ${words.didYouMean(`"rolemap ${near}"`)}`;
	return wrongUsage(terminal, words.unknownCommand(name) + hint);
}
