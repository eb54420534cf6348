import type { CommandName } from '#lib/words/english/commands.ts';
import { applyChange, changeBetween, isEmptyChange, type Change } from '../change.ts';
import type { RolemapDocument } from '../document.ts';
import { frozen, frozenDocument } from '../frozen.ts';
import { makeIssue } from '../make-issue.ts';
import { nearName } from '../near-name.ts';
import type { Result } from '../result.ts';
import { brokenRules } from '../rules/broken-rules.ts';
import { sameContent } from '../same-content.ts';
import type { Src } from '../source.ts';
import { commandCatalog, commandNames, isCommandName } from './catalog.ts';
import { checkInput } from './check-input.ts';
import type { CommandValues } from './command.ts';
import { withDerived } from './derived.ts';

/** What a command did. */
export interface Done {
	readonly document: RolemapDocument;
	/** What leads from the document before to this one, and back. */
	readonly change: Change;
	readonly name: CommandName;
	/** What fills the sentence that says it: `commandWords[name].done(values)`. */
	readonly values: CommandValues;
	/** Where else the same fact stands, unchanged: the command may be given again with `everywhere`. */
	readonly elsewhere: readonly Src[];
}

/** The change without records that were made anew as they had been. */
function withoutRepeats({ steps, ...rest }: Change): Change {
	const told = steps.filter(({ before, after }) => !before || !after || !sameContent(before, after));
	// A list that was filtered keeps room to grow; a history holds thousands of these.
	return { ...rest, steps: [...told] };
}

/**
 * Runs the command called `name` on a document with an input as JSON gives it. Refuses, with the reasons and ways out,
 * what does not fit the command's fields or what a rule forbids; a command that would change nothing says that. The
 * outcome is frozen, shares every untouched record with `document`, and carries warnings as issues.
 */
export function doCommand(document: RolemapDocument, name: string, input: unknown): Result<Done> {
	if (!isCommandName(name)) {
		const near = nearName(name, commandNames);
		return {
			ok: false,
			issues: [makeIssue('edit-unknown-command', { name: name.slice(0, 100), near }, null)],
		};
	}
	const command = commandCatalog[name];
	const checked = checkInput(document, command, input);
	if (!checked.ok) return checked;
	const made = command.run(document, checked.value);
	if (!made.ok) return made;
	const { elsewhere = [] } = made.value;
	// V8 gives each literal with a spread in it a hidden class of its own, larger than what is in it.
	const values: CommandValues = Object.assign({}, made.value.values);
	const wanted = made.value.document === document ? document : withDerived(document, made.value.document);
	const change = withoutRepeats(changeBetween(document, wanted));
	if (isEmptyChange(change))
		return { ok: false, issues: [makeIssue('edit-changes-nothing', { command: name }, null)] };
	// The change cannot hold two records of one id, so the rules look at what the command wanted.
	const broken = brokenRules(document, wanted, change);
	if (broken.some(({ severity }) => severity === 'error')) return { ok: false, issues: broken };
	// The change holds every record that is new, so what is made of a frozen one is frozen too.
	const next = frozenDocument(applyChange(document, frozen(change)));
	const done = { document: next, change, name, values, elsewhere };
	return { ok: true, value: Object.freeze(done), issues: broken };
}
