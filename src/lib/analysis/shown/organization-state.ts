import type { RolemapDocument } from '#lib/model/document.ts';
import { materialise } from '#lib/model/materialise.ts';
import { masked, type Mask } from '#lib/model/mask.ts';
import { project, type ProjectedDocument } from '#lib/model/projection.ts';
import { scenariosOf, type Scenario } from '#lib/model/scenario.ts';
import { lateWords } from '#lib/words/late-words.ts';
import { standings, withClosed, type Standing } from '../organization/compared-chart.ts';
import { orgDiff } from '../organization/diff.ts';
import { sayDiff } from '../organization/say-diff.ts';
import type { OrganizationAsked } from './view-at.ts';

/** What is drawn of an organization: one of its states, and what it is held against. */
export interface OrganizationState {
	/** What is counted. */
	readonly document: ProjectedDocument;
	/** What is drawn: with positions that are closed against the other state. */
	readonly drawn: ProjectedDocument;
	/** The option's; null for today. */
	readonly name: string | null;
	readonly against: Against | null;
}

export interface Against {
	readonly name: string;
	readonly standing: ReadonlyMap<string, Standing>;
	/** The managers that moved positions had. */
	readonly movedFrom: ReadonlyMap<string, string | null>;
}

/**
 * The state that is asked for, and the other one, as `mask` lets them be seen: hidden once the options are done, since
 * what an option changes is compared with what there is. null where an option that is named is not there: a file of
 * today under the name of an option would be believed.
 */
export function organizationState(
	asked: Pick<OrganizationAsked, 'scenario' | 'against'>,
	whole: RolemapDocument,
	mask: Mask,
): OrganizationState | null {
	const seen = (scenario: Scenario | null) => {
		const { document } = materialise(whole, scenario?.id ?? null);
		return project(document, { purpose: 'file', hide: (all) => masked(all, mask) });
	};
	const options = scenariosOf(whole, whole.orgs[0]);
	const shown = stateNamed(options, asked.scenario);
	const other = stateNamed(options, asked.against);
	if (shown === undefined || other === undefined) return null;
	const document = seen(shown);
	const name = shown?.name ?? null;
	if (asked.against === null) return { document, drawn: document, name, against: null };
	const base = seen(other);
	const diff = orgDiff(base, document);
	const said = lateWords().scenarios;
	const against: Against = {
		name: other?.name ?? said.today,
		standing: standings(sayDiff(diff, base, document, said.diff)),
		movedFrom: new Map(diff.positions.moved.map(({ id, from }) => [id, from])),
	};
	return { document, drawn: withClosed(base, document, diff), name, against };
}

/** null is today; undefined a name that nothing has. */
function stateNamed(options: readonly Scenario[], asked: string | null): Scenario | null | undefined {
	if (asked === null) return null;
	const option =
		options.find(({ id }) => id === asked) ??
		options.find(({ name }) => name.toLowerCase() === asked.toLowerCase());
	return option ?? (asked.toLowerCase() === 'today' ? null : undefined);
}
