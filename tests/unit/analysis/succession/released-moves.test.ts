import { expect, test } from 'vitest';
import { cascade } from '#lib/analysis/succession/cascade.ts';
import { releasedMoves } from '#lib/analysis/succession/released-moves.ts';
import { successionBase } from '#lib/analysis/succession/succession-base.ts';
import { doInScenario } from '#lib/model/commands/in-scenario.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import { materialise } from '#lib/model/materialise.ts';
import { organizationOf, workedExample } from '../../../make/organization.ts';
import { talentOf, workedTalent } from '../../../make/talent.ts';

function released(
	document: RolemapDocument,
	talent: Parameters<typeof successionBase>[1],
	chosen: readonly string[],
) {
	const base = successionBase(document, talent);
	const found = cascade(base, { leaving: ['Ana'], policy: 'within-2-years' });
	const option = { id: 'o', orgId: 'org', name: 'Option', baseId: null, status: 'draft' as const, acts: [] };
	return releasedMoves(found, base, chosen).reduce<RolemapDocument>(
		(now, { command, input }) => {
			const result = doInScenario(now, 'o', command, input);
			if (!result.ok) throw new Error(JSON.stringify(result.issues));
			return result.value.document;
		},
		{ ...document, scenarios: [option] },
	);
}
const held = (document: RolemapDocument, person: string) =>
	materialise(document, 'o').document.assignments.filter(({ personId }) => personId === person);

test('the chosen moves become acts of an option, without the leaver, a readiness or a rank', () => {
	const document = released(workedExample(), workedTalent(), ['P1', 'P3']);
	expect(held(document, 'Cem').map(({ positionId }) => positionId)).toEqual(['P1']);
	expect(held(document, 'Dia').map(({ positionId }) => positionId)).toEqual(['P3']);
	const [option] = document.scenarios;
	expect(option?.acts).toHaveLength(2);
	expect(JSON.stringify(option)).not.toMatch(/Ana|1-2y|readiness|rank/);
	expect(released(workedExample(), workedTalent(), ['P3']).scenarios[0]?.acts).toHaveLength(1);
	expect(released(workedExample(), workedTalent(), []).scenarios[0]?.acts).toEqual([]);
});

test('whoever has a second seat keeps it, and somebody from outside is no act', () => {
	const document = organizationOf([
		{ id: 'top', held: { Ana: 1 } },
		{ id: 'own', held: { Bo: 0.5 } },
		{ id: 'side', held: { Bo: 0.5 } },
	]);
	const after = released(document, talentOf({ top: ['Bo now'] }), ['top']);
	expect(held(after, 'Bo').map(({ positionId, kind }) => [positionId, kind])).toEqual([
		['side', 'secondary'],
		['top', 'primary'],
	]);
	const outside = released(document, talentOf({ top: ['Xia now external'] }), ['top']);
	expect(outside.scenarios[0]?.acts).toEqual([]);
});
