import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { viewAt } from '#lib/analysis/shown/view-at.ts';
import { csvText } from '#lib/formats/csv/csv-text.ts';
import { viewSheets } from '#lib/formats/document-tables/view-sheets.ts';
import { writeXlsx } from '#lib/formats/xlsx/write.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import { unmasked, type Mask } from '#lib/model/mask.ts';
import { projectTalent } from '#lib/model/talent/project-talent.ts';
import type { Talent } from '#lib/model/talent/talent.ts';
import { exportStrings } from '../../make/export-strings.ts';
import { ladderDocument } from '../../make/ladder-document.ts';
import { smallLadder } from '../../make/ladders.ts';
import { organizationOf, workedExample } from '../../make/organization.ts';
import { workedTalent } from '../../make/talent.ts';

const ladder = ladderDocument(smallLadder);
const roleOnly: Mask = { ...unmasked, names: 'role-only' };

function sheets(address: string, document: RolemapDocument, mask = unmasked, talent?: Talent) {
	const view = viewAt(address);
	if (!view) throw new Error(address);
	const all = viewSheets(view, document, { mask, talent: talent && projectTalent(talent, { sees: 'all' }) });
	return all && new Map(all.map(({ name, rows }) => [name, rows]));
}

describe('ways', () => {
	it('are told one by one and step by step', () => {
		const found = sheets('/routes?from=e&to=vp&k=3', ladder);
		const ways = found?.get('Ways') ?? [];
		expect(ways[0]?.slice(0, 3)).toEqual(['way', 'roles', 'moves']);
		expect(ways).toHaveLength(4);
		const best = ways[1];
		expect(String(best?.[1])).toMatch(/^Engineer > .* > VP of Engineering$/);
		const steps = (found?.get('Steps') ?? []).filter(([way]) => way === 1);
		expect(steps).toHaveLength(Number(best?.[2]));
		expect(steps.map(([, , , from]) => from)).toEqual(String(best?.[1]).split(' > ').slice(0, -1));
	});

	it('that only begin are what can be reached', () => {
		const reach = sheets('/routes?from=e&within=4', ladder)?.get('Reach') ?? [];
		expect(reach.map(([id]) => id).slice(0, 2)).toEqual(['role_id', 'se']);
	});

	it('of roles that are not there are none', () => {
		expect(sheets('/routes?from=e&to=nobody', ladder)).toBeNull();
		expect(sheets('/routes', ladder)).toBeNull();
	});
});

describe('a comparison', () => {
	it('has a column a role, and the moves between them', () => {
		const found = sheets('/compare?roles=se,em', ladder);
		expect(found?.get('Comparison')?.[0]?.slice(3)).toEqual(['Senior Engineer', 'Engineering Manager']);
		expect(found?.get('Moves')?.map((row) => row.slice(0, 4))).toEqual([
			['from_id', 'from', 'to_id', 'to'],
			['se', 'Senior Engineer', 'em', 'Engineering Manager'],
		]);
	});

	it('needs two that are there', () => expect(sheets('/compare?roles=se,nobody', ladder)).toBeNull());
});

describe('an organization', () => {
	it('comes with its spans and layers', () => {
		const found = sheets('/organization', workedExample());
		expect([...(found?.keys() ?? [])]).toEqual(['Organization', 'Spans', 'Layers']);
		const [header, first] = found?.get('Spans') ?? [];
		expect(header).toEqual(['manager_id', 'title', 'held_by', 'layer', 'span', 'all_below']);
		expect(first?.slice(2)).toEqual(['Ana', 1, 2, 12]);
		const layers = found?.get('Layers')?.slice(1) ?? [];
		expect(layers.reduce((sum, [, positions]) => sum + Number(positions), 0)).toBe(13);
	});

	it('under a mask has neither names nor ids made of names', () => {
		const text = JSON.stringify([...(sheets('/organization', workedExample(), roleOnly) ?? [])]);
		for (const { name } of workedExample().people) expect(text).not.toMatch(new RegExp(`\\b${name}\\b`));
		expect(text).toContain('person-1');
	});
});

describe('succession', () => {
	it('is the critical positions and who follows, by name where that is asked for', () => {
		const found = sheets('/succession', workedExample(), unmasked, workedTalent());
		const successors = found?.get('Successors') ?? [];
		expect(successors.length).toBeGreaterThan(3);
		const names = new Set(workedExample().people.map(({ name }) => name));
		expect(successors.slice(1).every(([, , , name]) => names.has(String(name)))).toBe(true);
		const readiness = workedTalent().readinessScale.map(({ name }) => name);
		expect(successors.slice(1).every((row) => readiness.includes(String(row[5])))).toBe(true);
		const critical = found?.get('Critical positions') ?? [];
		expect(critical).toHaveLength(new Set(workedTalent().criticality.map((one) => one.positionId)).size + 1);
	});

	it('under a mask names nobody, not even who is outside', () => {
		const talent = workedTalent();
		const outsider = { id: 'x', personId: 'max-mustermann', external: true, name: 'Max Mustermann' } as const;
		const slates = talent.slates.map((slate, at) =>
			at > 0
				? slate
				: {
						...slate,
						nominations: [
							...slate.nominations,
							{ ...outsider, readiness: 'now', rank: 9, status: 'confirmed' as const },
						],
					},
		);
		const told = (mask: Mask) =>
			JSON.stringify([...(sheets('/succession', workedExample(), mask, { ...talent, slates }) ?? [])]);
		expect(told(unmasked)).toContain('Max Mustermann');
		const hidden = told(roleOnly);
		expect(hidden).not.toMatch(/mustermann/i);
		for (const { name } of workedExample().people) expect(hidden).not.toMatch(new RegExp(`"${name}"`));
		expect(hidden).toContain('Director Platform');
	});

	it('is nothing without talent data, and of a position that has none', () => {
		expect(sheets('/succession', workedExample())).toBeNull();
		expect(sheets('/succession?position=none', workedExample(), unmasked, workedTalent())).toBeNull();
	});
});

it('is never computed by a spreadsheet, whatever a title says', async () => {
	const seats = exportStrings
		.filter((text) => text.length < 1000)
		.map((title, at) => ({ id: `p${at}`, title, ...(at === 0 ? {} : { manager: `p${at - 1}` }) }));
	const view = viewAt('/organization');
	const found = view && viewSheets(view, organizationOf(seats), { mask: unmasked });
	for (const { rows } of found ?? []) {
		const cells = Papa.parse<readonly string[]>(csvText(rows, { plain: true }).trimEnd()).data.flat();
		expect(cells.length).toBeGreaterThan(rows.length);
		expect(cells.filter((cell) => /^\s*[=@]|^[\t\r]|^[+-](?![\d ,.%]*$)/m.test(cell))).toEqual([]);
	}
	const book = Object.entries(unzipSync(await writeXlsx(found ?? [])));
	const sheetFiles = book.filter(([path]) => path.startsWith('xl/worksheets/'));
	expect(sheetFiles).toHaveLength(3);
	for (const [, bytes] of sheetFiles) expect(new TextDecoder().decode(bytes)).not.toMatch(/<f[ >]/);
});
