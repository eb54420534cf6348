import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { frameworksAmong } from '#lib/formats/open-frameworks.ts';
import { readNative } from '#lib/formats/native/read.ts';
import { writeNative } from '#lib/formats/native/write.ts';
import { project } from '#lib/model/projection.ts';

const data = process.env['ROLEMAP_REAL_DATA'] ?? '';
const found = data !== '' && existsSync(join(data, 'gdad'));
if (!found)
	console.warn('Skipped: real frameworks. Set ROLEMAP_REAL_DATA to the folder that holds gdad and onet.');

function folder(name: string) {
	const at = join(data, name);
	return readdirSync(at, { withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ name: path }) => ({ path, bytes: new Uint8Array(readFileSync(join(at, path))) }));
}

async function opened(name: string) {
	const given = folder(name);
	const among = frameworksAmong(given);
	if (among.read === null) throw new Error(`${name} was not claimed`);
	return { given, ...(await among.read(name)) };
}

/** Rows under the header, counted without any code of ours. */
function rowsOf(bytes: Uint8Array): number {
	return Papa.parse(new TextDecoder().decode(bytes), { skipEmptyLines: true }).data.length - 1;
}

describe.skipIf(!found)('the real files', () => {
	test.each(['gdad', 'onet'])(
		'%s: every row of every table is kept or an issue with its line',
		async (name) => {
			const { given, files, issues, document } = await opened(name);
			for (const { path, bytes } of given) {
				const of = files.find(({ file }) => file === path);
				expect([path, (of?.kept ?? 0) + (of?.reported ?? 0)]).toEqual([path, rowsOf(bytes)]);
				const told = issues.filter(({ code, place }) => place?.file === path && code.startsWith('row-'));
				expect(told).toHaveLength(of?.reported ?? -1);
				for (const { place } of told)
					expect([place?.line, place?.column]).toEqual([expect.any(Number), expect.any(Number)]);
			}
			expect(document.roles.length).toBe(name === 'gdad' ? 205 : 1016);
		},
	);

	test('gdad: 52 roles in 205 levels of 8 families, 188 skills of 4 steps each explained', async () => {
		const { document } = await opened('gdad');
		expect(document.tracks).toHaveLength(8);
		expect(document.skills).toHaveLength(188);
		expect(document.scales.map(({ steps }) => steps.map(({ name }) => name))).toEqual([
			['Awareness', 'Working', 'Practitioner', 'Expert'],
		]);
		const explained = document.skills.filter(({ steps }) => steps?.length === 4);
		expect(explained.length).toBeGreaterThan(150);
		expect(document.roles.every(({ requirements }) => (requirements?.length ?? 0) > 0)).toBe(true);
	});

	test('onet: all links, zones and skills, the groups of its codes as tracks', async () => {
		const { document } = await opened('onet');
		expect([document.transitions.length, document.levels.length, document.tracks.length]).toEqual([
			18_460, 5, 23,
		]);
		expect(document.transitions.every(({ kind, weight }) => kind === 'related' && (weight ?? 0) > 0)).toBe(
			true,
		);
		const asked = document.roles.reduce((sum, { requirements = [] }) => sum + requirements.length, 0);
		expect(asked).toBe(30_765);
	});

	test('frameworks: each statement of each level is in its role, and each page as it was', async () => {
		const { given, document, files } = await opened('frameworks');
		for (const { path, bytes } of given) {
			const text = new TextDecoder().decode(bytes);
			const page = document.pages.find(({ file }) => file === path);
			expect(page?.blocks.map((block) => block.text).join('')).toBe(text);
			expect(files.find(({ file }) => file === path)?.reported).toBe(0);
			const head = text.slice(0, text.indexOf('\n---', 4));
			const listed = head.split('\n').filter((line) => /^\s+-\s+(?:"|criteria:)/.test(line)).length;
			const held = document.roles
				.filter(({ id }) => id.startsWith(path.replace('.md', '-')))
				.flatMap(({ responsibilities }) => responsibilities.flatMap(({ items }) => items))
				.reduce((sum, item) => sum + 1 + (item.children?.length ?? 0), 0);
			expect([path, held]).toEqual([path, listed]);
		}
	});

	test('axes: 14 roles on 3 tracks, 5 axes of 5 steps', async () => {
		const { document } = await opened('frameworks/axes');
		expect(document.roles).toHaveLength(14);
		expect(document.scales.map(({ steps }) => steps.length)).toEqual([5, 5, 5, 5, 5]);
		expect(document.roles.every(({ requirements }) => requirements?.length === 5)).toBe(true);
	});

	test.each(['gdad', 'onet', 'frameworks', 'frameworks/axes'])(
		'%s: our own file gives it again',
		async (name) => {
			const { document } = await opened(name);
			const text = writeNative(project(document, { purpose: 'file' }));
			const again = readNative({ path: 'x.rolemap.json', bytes: new TextEncoder().encode(text) });
			expect(again.issues).toEqual([]);
			expect(again.ok && again.value).toEqual(document);
		},
	);
});
