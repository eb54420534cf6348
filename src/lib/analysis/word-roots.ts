/** How the words of a name begin, so that "managing" and "management" are alike; those of three letters say little. */
export function wordRoots(name: string): readonly string[] {
	const words = name.split(' ').filter((word) => word.length > 3);
	return [...new Set(words.map((word) => word.slice(0, 5)))];
}
