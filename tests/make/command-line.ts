import { runCommandLine } from '../../src/cli/run-command-line.ts';

/** Runs `rolemap` with `args` and collects what it says. */
export async function rolemap(
	args: readonly string[],
	options: {
		color?: boolean;
		onOut?: (text: string) => void;
		ask?: (question: string) => Promise<string | null>;
	} = {},
) {
	const out: string[] = [];
	const err: string[] = [];
	const code = await runCommandLine(args, {
		out: (text) => {
			out.push(text);
			options.onOut?.(text);
		},
		err: (text) => err.push(text),
		color: options.color ?? false,
		...(options.ask ? { ask: options.ask } : {}),
		interrupted: Promise.resolve(),
	});
	return { code, out: out.join('\n'), err: err.join('\n') };
}
