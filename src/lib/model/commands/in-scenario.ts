import { changeBetween, type Change } from '../change.ts';
import type { RolemapDocument } from '../document.ts';
import { frozen } from '../frozen.ts';
import { makeIssue } from '../make-issue.ts';
import { materialise } from '../materialise.ts';
import type { Result } from '../result.ts';
import { scenarioCollections, type ScenarioAct, type ScenarioStep } from '../scenario.ts';
import { doCommand, type Done } from './do-command.ts';
import { withRecord } from './edited.ts';
import { newId } from './org-records.ts';
import { scenarioCommands } from './scenario-commands.ts';

function isScenarioStep({ collection }: { readonly collection: string }): boolean {
	return (scenarioCollections as readonly string[]).includes(collection);
}

/** The steps of a change in an option, or null where it changes what is the same in all of them. */
function stepsOf({ steps, title }: Change): readonly ScenarioStep[] | null {
	return title === undefined && steps.every(isScenarioStep) ? (steps as readonly ScenarioStep[]) : null;
}

/** An input that was checked, without the fields that say nothing. */
function inputOf(input: unknown): ScenarioAct['input'] {
	const given = Object.entries(input as Readonly<Record<string, unknown>>);
	return Object.fromEntries(
		given.filter(([, value]) => value !== null && value !== undefined),
	) as ScenarioAct['input'];
}

/**
 * Runs a command on the organization as the option `scenarioId` has it, and keeps it as one more of its acts: one
 * change of `document`, undone as one. What is said, and what is refused, is as for the command itself.
 */
export function doInScenario(
	document: RolemapDocument,
	scenarioId: string,
	name: string,
	input: unknown,
): Result<Done> {
	const scenario = document.scenarios.find(({ id }) => id === scenarioId);
	if (!scenario)
		return { ok: false, issues: [makeIssue('scenario-unknown', { scenario: scenarioId }, null)] };
	// What is done to the options themselves is done to the document.
	if (Object.hasOwn(scenarioCommands, name)) return doCommand(document, name, input);
	if (scenario.status === 'done')
		return { ok: false, issues: [makeIssue('scenario-done', { scenario: scenario.name }, null)] };
	const result = doCommand(materialise(document, scenarioId).document, name, input);
	if (!result.ok) return result;
	const steps = stepsOf(result.value.change);
	if (steps === null)
		return { ok: false, issues: [makeIssue('scenario-other-records', { command: name }, null)] };
	const act = frozen({
		id: newId(scenario.acts, `act-${scenario.acts.length + 1}`, 'act'),
		command: name,
		input: inputOf(input),
		values: { ...result.value.values },
		change: { steps: [...steps] },
	});
	const next = frozen({ ...scenario, acts: [...scenario.acts, act] });
	const after = withRecord(document, 'scenarios', next);
	Object.freeze(after.scenarios);
	const change = frozen(changeBetween(document, after));
	return { ...result, value: { ...result.value, document: Object.freeze(after), change } };
}

/** Runs a command on the document itself, or in the option that is given. */
export function doGiven(
	document: RolemapDocument,
	name: string,
	input: unknown,
	scenarioId?: string,
): Result<Done> {
	return scenarioId === undefined
		? doCommand(document, name, input)
		: doInScenario(document, scenarioId, name, input);
}
