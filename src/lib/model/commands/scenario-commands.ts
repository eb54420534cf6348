import { changeBetween, isEmptyChange } from '../change.ts';
import { makeIssue } from '../make-issue.ts';
import { materialise } from '../materialise.ts';
import type { RolemapDocument } from '../document.ts';
import * as v from 'valibot';
import { daySchema } from '../organization.ts';
import type { Scenario, ScenarioAct } from '../scenario.ts';
import type { Command } from './command.ts';
import { edited, recordOf, refused, withRecord } from './edited.ts';
import { newId } from './org-records.ts';

const scenarioField = { name: 'scenario', kind: 'scenario' } as const;

function named(document: RolemapDocument, name: string, own?: Scenario): Scenario | undefined {
	return document.scenarios.find((one) => one !== own && one.name.toLowerCase() === name.toLowerCase());
}

/** What the command line and addresses call the organization as it is. */
const today = { id: 'today' };

function scenarioId(document: RolemapDocument, name: string): string {
	return newId([today, ...document.scenarios], name, 'option');
}

const addScenario: Command = {
	name: 'add-scenario',
	fields: [
		{ name: 'name', kind: 'text' },
		{ name: 'base', kind: 'scenario', optional: true },
	],
	run: (document, input) => {
		const name = String(input['name']);
		const base = document.scenarios.find(({ id }) => id === input['base']);
		const orgId = base?.orgId ?? document.orgs[0]?.id;
		if (orgId === undefined) return refused(makeIssue('edit-no-organization', {}, null));
		if (named(document, name)) return refused(makeIssue('scenario-name-taken', { name }, null));
		const id = scenarioId(document, name);
		const scenario = { id, orgId, name, baseId: base?.id ?? null, status: 'draft' as const, acts: [] };
		const values = { name, ...(base ? { base: base.name } : {}) };
		return edited({ ...document, scenarios: [...document.scenarios, scenario] }, values);
	},
};

const renameScenario: Command = {
	name: 'rename-scenario',
	fields: [scenarioField, { name: 'name', kind: 'text' }],
	run: (document, input) => {
		const scenario = recordOf(document, 'scenarios', input['scenario']);
		const name = String(input['name']);
		if (named(document, name, scenario)) return refused(makeIssue('scenario-name-taken', { name }, null));
		const values = { scenario: scenario.name, name };
		return edited(withRecord(document, 'scenarios', { ...scenario, name }), values);
	},
};

const duplicateScenario: Command = {
	name: 'duplicate-scenario',
	fields: [scenarioField, { name: 'name', kind: 'text' }],
	run: (document, input) => {
		const scenario = recordOf(document, 'scenarios', input['scenario']);
		const name = String(input['name']);
		if (named(document, name)) return refused(makeIssue('scenario-name-taken', { name }, null));
		const copy = { ...scenario, id: scenarioId(document, name), name };
		const values = { scenario: scenario.name, name };
		return edited({ ...document, scenarios: [...document.scenarios, copy] }, values);
	},
};

const removeScenario: Command = {
	name: 'remove-scenario',
	fields: [scenarioField],
	run: (document, input) => {
		const { id, name } = recordOf(document, 'scenarios', input['scenario']);
		const other = document.scenarios.find(({ baseId }) => baseId === id);
		if (other) return refused(makeIssue('scenario-is-base', { name, other: other.name }, null));
		const scenarios = document.scenarios.filter((one) => one.id !== id);
		return edited({ ...document, scenarios }, { scenario: name });
	},
};

const setScenarioStatus: Command = {
	name: 'set-scenario-status',
	fields: [
		scenarioField,
		{ name: 'status', kind: 'choice', choices: ['draft', 'option', 'agreed', 'dropped'] },
	],
	run: (document, input) => {
		const scenario = recordOf(document, 'scenarios', input['scenario']);
		const status = input['status'] as Scenario['status'];
		if (scenario.status === 'done')
			return refused(makeIssue('scenario-done', { scenario: scenario.name }, null));
		const stale = status === 'agreed' ? materialise(document, scenario.id).stale.length : 0;
		if (stale > 0)
			return refused(makeIssue('scenario-stale', { scenario: scenario.name, count: stale }, null));
		return edited(withRecord(document, 'scenarios', { ...scenario, status }), {
			scenario: scenario.name,
			status,
		});
	},
};

/** Makes today what the option would make it; options that rest on it rest on today. */
const adoptScenario: Command = {
	name: 'adopt-scenario',
	fields: [scenarioField],
	run: (document, input) => {
		const scenario = recordOf(document, 'scenarios', input['scenario']);
		const { document: next, stale } = materialise(document, scenario.id);
		const name = scenario.name;
		if (scenario.status === 'done') return refused(makeIssue('scenario-done', { scenario: name }, null));
		if (stale.length > 0)
			return refused(makeIssue('scenario-stale', { scenario: name, count: stale.length }, null));
		if (isEmptyChange(changeBetween(document, next))) return edited(document, { scenario: name });
		const done = new Set<string>();
		const byId = new Map(document.scenarios.map((one) => [one.id, one]));
		for (let at = byId.get(scenario.id); at && !done.has(at.id); at = byId.get(at.baseId ?? ''))
			done.add(at.id);
		// What it rests on was done with it.
		const scenarios = document.scenarios.map((one) =>
			done.has(one.id) ? { ...one, status: 'done' as const } : one,
		);
		return edited({ ...next, scenarios }, { scenario: name });
	},
};

const dropAct: Command = {
	name: 'drop-act',
	fields: [scenarioField, { name: 'act', kind: 'entry', of: 'act' }],
	run: (document, input) => {
		const scenario = recordOf(document, 'scenarios', input['scenario']);
		const acts = scenario.acts.filter(({ id }) => id !== input['act']);
		const values = { scenario: scenario.name };
		return edited(withRecord(document, 'scenarios', { ...scenario, acts }), values);
	},
};

/** When and with which wave a change is to be made, and why; '' takes one of them away. */
const setAct: Command = {
	name: 'set-act',
	fields: [
		scenarioField,
		{ name: 'act', kind: 'entry', of: 'act' },
		{ name: 'on', kind: 'text', optional: true, blank: true },
		{ name: 'wave', kind: 'text', optional: true, blank: true },
		{ name: 'reason', kind: 'lines', optional: true, blank: true },
	],
	run: (document, input) => {
		const scenario = recordOf(document, 'scenarios', input['scenario']);
		const given = (['on', 'wave', 'reason'] as const).flatMap((name) => {
			const value = input[name];
			return typeof value === 'string' ? [[name, value] as const] : [];
		});
		const { on = '' } = Object.fromEntries(given);
		if (on !== '' && !v.safeParse(daySchema, on).success)
			return refused(makeIssue('scenario-no-day', { text: on.slice(0, 100) }, null));
		const acts = scenario.acts.map((act) => {
			if (act.id !== input['act']) return act;
			const next: Record<string, unknown> = { ...act };
			for (const [name, value] of given) {
				if (value === '') delete next[name];
				else next[name] = value;
			}
			return next as ScenarioAct;
		});
		const values = { scenario: scenario.name, ...Object.fromEntries(given) };
		return edited(withRecord(document, 'scenarios', { ...scenario, acts }), values);
	},
};

/** Options: what might be made of today's organization, or of another option. */
export const scenarioCommands = {
	'add-scenario': addScenario,
	'rename-scenario': renameScenario,
	'duplicate-scenario': duplicateScenario,
	'remove-scenario': removeScenario,
	'set-scenario-status': setScenarioStatus,
	'adopt-scenario': adoptScenario,
	'drop-act': dropAct,
	'set-act': setAct,
};
