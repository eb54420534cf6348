/** Words of proficiency scales from least to most, those of one line alike; several public scales share them. */
const words = [
	['none', 'no experience'],
	[
		'awareness',
		'aware',
		'basic',
		'beginner',
		'novice',
		'foundation',
		'foundational',
		'follow',
		'grundkenntnisse',
	],
	['learning', 'elementary', 'developing', 'advanced beginner', 'assist'],
	['working', 'intermediate', 'competent', 'apply', 'fortgeschritten'],
	['practitioner', 'proficient', 'skilled', 'enable', 'versiert'],
	['advanced', 'ensure', 'advise'],
	['expert', 'experte', 'initiate', 'influence'],
	['master', 'mastery', 'leading', 'strategic', 'set strategy'],
];

const order = new Map(words.flatMap((alike, at) => alike.map((word) => [word, at] as const)));

/** Where a word stands among those of proficiency, counted from 0; null where it is none of them. */
export function proficiencyOrder(text: string): number | null {
	return order.get(text.trim().toLowerCase()) ?? null;
}

/** Whether a cell says that there is nothing to say. */
export function isPlaceholder(text: string): boolean {
	return /^(?:|-|–|—|n\/?a|none|null|not in use|not applicable|not required|tbd|tbc|\?)$/i.test(text.trim());
}
