import type { FontWeight } from '#lib/layout/text-width.ts';
import { codePointsOf, type CodePoints } from './code-points.ts';

/** A family of typefaces as it is installed: one file for each part of its characters and each weight. */
interface Family {
	readonly folder: string;
	/** The names of its parts that are asked, the others being those of families before it. */
	readonly parts: RegExp;
	/** The weight that stands for each of ours. */
	readonly weights: Readonly<Record<FontWeight, number>>;
}

const twoWeights = { 400: 400, 500: 400, 600: 700, 700: 700 } as const;

/** Inter first, then a family for each script that it lacks; what Chinese and Japanese share is set in the Chinese. */
const families: readonly Family[] = [
	{ folder: 'inter', parts: /./, weights: { 400: 400, 500: 500, 600: 600, 700: 700 } },
	{ folder: 'noto-sans-arabic', parts: /^arabic$/, weights: twoWeights },
	{ folder: 'noto-sans-hebrew', parts: /^hebrew$/, weights: twoWeights },
	{ folder: 'noto-sans-devanagari', parts: /^devanagari$/, weights: twoWeights },
	{ folder: 'noto-sans-sc', parts: /^\[\d+\]$/, weights: twoWeights },
	{ folder: 'nanum-gothic', parts: /^\[\d+\]$/, weights: twoWeights },
];

/** Whether it is the family that everything is set in. */
export const isOwn = ({ folder }: { readonly folder: string }): boolean => folder === 'inter';

/** A part of a family. */
export interface Face {
	readonly folder: string;
	readonly part: string;
	readonly covers: CodePoints;
	readonly weights: Family['weights'];
}

export type LoadFace = (path: string) => Promise<Uint8Array>;

/** Latin is what nearly all that is drawn is made of: of the other families not even the lists are fetched for it. */
const latin = /^[\u0000-\u00ff\u2000-\u206f]*$/;

/**
 * The faces that may have the characters of `text`, by what their families' lists say: those asked first come first.
 * Lists name more than there is, so that each has to be looked at.
 */
export async function facesFor(text: string, load: LoadFace): Promise<readonly Face[]> {
	const wanted = latin.test(text) ? families.slice(0, 1) : families;
	const lists = wanted.map((family) =>
		// Without the letters of another script a file is poorer, without our own it is none.
		isOwn(family) ? facesOf(family, load) : facesOf(family, load).catch(() => []),
	);
	return (await Promise.all(lists)).flat();
}

async function facesOf({ folder, parts, weights }: Family, load: LoadFace): Promise<readonly Face[]> {
	const list = new TextDecoder().decode(await load(`@fontsource/${folder}/unicode.json`));
	const ranges = JSON.parse(list) as Readonly<Record<string, string>>;
	// Parts are listed from the rarest characters to the most frequent ones.
	return Object.entries(ranges)
		.filter(([part]) => parts.test(part))
		.toReversed()
		.map(([part, range]) => ({
			folder,
			part: part.replace(/[[\]]/g, ''),
			covers: codePointsOf(range),
			weights,
		}));
}

/** Where the file of a face in a weight of ours is. */
export function facePath({ folder, part, weights }: Face, weight: FontWeight): string {
	return `@fontsource/${folder}/files/${folder}-${part}-${weights[weight]}-normal.woff`;
}
