import { findPareto } from '#lib/analysis/routes/find-pareto.ts';
import { findWays } from '#lib/analysis/routes/find-ways.ts';
import type { WaysChoice } from '#lib/analysis/routes/ways-address.ts';
import { wayfinding } from '#lib/analysis/routes/ways-question.ts';
import type { Way } from '#lib/analysis/routes/way.ts';
import { plainText } from '#lib/model/plain-text.ts';
import type { ProjectedDocument } from '#lib/model/projection.ts';
import { lateWords } from '#lib/words/late-words.ts';
import type { Picture } from '../picture.ts';
import { ladderPart, lifted } from './ladder-part.ts';
import type { PictureOptions } from './picture-options.ts';
import type { BlockLine } from './text-columns.ts';

/** The ways between two roles: the chosen one lifted among the roles of all, each in words. null where there is none. */
export function routesPicture(
	choice: WaysChoice,
	document: ProjectedDocument,
	options: PictureOptions,
): Picture | null {
	const finding = wayfinding(document);
	const { ways } = choice.unbeaten ? findPareto(finding, choice) : findWays(finding, choice);
	const chosen = ways[choice.way - 1] ?? ways[0];
	if (!chosen) return null;
	const said = lateWords().routes;
	const names = new Map(document.roles.map(({ id, name }) => [id, plainText(name)]));
	const nameOf = (id: string) => names.get(id) ?? id;
	const roles = new Set(ways.flatMap((way) => way.roles));
	const joins = new Set(ways.flatMap((way) => stepsOf(way)));
	const moves = document.transitions.filter(({ from, to }) => joins.has(stepId(from, to)));
	const own = new Set(stepsOf(chosen));
	const lines = ways.flatMap((way, at): readonly BlockLine[] => [
		{
			text: said.wayName(at + 1, way.roles.map(nameOf)),
			style: way === chosen ? 'marked' : 'strong',
		},
		{ text: `${said.span(way.years)} · ${said.figures(way.moves, way.shifts)}`, style: 'quiet', depth: 1 },
	]);
	return ladderPart(
		document,
		{
			title: said.waysBetween(nameOf(choice.from), nameOf(choice.to)),
			roles,
			moves: new Set(moves.map(({ id }) => id)),
			lifted: {
				moves: new Set(moves.flatMap(({ id, from, to }) => (own.has(stepId(from, to)) ? id : []))),
				roles: new Map(chosen.roles.map((id) => [id, lifted])),
			},
			blocks: [{ heading: said.list, lines }],
		},
		options,
	);
}

const stepId = (from: string, to: string): string => JSON.stringify([from, to]);

function stepsOf({ roles }: Way): readonly string[] {
	return roles.slice(1).map((to, at) => stepId(roles[at] ?? '', to));
}
