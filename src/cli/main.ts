import { askHidden } from './ask-hidden.ts';
import { runCommandLine } from './run-command-line.ts';

const interrupted = new Promise<void>((resolve) => {
	// Not `once`: npm passes on the Ctrl+C that the terminal has already sent, and the second must not cut us off.
	process.on('SIGINT', () => resolve());
	process.on('SIGTERM', () => resolve());
});
// A reader such as `head` that has seen enough closes the pipe; that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code === 'EPIPE') process.exit();
	throw error;
});

process.exitCode = await runCommandLine(process.argv.slice(2), {
	out: (text) => process.stdout.write(`${text}\n`),
	err: (text) => process.stderr.write(`${text}\n`),
	color: process.stdout.isTTY === true && !process.env['NO_COLOR'],
	ask: askHidden,
	interrupted,
});
