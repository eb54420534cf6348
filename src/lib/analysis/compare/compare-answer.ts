import * as v from 'valibot';
import type { DocumentIndex } from '../document-index.ts';
import { compareRoles, type RoleComparison } from './compare-roles.ts';
import type { ComparedCell } from './compared-row.ts';

const id = v.string();
const part = v.nullable(v.number());
const skills = v.array(v.object({ skill: id, name: v.string(), from: part, to: part }));

/**
 * What `report compare --json` prints. Parts of a distance, gaps and shares of time are parts of 1; what time sums up
 * to is in percent as written. A cell is null where nothing is said.
 */
export const compareSchema = v.object({
	roles: v.array(v.object({ id, name: v.string() })),
	rows: v.array(
		v.object({
			part: v.string(),
			id,
			name: v.string(),
			differs: v.boolean(),
			cells: v.array(
				v.nullable(
					v.object({
						statements: v.array(
							v.object({
								text: v.string(),
								sources: v.array(v.object({ file: v.string(), line: v.number() })),
							}),
						),
						items: v.array(
							v.object({ text: v.string(), new: v.boolean(), group: v.exactOptional(v.string()) }),
						),
						conflict: v.boolean(),
						differs: v.boolean(),
						figure: v.nullable(v.object({ min: v.number(), max: v.nullable(v.number()), open: v.boolean() })),
						share: part,
					}),
				),
			),
		}),
	),
	time: v.array(
		v.nullable(v.object({ least: v.number(), most: part, middles: v.number(), feasible: v.boolean() })),
	),
	skills: v.array(v.object({ from: id, to: id, kept: skills, gained: skills, left: skills, gap: part })),
	moves: v.array(
		v.object({
			from: id,
			to: id,
			kind: v.string(),
			years: v.nullable(v.object({ min: part, max: part, open: v.boolean() })),
			shifts: v.number(),
			distance: v.object({
				total: part,
				parts: v.object({ timeShift: part, skillGap: part, scopeJump: part, shifts: part }),
			}),
		}),
	),
});
export type CompareAnswer = v.InferOutput<typeof compareSchema>;

/** Roles side by side as plain data for a program. */
export function compareAnswer(index: DocumentIndex, ids: readonly string[]): CompareAnswer {
	const comparison = compareRoles(index, ids);
	return {
		roles: comparison.roles.map((role) => ({ id: role.id, name: role.name })),
		rows: comparison.parts.flatMap(({ name: partName, rows }) =>
			rows.map((row) => ({
				part: partName,
				id: row.id,
				name: row.name,
				differs: row.differs,
				cells: row.cells.map((cell) => cell && cellAnswer(cell)),
			})),
		),
		time: comparison.mixes.map(
			(mix) => mix && { least: mix.least, most: mix.most, middles: mix.middles, feasible: mix.feasible },
		),
		skills: comparison.steps.map(stepAnswer),
		moves: comparison.moves.map(({ from, to, kind, years, shifts, distance }) => ({
			from,
			to,
			kind,
			years: years && { min: years.min ?? null, max: years.max ?? null, open: years.open === 'above' },
			shifts,
			distance,
		})),
	};
}

function cellAnswer({ statements, items, conflict, differs, figure, share }: ComparedCell) {
	return {
		statements: statements.map(({ text, sources }) => ({
			text,
			sources: sources.map(({ file, line }) => ({ file, line })),
		})),
		items: items.map(({ text, isNew, heading }) => ({
			text,
			new: isNew,
			...(heading === undefined ? {} : { group: heading }),
		})),
		conflict,
		differs,
		figure: figure && { min: figure.min, max: figure.max ?? figure.top, open: figure.max === null },
		share,
	};
}

function stepAnswer({ from, to, kept, gained, left, gap }: RoleComparison['steps'][number]) {
	const said = (list: typeof kept) =>
		list.map((skill) => ({ skill: skill.skillId, name: skill.name, from: skill.from, to: skill.to }));
	return { from, to, kept: said(kept), gained: said(gained), left: said(left), gap };
}
