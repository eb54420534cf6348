import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as v from 'valibot';
import { answerShapes } from '#lib/analysis/answer-shapes.ts';
import { openOrganization } from '#lib/formats/organization-tables/open-organization.ts';
import { rolemap } from '../make/command-line.ts';
import { orgDiff } from '#lib/analysis/organization/diff.ts';
import { materialise } from '#lib/model/materialise.ts';
import { project } from '#lib/model/projection.ts';
import { exampleOptions, exampleOrganization } from '../make/example-organization.ts';
import { openedFolder } from '../make/opened-folder.ts';

const data = join(import.meta.dirname, '../../data');
const folder = join(data, 'organizations/tidemark');
const file = join(folder, 'organization.csv');
let workspace = '';

beforeAll(() => {
	workspace = mkdtempSync(join(tmpdir(), 'rolemap-example-'));
	cpSync(join(data, 'ladders/engineering'), workspace, { recursive: true });
	cpSync(folder, workspace, { recursive: true });
});
afterAll(() => rmSync(workspace, { recursive: true }));

test('the shipped organization is what its script writes', async () => {
	expect(readFileSync(file, 'utf8')).toBe(exampleOrganization());
	expect(readFileSync(join(folder, 'rolemap.json'), 'utf8')).toBe(await exampleOptions());
});

test('two options are worth discussing: each fits today, says when and why, and costs something else', async () => {
	const files = readdirSync(workspace).map((path) => ({ path, bytes: readFileSync(join(workspace, path)) }));
	const { document } = await openedFolder(files);
	expect(document.scenarios.map(({ name, status, baseId }) => [name, status, baseId])).toEqual([
		['Fewer layers', 'option', null],
		['Led from within', 'option', null],
	]);
	const seen = (id: string | null) => {
		const made = materialise(document, id);
		expect(made.stale).toEqual([]);
		return project(made.document, { purpose: 'screen' });
	};
	const figures = document.scenarios.map(({ id, acts }) => {
		expect(acts.filter(({ on, wave }) => on === undefined || wave === undefined)).toEqual([]);
		expect(new Set(acts.map(({ wave }) => wave)).size).toBeGreaterThan(1);
		expect(acts.filter(({ reason }) => reason !== undefined).length).toBeGreaterThan(6);
		const { positions, layers, managers, cost } = orgDiff(seen(null), seen(id)).metrics;
		return [positions, layers, managers, cost].map(({ from, to }) => to - from);
	});
	expect(figures).toEqual([
		[-2, -1, -4, -369_500],
		[2, 0, 2, 140_000],
	]);
});

test('beside the shipped ladder it checks clean: every row kept, every role one of the ladder', async () => {
	const { code, out } = await rolemap(['check', workspace]);
	expect(code).toBe(0);
	expect(out).toContain('No errors or warnings');
	const opened = await openOrganization([{ path: 'organization.csv', bytes: readFileSync(file) }]);
	expect(opened.issues).toEqual([]);
	const { records, rows = [] } = opened.reading ?? {};
	expect(rows.map(({ read, reported }) => [read, reported])).toEqual([[238, 0]]);
	expect(records?.orgs[0]?.currency).toBe('EUR');
	expect(records?.units.length).toBeGreaterThan(30);
	expect(records?.positions.filter(({ annualCost }) => annualCost === undefined).length).toBeGreaterThan(0);
	expect(records?.lines.filter(({ kind }) => kind === 'dotted').length).toBeGreaterThan(10);
	expect(records?.positions.filter(({ assistant }) => assistant).length).toBe(3);
	expect(new Set(records?.people.map(({ name }) => name)).size).toBe(records?.people.length);
});

test('its figures and its smells', async () => {
	const asked = async (...args: readonly string[]): Promise<unknown> =>
		JSON.parse((await rolemap(['report', workspace, ...args, '--json'])).out);
	expect(v.parse(answerShapes['report-spans'], await asked('spans'))).toMatchObject({
		...{ positions: 236, vacant: 13, layers: 7, managers: 50, medianSpan: 5 },
		perLayer: [1, 8, 23, 52, 49, 96, 7],
	});
	const { findings } = v.parse(answerShapes['report-checks'], await asked('checks'));
	const count = (kind: string) => findings.filter((finding) => finding.kind === kind).length;
	expect(['one-to-one', 'same-role', 'vacant-manager'].map(count)).toEqual([3, 1, 3]);
	expect(findings).toContainEqual(expect.objectContaining({ kind: 'span-outlier', span: 15 }));
});

test('the currency is what all costs are written in', async () => {
	const currencyOf = async (...costs: readonly string[]) => {
		const rows = costs.map((cost, at) => `p${at},Engineer,,"${cost}"`).join('\n');
		const bytes = new TextEncoder().encode(`position_id,title,manager_position_id,annual_cost\n${rows}\n`);
		const opened = await openOrganization([{ path: 'organization.csv', bytes }]);
		return opened.reading?.records.orgs[0]?.currency;
	};
	expect(await currencyOf('EUR 92,000', '1200 EUR', '900')).toBe('EUR');
	expect(await currencyOf('65 000 £')).toBe('GBP');
	expect(await currencyOf('$ 65,000')).toBeUndefined();
	expect(await currencyOf('EUR 92,000', 'CHF 92,000')).toBeUndefined();
	expect(await currencyOf('92000')).toBeUndefined();
});
