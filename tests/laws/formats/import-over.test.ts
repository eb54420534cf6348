import fc from 'fast-check';
import { expect, test } from 'vitest';
import { importOver } from '#lib/formats/organization-tables/import-over.ts';
import { applyChange, changeBetween, inverseOf, isEmptyChange } from '#lib/model/change.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import { makeRole } from '../../make/document.ts';
import { aWholeOrganization } from '../../make/whole-organization.ts';

const numRuns = process.env['ROLEMAP_LONG'] === '1' ? 1000 : 100;

const sorted = (list: readonly string[]) => [...list].sort();
const solid = ({ lines }: RolemapDocument) =>
	sorted(lines.filter(({ kind }) => kind === 'solid').map(({ report, manager }) => `${report} ${manager}`));
const pairs = ({ assignments }: RolemapDocument) =>
	sorted(assignments.map(({ personId, positionId, fte }) => `${personId} ${positionId} ${fte}`));

test('after an import the organization has its positions, people and lines, and importing it again changes nothing', () => {
	fc.assert(
		fc.property(aWholeOrganization, aWholeOrganization, (document, incoming) => {
			const after = importOver(document, incoming);
			const ids = (records: readonly { readonly id: string }[]) => sorted(records.map(({ id }) => id));
			expect(ids(after.positions)).toEqual(ids(incoming.positions));
			if (incoming.people.length > 0) {
				expect(ids(after.people)).toEqual(ids(incoming.people));
				expect(pairs(after).map((pair) => pair.replace(/ [^ ]*$/, ''))).toEqual(
					pairs(incoming).map((pair) => pair.replace(/ [^ ]*$/, '')),
				);
			}
			if (incoming.lines.some(({ kind }) => kind === 'solid')) expect(solid(after)).toEqual(solid(incoming));
			for (const collection of [after.lines, after.assignments, after.units])
				expect(new Set(ids(collection)).size).toBe(collection.length);
			expect(isEmptyChange(changeBetween(after, importOver(after, incoming)))).toBe(true);
			expect(isEmptyChange(changeBetween(document, importOver(document, document)))).toBe(true);
			// Whatever else comes with them, the rest of the document is nobody's business.
			const bare = { ...document, orgs: [], roles: [makeRole({ id: 'vp' })] };
			expect(importOver(bare, incoming).roles).toBe(bare.roles);
			const change = changeBetween(document, after);
			expect(applyChange(after, inverseOf(change))).toEqual(document);
		}),
		{ numRuns },
	);
});
