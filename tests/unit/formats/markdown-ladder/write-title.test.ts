import { describe, expect, test } from 'vitest';
import type { SourceFile } from '#lib/formats/files/source-file.ts';
import { readLadder } from '#lib/formats/markdown-ladder/read.ts';
import { writeLadder } from '#lib/formats/markdown-ladder/write.ts';
import { project } from '#lib/model/projection.ts';

const source = (path: string, text: string): SourceFile => ({ path, bytes: new TextEncoder().encode(text) });
const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

describe('the name of a ladder', () => {
	const page = source('cook.md', '# Cook\n\nCooks.\n');
	const readAs = (files: readonly SourceFile[], title: string) => readLadder(files, { title }).document;

	test('that came with the folder is written beside the pages once it is another, and read from there', () => {
		const opened = readAs([page], 'kitchen');
		const renamed = project({ ...opened, title: 'Our kitchen' }, { purpose: 'file' });
		const originals = new Map([[page.path, page.bytes]]);
		const { files, issues } = writeLadder(renamed, originals, undefined, opened.title);
		expect(issues).toEqual([]);
		const settings = files.find(({ path }) => path === 'rolemap.json');
		expect(JSON.parse(textOf(settings?.bytes))).toEqual({
			format: 'rolemap-folder',
			version: 1,
			title: 'Our kitchen',
		});
		expect(readAs(files, 'kitchen').title).toBe('Our kitchen');
		// Unchanged, it is nothing that the pages have to say.
		expect(
			writeLadder(project(opened, { purpose: 'file' }), originals, undefined, opened.title).files,
		).toEqual([page]);
	});

	test('keeps whatever else rolemap.json says', () => {
		const settings = source(
			'rolemap.json',
			'{"format":"rolemap-folder","version":1,"title":"Old","house":"red"}',
		);
		const opened = readAs([page, settings], 'kitchen');
		expect(opened.title).toBe('Old');
		const originals = new Map([page, settings].map(({ path, bytes }) => [path, bytes]));
		const { files } = writeLadder(
			project({ ...opened, title: 'New' }, { purpose: 'file' }),
			originals,
			undefined,
			'Old',
		);
		const written = files.find(({ path }) => path === 'rolemap.json');
		expect(JSON.parse(textOf(written?.bytes))).toMatchObject({ title: 'New', house: 'red' });
	});
});
