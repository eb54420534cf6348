import { commandLineWords as words } from '#lib/words/english/command-line.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** Says what is wrong with how the command was called. */
export function wrongUsage(terminal: Terminal, sentence: string): ExitCode {
	terminal.err(`${sentence}\n${words.seeHelp}`);
	return 2;
}
