import { commandLineWords as words } from '#lib/words/english/command-line.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** Says what is wrong with how the command was called, and where to read how it is. */
export function wrongUsage(terminal: Terminal, sentence: string): ExitCode {
	return refuse(terminal, `${sentence}\n${words.seeHelp}`);
}

/** Says why the command cannot be done, called rightly as it may be. */
export function refuse(terminal: Terminal, sentence: string): ExitCode {
	terminal.err(sentence);
	return 2;
}
