import { parseArgs } from 'node:util';
import { editDistance } from '#lib/model/edit-distance.ts';
import { commandLineWords as words } from '#lib/words/english/command-line.ts';

/** The options of one command: those that take a value, once or several times, and those that do not. */
export type FlagKinds = Readonly<Record<string, 'value' | 'values' | 'switch'>>;

/** What was given: values and switches by name, and the rest in order. */
export interface Given {
	readonly values: Readonly<Record<string, string>>;
	/** What options that may be given several times were given, in order. */
	readonly lists: Readonly<Record<string, readonly string[]>>;
	readonly switches: ReadonlySet<string>;
	readonly paths: readonly string[];
}

/** The arguments of `command`, or a sentence saying what is wrong with them. */
export function readFlags(command: string, args: readonly string[], kinds: FlagKinds): Given | string {
	const options = Object.fromEntries(
		Object.entries(kinds).map(([name, kind]) => [name, { type: kind === 'switch' ? 'boolean' : 'string' }]),
	) as Record<string, { type: 'string' | 'boolean' }>;
	const { tokens } = parseArgs({
		args: [...args],
		options,
		strict: false,
		allowPositionals: true,
		tokens: true,
	});
	const values: Record<string, string> = {};
	const lists: Record<string, string[]> = {};
	const switches = new Set<string>();
	const paths: string[] = [];
	for (const token of tokens) {
		if (token.kind === 'positional') paths.push(token.value);
		if (token.kind !== 'option') continue;
		const kind = Object.hasOwn(kinds, token.name) ? kinds[token.name] : undefined;
		if (kind === undefined) return unknownFlag(command, token.rawName, kinds);
		if (kind === 'switch') {
			if (token.value !== undefined) return words.flagTakesNoValue(token.rawName);
			switches.add(token.name);
			continue;
		}
		// `--to --json` is a forgotten value; one that begins with a dash is given as `--out=-x`.
		const forgotten = token.value === undefined || (!token.inlineValue && /^--?[a-z]/i.test(token.value));
		if (forgotten || token.value === '') return words.flagNeedsValue(token.rawName);
		if (kind === 'values') {
			(lists[token.name] ??= []).push(token.value ?? '');
			continue;
		}
		if (Object.hasOwn(values, token.name)) return words.flagTwice(token.rawName);
		values[token.name] = token.value ?? '';
	}
	return { values, lists, switches, paths };
}

function unknownFlag(command: string, given: string, kinds: FlagKinds): string {
	const bare = given.replace(/^-+/, '').toLowerCase();
	const near = Object.keys(kinds).find((name) => name.startsWith(bare) || editDistance(name, bare, 2) <= 2);
	const sentence = words.unknownFlag(given, `rolemap ${command}`);
	return near === undefined ? sentence : `${sentence} ${words.didYouMean(`--${near}`)}`;
}
