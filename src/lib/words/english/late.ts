import type { CommandWords } from './command-words.ts';
import { commandWords, type CommandName } from './commands.ts';
import { editingWords } from './editing.ts';
import { keepingWords } from './keeping.ts';
import { largeMapWords } from './large-map.ts';
import { savingWords } from './saving.ts';
import { settingsWords } from './settings.ts';
import { shareWords } from './share.ts';

/** The words of what is opened now and then: they come with the code that shows them, and the first load goes without. */
export const lateEnglish = {
	settings: settingsWords,
	share: shareWords,
	editing: editingWords,
	keeping: keepingWords,
	saving: savingWords,
	largeMap: largeMapWords,
	commands: commandWords as Readonly<Record<CommandName, CommandWords>>,
};
