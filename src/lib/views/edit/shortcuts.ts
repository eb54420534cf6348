/** The keys of edit-keys.ts by what they do. */
const shortcuts: Readonly<Record<string, string>> = {
	'add-role': 'N',
	'add-move': 'M',
	edit: 'E',
	save: 'Ctrl S',
	palette: 'Ctrl Shift P',
};

/** The keys of a command as a person reads them; '' where it has none of its own. */
export function shortcutOf(command: string): string {
	return shortcuts[command] ?? '';
}
