import { words } from '#lib/words/words.ts';

/** The key of a command as a person reads it, as edit-keys.ts has it; '' where it has none of its own. */
export function shortcutOf(command: string): string {
	if (command === 'add-role') return words.edit.keys.role;
	return command === 'add-move' ? words.edit.keys.move : '';
}
