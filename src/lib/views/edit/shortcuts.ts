/** Keys that are commands wherever the focus is, except in a field; written as tinykeys reads them. */
const shortcuts: Readonly<Record<string, string>> = {
	'add-role': 'N',
	'add-move': 'M',
};

/** The keys of a command as a person reads them; '' where it has none of its own. */
export function shortcutOf(command: string): string {
	return shortcuts[command] ?? '';
}
