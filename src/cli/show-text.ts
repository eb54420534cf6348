/** Text from a file or its name, made harmless for a terminal: escapes, control and direction marks become signs. */
export function showText(text: string): string {
	return text
		.replace(/\t/g, ' ')
		.replace(/[\u0000-\u001f]/g, (character) => String.fromCodePoint(0x2400 + character.charCodeAt(0)))
		.replace(/[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\p{Cs}]/gu, '\ufffd');
}

/** How many columns a terminal gives the text: two for a wide character, none for a mark above another. */
export function columnsOf(text: string): number {
	let columns = 0;
	for (const character of text) {
		if (/\p{Mn}|\p{Me}|\p{Cf}/u.test(character)) continue;
		columns += isWide(character) ? 2 : 1;
	}
	return columns;
}

function isWide(character: string): boolean {
	return /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u.test(
		character,
	);
}
