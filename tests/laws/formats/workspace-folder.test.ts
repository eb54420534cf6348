import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeWorkspace } from '#lib/formats/workspace-folder/write.ts';
import { collectionNames } from '#lib/model/change.ts';
import { doGiven } from '#lib/model/commands/in-scenario.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import { project } from '#lib/model/projection.ts';
import { fileOf, seededLadder } from '../../make/ladder.ts';
import { openedFolder } from '../../make/opened-folder.ts';
import { aCellText, aWholeOrganization } from '../../make/whole-organization.ts';

const long = process.env['ROLEMAP_LONG'] === '1' ? 10 : 1;

/** An organization that says more than rows can: every field that no column holds, in words that no cell holds. */
const aRichOrganization = fc
	.tuple(
		aWholeOrganization,
		fc.infiniteStream(fc.oneof(aCellText, fc.constant(' a '), fc.constant('a\r\nb'))),
	)
	.chain(([document, words]) =>
		fc.record({
			document: fc.constant(document),
			words: fc.constant(words),
			odd: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
			turned: fc.boolean(),
		}),
	)
	.map(({ document, words, odd, turned }): RolemapDocument => {
		const text = () => words.next().value as string;
		const orgId = 'org';
		const some = <T extends object>(at: number, fields: T) => (odd[at % odd.length] ? fields : {});
		const [first] = document.units;
		const twins = first ? [{ ...first, id: 'twin', parentId: first.id }] : [];
		const rich = {
			...document,
			orgs: [
				{ id: orgId, name: text(), ...some(0, { currency: 'EUR', asOf: '2026-01-31', fullTimeHours: 38.5 }) },
				...(odd[1] ? [{ id: 'other', name: 'Other' }] : []),
			],
			units: [...document.units, ...twins, { id: 'empty', orgId, name: text(), kind: 'team' as const }],
			positions: [
				...document.positions.map((position, at) => ({
					...position,
					...some(at, { start: '2027-01-01', notes: text() }),
					...some(at + 1, { end: '2028-01-01', pooled: {} }),
					...some(at + 2, { title: text(), extras: { role: text(), 'position id': text() } }),
					...(at % 4 === 1 && first ? { unitId: 'twin' } : {}),
				})),
				...(odd[1] ? [{ id: 'far', orgId: 'other', title: '', status: 'active' as const, fte: 1 }] : []),
			],
			people: [
				{ id: 'bench', orgId, name: text(), kind: 'intern' as const },
				...document.people.map((person, at) => ({
					...person,
					...some(at, { leaving: '2026-12-31', location: text(), extras: { Shoe: text() } }),
				})),
			],
			assignments: document.assignments.map((one, at) => ({ ...one, ...some(at, { end: '2026-12-31' }) })),
			lines: document.lines.map((line, at) => ({ ...line, ...some(at, { share: 0.25, label: text() }) })),
		};
		if (!turned) return rich;
		return {
			...rich,
			people: rich.people.toReversed(),
			assignments: rich.assignments.toReversed(),
			lines: rich.lines.toReversed(),
		};
	});

/** `document` with an option of one act, where that can be done. */
function withOption(document: RolemapDocument): RolemapDocument {
	const [position] = document.positions;
	const option = { id: 'option', orgId: 'org', name: '=Option', baseId: null, status: 'draft' as const };
	const drawn = { ...document, scenarios: [{ ...option, acts: [] }] };
	if (!position) return drawn;
	const done = doGiven(drawn, 'set-position', { position: position.id, title: 'Otherwise' }, 'option');
	return done.ok ? done.value.document : drawn;
}

const files = (given: ReadonlyMap<string, Uint8Array>) =>
	[...given].map(([path, bytes]) => ({ path, bytes }));

async function written(
	document: RolemapDocument,
	base: RolemapDocument,
	from: ReadonlyMap<string, Uint8Array>,
) {
	const given = { files: from, document: base };
	const { files: put, issues, removed } = await writeWorkspace(project(document, { purpose: 'file' }), given);
	expect(issues).toEqual([]);
	const now = new Map(put.map(({ path, bytes }) => [path, bytes]));
	for (const path of removed) now.delete(path);
	return now;
}

/** Everything of both is the same, but what a reader works out of words that it has read anew. */
function expectSame(one: RolemapDocument, other: RolemapDocument): void {
	for (const name of collectionNames) expect(one[name], name).toEqual(other[name]);
	expect([one.id, one.title]).toEqual([other.id, other.title]);
}

test('a folder that is saved and opened again is the same document, and saving that changes no byte', async () => {
	await fc.assert(
		fc.asyncProperty(fc.nat(400), aRichOrganization, fc.boolean(), async (seed, organization, optional) => {
			const pages = new Map(seededLadder(seed).map((page) => [page.path, fileOf(page).bytes]));
			const { document: ladder } = await openedFolder(files(pages));
			const [role] = ladder.roles;
			const { orgs, units, people, assignments, lines } = organization;
			const positions = organization.positions.map(({ roleId, ...position }) =>
				roleId === 'vp' && role ? { ...position, roleId: role.id } : position,
			);
			const joined = { ...ladder, orgs, units, positions, people, assignments, lines };
			const document = optional ? withOption(joined) : joined;
			const saved = await written(document, ladder, pages);
			for (const [path, bytes] of pages) expect(saved.get(path)).toBe(bytes);
			const opened = await openedFolder(files(saved));
			expectSame(opened.document, document);
			const again = await written(opened.document, opened.document, saved);
			expect([...again.keys()].sort()).toEqual([...saved.keys()].sort());
			for (const [path, bytes] of again) expect(bytes).toBe(saved.get(path));
		}),
		{ numRuns: 20 * long },
	);
}, 120_000);
