import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { doGiven } from '#lib/model/commands/in-scenario.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import { project } from '#lib/model/projection.ts';
import { DocumentSaver } from '#lib/state/document-saver.ts';
import { ladderCopy } from '#lib/state/ladder-copy.ts';
import type { Workspace, WorkspaceSource } from '#lib/state/workspace.svelte.ts';
import { fetchFiles } from '#lib/workers/fetch-files.ts';
import { ladderPages } from '../../make/ladder-pages.ts';
import { openedFolder } from '../../make/opened-folder.ts';
import { serveFolder, testToken } from '../../make/served-folder.ts';
import { WorkerInPlace } from '../../make/worker-in-place.ts';

const rows = [
	'position_id,title,role,manager_position_id,dotted_manager_ids,unit,location,status,fte,assistant,annual_cost,person_id,person_name,person_kind,person_fte,joined',
	'1,Head,,,,,,active,1,,,A,Ana,employee,1,',
	'2,Engineer,,1,,,,active,1,,,,,,,',
	'',
].join('\n');
let served: Awaited<ReturnType<typeof serveFolder>>;
const onDisk = (path: string) => readFile(join(served.folder, path), 'utf8');
const source: WorkspaceSource = {
	kind: 'served',
	name: 'opened',
	origin: { kind: 'served', token: testToken },
};

beforeEach(async () => {
	served = await serveFolder({ ...ladderPages, 'organization.csv': rows });
	vi.stubGlobal('Worker', WorkerInPlace);
	const real = fetch;
	vi.stubGlobal('fetch', (path: string, init?: RequestInit) =>
		real(`http://127.0.0.1:${served.port}${path}`, init),
	);
});
afterEach(async () => {
	vi.unstubAllGlobals();
	await served.close();
});

function edited(document: RolemapDocument, command: string, input: object): RolemapDocument {
	const done = doGiven(document, command, input, undefined);
	if (!done.ok) throw new Error(done.issues.map(({ message }) => message).join(' '));
	return done.value.document;
}

async function opened() {
	return (await openedFolder(await fetchFiles(source.origin))).document;
}

const saverOf = (document: RolemapDocument, base: RolemapDocument) =>
	new DocumentSaver({
		document: () => project(document, { purpose: 'file' }),
		base: () => project(base, { purpose: 'file' }),
		source: () => source,
	});

test('a served folder gets the organization that was edited, and only its files', async () => {
	const base = await opened();
	const edits = edited(edited(base, 'set-position', { position: '2', title: 'Lead' }), 'add-person', {
		name: 'Bo',
	});
	const saver = saverOf(edits, base);
	expect(
		(await saver.preview(new AbortController().signal)).files.map(({ path, kind }) => [path, kind]),
	).toEqual([
		['organization.csv', 'changed'],
		['rolemap.json', 'added'],
	]);
	expect(await saver.save(null)).toMatchObject({ kind: 'saved', files: 2, issues: [] });
	expect(await onDisk('organization.csv')).toContain('\n2,Lead,');
	const again = await opened();
	expect(again.people).toEqual(edits.people);
	expect(await saverOf(again, again).save(null)).toMatchObject({ kind: 'unchanged' });
});

test('rows that somebody changed meanwhile are not written over', async () => {
	const base = await opened();
	const theirs = rows.replace('Head', 'Boss');
	await writeFile(join(served.folder, 'organization.csv'), theirs);
	const saver = saverOf(edited(base, 'set-position', { position: '2', title: 'Lead' }), base);
	expect(await saver.save(null)).toMatchObject({
		kind: 'conflict',
		files: 0,
		conflicts: [{ path: 'organization.csv', theirs }],
	});
	expect(await onDisk('organization.csv')).toBe(theirs);
});

test('a copy of the ladder to share holds nobody, a copy of everything does', async () => {
	const base = await opened();
	const document = edited(base, 'add-person', { name: 'Bo' });
	await saverOf(document, base).save(null);
	const files = await fetchFiles(source.origin);
	const workspace = {
		...{ document, asRead: document, issues: [] },
		source: { kind: 'files', name: 'Ours', origin: { kind: 'files', files } },
	} as unknown as Workspace;
	const holds = async (of: 'ladder' | 'everything') => {
		const { bytes, leftOut } = await ladderCopy(workspace, of);
		expect(leftOut).toBe(0);
		const texts = Object.entries(unzipSync(bytes)).map(([path, one]) => [
			path,
			new TextDecoder().decode(one),
		]);
		return texts
			.filter(([, text]) => /Ana|Bo\b/.test(text ?? ''))
			.map(([path]) => path)
			.sort();
	};
	expect(await holds('ladder')).toEqual([]);
	expect(await holds('everything')).toEqual(['organization.csv', 'rolemap.json']);
});
