import type { ReleasedMove } from '#lib/analysis/succession/released-moves.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import type { Issue } from '#lib/model/issue.ts';
import type { Done, Editing } from './editing.svelte.ts';

/** One change as it would stand in the organization's own history, or why it cannot be made there. */
export interface ReleasePreview {
	/** What each change says of itself, in turn; those that are refused say nothing. */
	readonly sentences: readonly string[];
	readonly issues: readonly Issue[];
}

type Editor = Pick<Editing, 'prepare' | 'do'>;

/** What releasing `moves` as the option `name` would put into the organization. Nothing is changed by it. */
export async function previewRelease(
	editing: Editor,
	document: RolemapDocument,
	name: string,
	moves: readonly ReleasedMove[],
): Promise<ReleasePreview> {
	const { doCommand, sayDone } = await editing.prepare();
	const made = doCommand(document, 'add-scenario', { name });
	if (!made.ok) return { sentences: [], issues: made.issues };
	const scenario = scenarioOf(made.value);
	let now = made.value.document;
	const sentences: string[] = [];
	const issues: Issue[] = [];
	for (const { command, input } of moves) {
		const done = doCommand(now, command, input, scenario);
		if (!done.ok) {
			issues.push(...done.issues);
			continue;
		}
		now = done.value.document;
		sentences.push(sayDone(done.value.name, done.value.values));
	}
	return { sentences, issues };
}

/**
 * Makes the option `name` of `moves`, through the organization's own commands and undone there as they are: of all that
 * talent data says, only who moves where gets there. The option's id, or why it was refused; what is refused in between
 * is left out and told.
 */
export async function releaseMoves(
	editing: Editor,
	name: string,
	moves: readonly ReleasedMove[],
): Promise<{ readonly scenario: string | null; readonly issues: readonly Issue[] }> {
	const made = await editing.do('add-scenario', { name }, { mergeKey: `release ${name}` });
	if (!made.ok) return { scenario: null, issues: made.issues };
	const scenario = scenarioOf(made.value);
	const issues: Issue[] = [];
	for (const { command, input } of moves) {
		const done = await editing.do(command, input, { scenario, mergeKey: `release ${name}` });
		if (!done.ok) issues.push(...done.issues);
	}
	return { scenario, issues };
}

function scenarioOf({ change }: Pick<Done, 'change'>): string {
	return (
		change.steps.find(({ collection, before }) => collection === 'scenarios' && before === null)?.id ?? ''
	);
}
