import { fileKind } from '#lib/formats/files/file-kind.ts';
import type { FileRows } from '#lib/formats/frameworks/file-rows.ts';
import { frameworksAmong } from '#lib/formats/open-frameworks.ts';
import {
	documentWithoutLadder,
	holdRoles,
	joinOrganization,
} from '#lib/formats/workspace-folder/join-organization.ts';
import { joinWorkshop } from '#lib/formats/workspace-folder/workshop-part.ts';
import { organizationAmong } from '#lib/formats/organization-tables/organization-among.ts';
import type { SourceFile } from '#lib/formats/files/source-file.ts';
import { readLadder } from '#lib/formats/markdown-ladder/read.ts';
import { nativeAmong } from '#lib/formats/native/native-among.ts';
import { readNative } from '#lib/formats/native/read.ts';
import { emptyDocument } from '#lib/model/empty-document.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import type { Issue } from '#lib/model/issue.ts';
import { readSources, type SourceFiles } from './read-source-files.ts';

/** A ladder as it was read, with every problem met from its files to its moves. */
export interface OpenedLadder {
	readonly files: readonly SourceFile[];
	readonly document: RolemapDocument;
	readonly issues: readonly Issue[];
	/** Of a framework in another form than pages: how many rows of each file were kept. */
	readonly rows?: readonly FileRows[];
}

/** The ladders at the paths given; a sentence where a path itself is at fault. */
export async function readLadders(paths: readonly string[]): Promise<readonly OpenedLadder[] | string> {
	const sources = await readSources(paths);
	if (typeof sources === 'string') return sources;
	return Promise.all(sources.map(openWorkspace));
}

async function openWorkspace(source: SourceFiles): Promise<OpenedLadder> {
	const opened = await openLadder(source);
	const { document, issues } = joinWorkshop(opened.document, source.files);
	return { ...opened, document, issues: [...opened.issues, ...issues] };
}

async function openLadder(source: SourceFiles): Promise<OpenedLadder> {
	const { claimed, rest } = organizationAmong(source.files);
	if (claimed.length === 0) return openFramework(source);
	const document = documentWithoutLadder(folderName(claimed), rest);
	const ladder = holdRoles(rest)
		? await openFramework({ ...source, files: rest })
		: { files: rest, document, issues: source.issues };
	const joined = await joinOrganization(ladder.document, claimed, [], rest);
	return {
		files: [...ladder.files, ...claimed],
		document: joined.document,
		issues: [...ladder.issues, ...joined.issues],
		rows: [...(ladder.rows ?? []), ...joined.rows],
	};
}

async function openFramework({ files, issues }: SourceFiles): Promise<OpenedLadder> {
	const { native, issues: passedOver } = nativeAmong(files);
	if (native !== null) {
		const opened = readNative(native);
		const document = opened.ok ? opened.value : emptyDocument('none', '');
		return { files: [native], document, issues: [...issues, ...passedOver, ...opened.issues] };
	}
	const among = frameworksAmong(files);
	if (among.read !== null) {
		const read = await among.read(folderName(files));
		return { files, document: read.document, issues: [...issues, ...read.issues], rows: read.files };
	}
	const { document, issues: met } = readLadder(among.rest);
	// Where intake found nothing to read it has said so, and why; the reader could only repeat it.
	const hasPages = among.rest.some(({ path }) => fileKind(path) !== 'other');
	const told = [...issues, ...passedOver, ...among.issues];
	return { files: among.rest, document, issues: hasPages ? [...told, ...met] : issues };
}

/** What to call a framework: the folder that its files are in, or the one file. */
function folderName(files: readonly SourceFile[]): string {
	const paths = files.filter(({ path }) => fileKind(path) === 'framework').map(({ path }) => path);
	const [first = ''] = paths.length > 0 ? paths : files.map(({ path }) => path);
	return first.replace(/^.*\//, '').replace(/\.\w+$/, '');
}
