import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { ExportedFile, ExportFormat, ExportOrder } from '#lib/formats/export-order.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import { unmasked } from '#lib/model/mask.ts';
import { documentParts } from '#lib/workers/document-parts.ts';
import { Exporter } from '#lib/workers/exporter.ts';
import { ladderDocument } from '../../make/ladder-document.ts';
import { smallLadder } from '../../make/ladders.ts';
import { organizationOf } from '../../make/organization.ts';

const names = ['Zuriñe Okaforova', 'Jorrit Belgrave'] as const;
const whole: RolemapDocument = {
	...ladderDocument(smallLadder, 'Our ladder'),
	...(({ orgs, positions, people, assignments, lines }) => ({ orgs, positions, people, assignments, lines }))(
		organizationOf([
			{ id: 'p1', title: 'Head', held: { [names[0]]: 1 }, annualCost: 123_456 },
			{ id: 'p2', title: 'Lead', manager: 'p1', held: { [names[1]]: 1 } },
		]),
	),
};
const plain: ExportOrder = {
	...{ format: 'svg', address: '/organization', mask: unmasked, title: '', confidential: false },
	...{ width: 1600, page: 'A4', language: 'en', locale: 'en-US', now: Date.UTC(2026, 10, 25) },
};

async function made(order: Partial<ExportOrder>, document = whole): Promise<ExportedFile> {
	const exporter = new Exporter();
	for (const take of documentParts(document)) await exporter.answer({ take });
	return (await exporter.answer({ make: { ...plain, ...order } })) as ExportedFile;
}

/** All that is written in a file, packed or not. */
function textOf(file: ExportedFile): string {
	if (!('name' in file)) throw new Error(file.issues.map(({ message }) => message).join(' '));
	const packed = file.bytes[0] === 0x50 && file.bytes[1] === 0x4b;
	const parts = packed ? Object.values(unzipSync(file.bytes)) : [file.bytes];
	return parts.map((part) => new TextDecoder().decode(part)).join('\n');
}

describe.each(['svg', 'pptx', 'csv', 'xlsx', 'mermaid'] satisfies ExportFormat[])('as %s', (format) => {
	test('a view shows its people, and under a mask none of them is anywhere in the file', async () => {
		const open = textOf(await made({ format }));
		for (const name of names) expect(open).toContain(name);
		for (const mask of ['initials', 'role-only'] as const) {
			const hidden = textOf(await made({ format, mask: { names: mask, pay: true } }));
			for (const leak of [...names, 'Okaforova', 'Belgrave', '123456']) expect(hidden).not.toContain(leak);
		}
	});

	test('the map holds nobody', async () => {
		const map = textOf(await made({ format, address: '/' }));
		expect(map).toContain(smallLadder.roles[0]?.name);
		for (const name of names) expect(map).not.toContain(name);
	});
});

test('ways and comparisons are tables of their own', async () => {
	const [from, to] = ['e', 'se'];
	expect(textOf(await made({ format: 'csv', address: `/routes?from=${from}&to=${to}` }))).toMatch(
		/^way,roles,/,
	);
	expect(textOf(await made({ format: 'csv', address: `/compare?roles=${from},${to}` }))).toMatch(/^Part,/);
	const gone = await made({ format: 'csv', address: '/routes?from=e&to=nobody' });
	expect('issues' in gone && gone.issues.map(({ code }) => code)).toEqual(['export-nothing-drawn']);
});

test('a table holds the branch that is focused, or what a filter leaves, and nobody else', async () => {
	const people = { ...whole, positions: whole.positions.map((one) => ({ ...one, location: one.title })) };
	const rows = async (address: string) =>
		textOf(await made({ format: 'csv', address }, people))
			.trim()
			.split('\n')
			.slice(1)
			.map((row) => row.split(',')[0]);
	expect(await rows('/organization')).toEqual(['p1', 'p2']);
	expect(await rows('/organization?focus=p2')).toEqual(['p2']);
	expect(await rows('/organization?location=Head&hide=others')).toEqual(['p1']);
	expect(await rows('/organization?location=Lead&hide=others')).toEqual(['p1', 'p2']);
	const focused = { format: 'csv', address: '/organization?focus=p2' } as const;
	const masked = textOf(await made({ ...focused, mask: { names: 'initials', pay: false } }));
	expect(masked).toContain('J. B.');
	expect(masked).not.toContain('Z. O.');
});

test('a title and a mark that were asked for are on it, and its name is the title', async () => {
	const file = await made({ title: 'Who <is> who', confidential: true });
	expect('name' in file && file.name).toBe('who-is-who.svg');
	expect(textOf(file)).toContain('Who &lt;is&gt; who');
	expect(textOf(file)).toContain('Confidential');
	expect(textOf(await made({}))).not.toContain('Confidential');
});

test('what a file says is in the language that was asked for', async () => {
	expect(textOf(await made({ address: '/', language: 'de' }))).toContain('keine Personen');
	expect(textOf(await made({ address: '/' }))).toContain('no people');
});

test('what cannot be drawn or painted is told with a way', async () => {
	const codes = async (order: Partial<ExportOrder>) => {
		const file = await made(order);
		return 'name' in file ? file.name : file.issues.map(({ code, help }) => [code, help !== undefined]);
	};
	expect(await codes({ address: '/roles/gone' })).toEqual([['export-nothing-drawn', true]]);
	const gone = '/organization?scenario=gone';
	expect(await codes({ format: 'csv', address: gone })).toEqual([['export-nothing-drawn', true]]);
	// Nothing answers here where the app would.
	expect(await codes({ format: 'html' })).toEqual([['export-no-viewer', true]]);
	expect(await codes({ format: 'png', width: 50_000 })).toEqual([['export-too-wide', true]]);
});
