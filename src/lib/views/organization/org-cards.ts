import { standings, type Standing } from '#lib/analysis/organization/compared-chart.ts';
import type { OrgDiff } from '#lib/analysis/organization/diff-answer.ts';
import type { SaidChange } from '#lib/analysis/organization/say-diff.ts';
import type { OrgCards } from '#lib/canvas/org-picture.ts';
import type { PositionGroup } from '#lib/analysis/organization/position-groups.ts';
import type { FindingNames } from '#lib/analysis/organization/say-finding.ts';
import { seatsOf } from '#lib/analysis/organization/weights.ts';
import type { ProjectedDocument } from '#lib/model/projection.ts';
import type { OrganizationView } from '#lib/state/organization-view.svelte.ts';
import { formatMoney } from '#lib/words/formats.ts';
import { lateWords } from '#lib/words/late-words.ts';

/** The theme's colors that are told apart; further units share the last. */
const colors = 7;
const rest = 7;

/** A comparison on the chart: how positions stand, and what their cards say of it. By id. */
export interface Compared {
	readonly standing: ReadonlyMap<string, Standing>;
	readonly note: (id: string, standing: Standing) => string;
}

/**
 * How cards stand against what they are compared with: what moved says where it comes from, or where it goes to on a
 * chart of the state `before`. `view` knows the positions of both states.
 */
export function comparedCards(
	view: OrganizationView,
	{ diff, changes }: { readonly diff: OrgDiff; readonly changes: readonly SaidChange[] },
	before = false,
): Compared {
	const said = lateWords().scenarios;
	const moved = before ? lateWords().sideBySide.movedTo : said.movedFrom;
	const manager = new Map(diff.positions.moved.map(({ id, from, to }) => [id, before ? to : from]));
	return {
		standing: standings(changes),
		note: (id, standing) => {
			const other = view.graph.placeOf.get(manager.get(id) ?? '');
			if (standing !== 'moved' || other === undefined) return said.standing[standing];
			// That it is open tells nobody which one it is.
			const title = view.isVacant(other) ? view.graph.positions[other]?.title : '';
			return moved(title || nameOf(view, other));
		},
	};
}

/** What the cards of the chart say and how they are colored. */
export function orgCards(
	view: OrganizationView,
	document: ProjectedDocument,
	compared: Compared | null = null,
): OrgCards {
	const said = lateWords().organization;
	const { graph, spanOf, coloring } = view;
	const unitNames = new Map(document.units.map(({ id, name }) => [id, name]));
	const colorOfUnit = new Map(view.units.map(({ id }, order) => [id, order < colors ? order : rest]));
	const colorOfBranch = new Map(view.branches.map((at, order) => [at, order < colors ? order : rest]));
	const fits = (at: number): number => {
		const span = spanOf.get(at);
		if (span === undefined) return rest;
		const breach = view.breaches.get(at) ?? 0;
		return breach === 0 ? 4 : Math.abs(breach) > 0.5 ? 2 : 3;
	};
	return {
		id: (at) => graph.positions[at]?.id ?? '',
		name: (at) => nameOf(view, at),
		title: (at) => {
			const { title = '', assistant } = graph.positions[at] ?? {};
			if (assistant === true && title === '') return said.assistant;
			// Where people are called by what they do, that is said once.
			return title === nameOf(view, at) ? '' : title;
		},
		note: (at) => {
			const { id = '' } = graph.positions[at] ?? {};
			const standing = compared?.standing.get(id);
			if (compared && standing) return compared.note(id, standing);
			const { unitId = '', pooled } = graph.positions[at] ?? {};
			const position = graph.positions[at];
			if (pooled !== undefined && position) return said.pooled(seatsOf(position));
			return unitNames.get(unitId) ?? '';
		},
		figures: (at) => {
			const span = spanOf.get(at);
			return span === undefined ? '' : said.figures(span, view.below(at));
		},
		color: (at) => {
			// In a comparison color says what differs.
			if (compared) return rest;
			switch (coloring) {
				case 'branch':
					return colorOfBranch.get(view.branchOf[at] ?? -1) ?? rest;
				case 'unit':
					return colorOfUnit.get(graph.positions[at]?.unitId ?? '') ?? rest;
				case 'layer':
					return (view.shownLayer(at) - 1) % colors;
				case 'vacancy':
					return view.isVacant(at) ? 3 : 0;
				case 'span':
					return fits(at);
				default: {
					const group = view.groups?.of[at] ?? -1;
					return group >= 0 && group < colors ? group : rest;
				}
			}
		},
		isVacant: (at) => view.isVacant(at),
		folded: (at) => (view.isFolded(at) ? view.below(at) : 0),
		standing: (at) => compared?.standing.get(graph.positions[at]?.id ?? '') ?? 'same',
		isWanted: (at) => view.wanted?.[at] !== 0,
	};
}

/** Who holds the position, else that it is open, else its title. */
export function nameOf(view: OrganizationView, at: number): string {
	const names = view.namesAt(at);
	const said = lateWords().organization;
	const position = view.graph.positions[at];
	if (names.length > 0) return said.and([...new Set(names)]);
	return position?.pooled !== undefined ? position.title || position.id : said.vacant;
}

/** A branch by its head's unit, else by the head's title. */
function branchName(view: OrganizationView, at: number, unitNames: ReadonlyMap<string, string>): string {
	const { unitId = '', title = '' } = view.graph.positions[at] ?? {};
	return unitNames.get(unitId) || title || nameOf(view, at);
}

/** Positions by who holds them and their title, as sentences about them say. */
export function findingNames(view: OrganizationView): FindingNames {
	return {
		position: (id) => {
			const at = view.graph.placeOf.get(id) ?? -1;
			return [view.namesAt(at)[0], view.graph.positions[at]?.title || id].filter(Boolean).join(', ');
		},
		person: (id) => view.graph.people.get(id)?.name ?? id,
	};
}

/** The legend of a coloring: a color of the theme and what it stands for. */
export function legendOf(
	view: OrganizationView,
	document: ProjectedDocument,
): readonly { readonly color: number; readonly name: string }[] {
	const said = lateWords().organization;
	const unitNames = new Map(view.units.map(({ id, name }) => [id, name]));
	switch (view.coloring) {
		case 'branch': {
			const shown = view.branches
				.slice(0, colors)
				.map((at, color) => ({ color, name: branchName(view, at, unitNames) }));
			const more = view.branches.length - shown.length;
			return more > 0 ? [...shown, { color: rest, name: said.otherBranches(more) }] : shown;
		}
		case 'unit': {
			const shown = view.units
				.slice(0, colors)
				.map(({ name }, color) => ({ color, name: name || said.noUnit }));
			const more = view.units.length - shown.length;
			return more > 0 ? [...shown, { color: rest, name: said.otherColors(more) }] : shown;
		}
		case 'layer':
			return Array.from({ length: Math.min(colors, view.deepest) }, (_, at) => ({
				color: at,
				name: said.layer(view.topLayer + at),
			}));
		case 'vacancy':
			return [
				{ color: 0, name: said.legendNames.filled },
				{ color: 3, name: said.legendNames.vacant },
			];
		case 'span':
			return [
				{ color: 4, name: said.legendNames.fits },
				{ color: 3, name: said.legendNames.near },
				{ color: 2, name: said.legendNames.far },
				{ color: rest, name: said.legendNames.leadsNobody },
			];
		default:
			return groupLegend(view, document);
	}
}

/** What the groups of a coloring are, the largest of them by name, and what is not known. */
function groupLegend({ groups, coloring }: OrganizationView, document: ProjectedDocument) {
	const said = lateWords().orgChart.groups;
	const roleNames = new Map(document.roles.map(({ id, name }) => [id, name]));
	const money = (sum: number) => formatMoney(sum, document.orgs[0]?.currency);
	const name = (group: PositionGroup): string => {
		if ('key' in group) return roleNames.get(group.key) ?? group.key;
		return coloring === 'tenure'
			? said.years(group.from, group.to)
			: said.cost(money(group.from), group.to === null ? null : money(group.to));
	};
	const shown = (groups?.groups ?? []).slice(0, colors).map((group, color) => ({ color, name: name(group) }));
	const more = (groups?.groups.length ?? 0) - shown.length;
	return [...shown, { color: rest, name: more > 0 ? said.others(more) : said.unknown }];
}
