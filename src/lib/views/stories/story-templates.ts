import {
	moveAddress,
	compareAddress,
	mapAddress,
	roleAddress,
	routesAddress,
	successionAddress,
} from '#lib/state/address.ts';
import { shownAddress } from '#lib/analysis/organization/organization-address.ts';
import type { ProjectedDocument } from '#lib/model/projection.ts';
import { lateWords } from '#lib/words/late-words.ts';

export const templateNames = ['spans', 'options', 'clarity', 'talent', 'career'] as const;
export type TemplateName = (typeof templateNames)[number];

/** A step as it is to be added. */
export interface TemplateStep {
	readonly title: string;
	readonly notes: string;
	readonly address: string;
	readonly colors?: string;
	readonly minutes: number;
}

/** More options than these are not walked through one by one. */
const mostOptions = 5;
const mostRoles = 4;

/** The steps of a template, filled from what is open; none where there is nothing it could be about. */
export function templateSteps(name: TemplateName, document: ProjectedDocument): readonly TemplateStep[] {
	const fill = { spans, options, clarity, talent, career };
	return fill[name](document);
}

type Said = ReturnType<typeof lateWords>['stories']['prompts'];
const prompts = (): Said => lateWords().stories.prompts;

const initials = { names: 'initials', pay: false } as const;

function optionsOf({ scenarios, orgs }: ProjectedDocument) {
	return scenarios
		.filter(({ orgId, status }) => orgId === orgs[0]?.id && status !== 'dropped')
		.slice(0, mostOptions);
}

function spans(document: ProjectedDocument): readonly TemplateStep[] {
	if (document.positions.length === 0) return [];
	const said = prompts();
	const at = (shown = {}) => shownAddress(undefined, { mask: initials, ...shown });
	return [
		{ title: said.today, notes: said.todayNotes, address: at(), minutes: 5 },
		{ title: said.layers, notes: said.layersNotes, address: at(), colors: 'layer', minutes: 10 },
		{ title: said.spans, notes: said.spansNotes, address: at(), colors: 'span', minutes: 10 },
		{
			title: said.outliers,
			notes: said.outliersNotes,
			address: at({ filter: { only: 'span-outside' } }),
			colors: 'span',
			minutes: 15,
		},
		...optionsOf(document).map(({ id, name }) => optionStep(id, name)),
		{ title: said.decide, notes: said.decideNotes, address: at(), minutes: 10 },
	];
}

function optionStep(id: string, name: string): TemplateStep {
	const said = prompts();
	const address = shownAddress(undefined, { scenario: id, against: 'today', mask: initials });
	return { title: said.option(name), notes: said.optionNotes, address, minutes: 15 };
}

function options(document: ProjectedDocument): readonly TemplateStep[] {
	const all = optionsOf(document);
	if (all.length === 0) return [];
	const said = prompts();
	const today = shownAddress(undefined, { mask: initials });
	const pairs = all.slice(1).map((other, at) => {
		const one = all[at] ?? other;
		return {
			title: said.between(one.name, other.name),
			notes: said.betweenNotes,
			address: shownAddress(undefined, { scenario: other.id, against: one.id, mask: initials }),
			minutes: 15,
		};
	});
	return [
		{ title: said.today, notes: said.todayNotes, address: today, minutes: 5 },
		...all.map(({ id, name }) => optionStep(id, name)),
		...pairs,
		{ title: said.decide, notes: said.decideNotes, address: today, minutes: 10 },
	];
}

/** Roles with a page of their own, those that most positions have first. */
function busyRoles(document: ProjectedDocument) {
	const seats = new Map<string, number>();
	for (const { roleId } of document.positions)
		if (roleId !== undefined) seats.set(roleId, (seats.get(roleId) ?? 0) + 1);
	return document.roles
		.filter(({ kind, onMap }) => kind === 'page' && onMap)
		.toSorted((one, other) => (seats.get(other.id) ?? 0) - (seats.get(one.id) ?? 0))
		.slice(0, mostRoles);
}

function clarity(document: ProjectedDocument): readonly TemplateStep[] {
	const roles = busyRoles(document);
	if (roles.length === 0) return [];
	const said = prompts();
	return [
		{ title: said.ladder, notes: said.ladderNotes, address: mapAddress(), minutes: 5 },
		...roles.map(({ id, name }) => ({
			title: said.role(name),
			notes: said.roleNotes,
			address: roleAddress(id),
			minutes: 10,
		})),
		...(roles.length < 2
			? []
			: [
					{
						title: said.beside,
						notes: said.besideNotes,
						address: compareAddress(roles.slice(0, 2).map(({ id }) => id)),
						minutes: 15,
					},
				]),
		{ title: said.decide, notes: said.decideNotes, address: mapAddress(), minutes: 10 },
	];
}

function talent(document: ProjectedDocument): readonly TemplateStep[] {
	if (document.positions.length === 0) return [];
	const said = prompts();
	const at = (shown = {}) => shownAddress(undefined, { mask: { names: 'role-only', pay: true }, ...shown });
	return [
		{ title: said.today, notes: said.todayNotes, address: at(), minutes: 5 },
		{
			title: said.vacant,
			notes: said.vacantNotes,
			address: at({ filter: { only: 'vacant' } }),
			colors: 'vacancy',
			minutes: 10,
		},
		{ title: said.ladder, notes: said.ladderNotes, address: mapAddress(), minutes: 5 },
		{
			title: said.succession,
			notes: said.successionNotes,
			address: successionAddress(),
			minutes: 30,
		},
		{ title: said.decide, notes: said.decideNotes, address: at(), minutes: 10 },
	];
}

function career(document: ProjectedDocument): readonly TemplateStep[] {
	const names = new Map(document.roles.map(({ id, name }) => [id, name]));
	const moves = document.transitions.filter(({ shifts }) => shifts.length > 0);
	const [first] = moves;
	if (!first) return [];
	const said = prompts();
	const name = (id: string) => names.get(id) ?? id;
	const beyond = moves.find(({ from, to }) => from === first.to && to !== first.from);
	return [
		{ title: said.ladder, notes: said.ladderNotes, address: mapAddress(), minutes: 5 },
		{
			title: said.role(name(first.from)),
			notes: said.roleNotes,
			address: roleAddress(first.from),
			minutes: 10,
		},
		{
			title: said.move(name(first.from), name(first.to)),
			notes: said.moveNotes,
			address: moveAddress(first.from, first.to),
			minutes: 20,
		},
		{ title: said.role(name(first.to)), notes: said.roleNotes, address: roleAddress(first.to), minutes: 10 },
		...(beyond
			? [
					{
						title: said.route(name(first.from), name(beyond.to)),
						notes: said.routeNotes,
						address: routesAddress({ from: first.from, to: beyond.to }),
						minutes: 10,
					},
				]
			: []),
	];
}
