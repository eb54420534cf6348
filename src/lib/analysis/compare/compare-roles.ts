import type { Group, Role } from '#lib/model/role.ts';
import { matchable } from '#lib/model/matchable.ts';
import type { DocumentIndex } from '../document-index.ts';
import { scopeFigure } from '../scope-figure.ts';
import { scopeScale } from '../scope-scale.ts';
import { trackLook, type TrackLook } from '../track-look.ts';
import { factRow, listRow, type ComparedRow } from './compared-row.ts';
import { movesBetween, type MoveBetween } from './moves-between.ts';
import { skillSteps, type SkillStep } from './skill-steps.ts';
import { comparedMixes, type TimeMix } from './time-mix.ts';

/** The parts of a comparison, in the order they are shown. */
export type PartName =
	'opening' | 'scope' | 'difference' | 'responsibilities' | 'skills' | 'time' | 'activities';

export interface ComparedPart {
	readonly name: PartName;
	readonly rows: readonly ComparedRow[];
}

/** Roles side by side, one column each. */
export interface RoleComparison {
	readonly roles: readonly TrackLook[];
	readonly parts: readonly ComparedPart[];
	/** What each role's shares of time add up to; null for a role without any in percent. */
	readonly mixes: readonly (TimeMix | null)[];
	/** From each role to the next one. */
	readonly steps: readonly SkillStep[];
	readonly moves: readonly MoveBetween[];
}

/** More columns than this nobody can read. */
export const mostCompared = 5;

/** Sets two to five roles side by side; more are left out, and so is what is asked for twice or not there. */
export function compareRoles(index: DocumentIndex, ids: readonly string[]): RoleComparison {
	const roles = comparedRoles(index, ids);
	const parts: readonly ComparedPart[] = [
		{ name: 'opening', rows: openingRows(roles) },
		{ name: 'scope', rows: scopeRows(roles, index, (group) => group !== 'difference') },
		{ name: 'difference', rows: scopeRows(roles, index, (group) => group === 'difference') },
		{ name: 'responsibilities', rows: groupRows(roles, (role) => role.responsibilities) },
		{ name: 'skills', rows: skillRows(roles, index) },
		{ name: 'time', rows: timeRows(roles, index) },
		{ name: 'activities', rows: groupRows(roles, (role) => role.activities) },
	];
	return {
		roles: roles.map(({ id }) => trackLook(id, index)),
		parts: parts.filter(({ rows }) => rows.length > 0),
		mixes: comparedMixes(roles),
		steps: skillSteps(roles, index),
		moves: movesBetween(roles, index),
	};
}

/** The roles that can be compared among those asked for, in that order. */
export function comparedRoles(index: DocumentIndex, ids: readonly string[]): readonly Role[] {
	return [...new Set(ids)].flatMap((id) => index.roles.get(id) ?? []).slice(0, mostCompared);
}

function openingRows(roles: readonly Role[]): readonly ComparedRow[] {
	const row = (field: 'coreQuestion' | 'primaryFocus' | 'summary') =>
		factRow(
			field,
			field,
			roles.map((role) => ({ statements: role[field] })),
		);
	return [row('coreQuestion'), row('primaryFocus'), row('summary')].filter(({ cells }) =>
		cells.some(Boolean),
	);
}

/** One row a dimension that any of the roles states, in the ladder's order. */
function scopeRows(
	roles: readonly Role[],
	index: DocumentIndex,
	isOf: (group: string | undefined) => boolean,
): readonly ComparedRow[] {
	const ids = new Set(roles.flatMap(({ scope }) => scope.map(({ dimensionId }) => dimensionId)));
	const order = (id: string) => index.dimensions.get(id)?.order ?? Infinity;
	return [...ids]
		.filter((id) => isOf(index.dimensions.get(id)?.group))
		.sort((a, b) => order(a) - order(b) || 0)
		.map((id) => scopeRow(roles, id, index));
}

function scopeRow(roles: readonly Role[], id: string, index: DocumentIndex): ComparedRow {
	const dimension = index.dimensions.get(id);
	const entries = roles.map(({ scope }) => scope.find(({ dimensionId }) => dimensionId === id));
	const figures = entries.map((entry) => {
		const first = entry?.statements[0];
		return first ? scopeFigure(first.value, dimension?.valueType === 'horizon') : null;
	});
	const measure = figures.find((figure) => figure !== null)?.measure;
	const shown = figures.map((figure) => (figure?.measure === measure ? figure : null));
	const known = shown.filter((figure) => figure !== null);
	return factRow(
		id,
		dimension?.name ?? id,
		entries.map((entry, at) => (entry ? { statements: entry.statements, figure: shown[at] ?? null } : null)),
		measure !== undefined && known.length > 1 ? scopeScale(roles, id, measure, known) : null,
	);
}

/** One row a title that several roles have a group under; what a role has under titles of its own is one row together. */
function groupRows(
	roles: readonly Role[],
	groupsOf: (role: Role) => readonly Group[],
): readonly ComparedRow[] {
	const titles = new Map<string, { readonly title: string; readonly owners: Set<Role> }>();
	for (const role of roles)
		for (const { title } of groupsOf(role)) {
			const known = titles.get(matchable(title)) ?? { title, owners: new Set() };
			known.owners.add(role);
			titles.set(matchable(title), known);
		}
	const isOwn = (title: string) => titles.get(matchable(title))?.owners.size === 1 && title !== '';
	const itemsOf = (role: Role, isMeant: (title: string) => boolean) =>
		groupsOf(role)
			.filter(({ title }) => isMeant(title))
			.flatMap(({ title, items }) =>
				items.map((item, at) => (at === 0 && isOwn(title) ? { ...item, heading: title } : item)),
			);
	const together = [...titles]
		.filter(([, { title }]) => !isOwn(title))
		.map(([key, { title }]) =>
			listRow(
				`group-${key}`,
				title,
				roles.map((role) => itemsOf(role, (other) => matchable(other) === key)),
			),
		);
	const own = listRow(
		'groups',
		'',
		roles.map((role) => itemsOf(role, isOwn)),
	);
	return [...together, own].filter(({ cells }) => cells.some(Boolean));
}

/** What is written of skills, one row a category; the skills themselves are told by the steps. */
function skillRows(roles: readonly Role[], index: DocumentIndex): readonly ComparedRow[] {
	const ids = [...new Set(roles.flatMap(({ skillSets }) => skillSets.map(({ categoryId }) => categoryId)))];
	return ids.map((id) =>
		listRow(
			id,
			index.skillCategories.get(id)?.name ?? id,
			roles.map(({ skillSets }) => skillSets.filter(({ categoryId }) => categoryId === id)),
		),
	);
}

/** One row an activity; shares in percent have their place in the role's mix, hours and words stand as written. */
function timeRows(roles: readonly Role[], index: DocumentIndex): readonly ComparedRow[] {
	const mixes = comparedMixes(roles);
	const ids = [
		...mixes.flatMap((mix) => mix?.shares.map(({ dimensionId }) => dimensionId) ?? []),
		...roles.flatMap(({ timeShares }) => timeShares.map(({ dimensionId }) => dimensionId)),
	];
	const percents = { kind: 'linear', domain: [0, 100], ends: { low: 0, top: 100, open: false } } as const;
	return [...new Set(ids)].map((id) => {
		const sources = roles.map((role, at) => {
			const mixed = mixes[at]?.shares.find(({ dimensionId }) => dimensionId === id);
			const stated = role.timeShares.flatMap((share) => (share.dimensionId === id ? share.stated : []));
			// The statement that the mix rests on comes first.
			const statements = mixed ? [mixed.stated, ...stated.filter((one) => one !== mixed.stated)] : stated;
			return {
				statements,
				figure: mixed ? scopeFigure(mixed.stated.value) : null,
				share: mixed?.share ?? null,
			};
		});
		const isMixed = sources.some(({ share }) => share !== null);
		return factRow(id, index.dimensions.get(id)?.name ?? id, sources, isMixed ? percents : null);
	});
}
