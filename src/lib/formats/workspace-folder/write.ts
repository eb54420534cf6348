import type { RolemapDocument } from '#lib/model/document.ts';
import type { Issue } from '#lib/model/issue.ts';
import type { ProjectedDocument } from '#lib/model/projection.ts';
import { csvText } from '../csv/csv-text.ts';
import { organizationTable } from '../document-tables/organization-table.ts';
import { decodeText } from '../files/decode-text.ts';
import { encodeText } from '../files/encode-text.ts';
import { isOrganizationPath, organizationPath } from '../files/file-kind.ts';
import type { SourceFile } from '../files/source-file.ts';
import { writeLadder, type WrittenLadder } from '../markdown-ladder/write.ts';
import type { KnownReading } from '../markdown-ladder/writing/page-readings.ts';
import { openOrganization } from '../organization-tables/open-organization.ts';
import { organizationAmong } from '../organization-tables/organization-among.ts';
import type { OrganizationRest } from './organization-rest.ts';
import { ownAmong, withRows } from './own-organization.ts';
import { restText } from './rest-file.ts';
import { restOf } from './rest-of.ts';
import { isWithout, sameOrganization } from './same-organization.ts';
import { withRest } from './with-rest.ts';
import { isSettings, sameWorkshop, withWorkshopPart } from './workshop-part.ts';
import { workspaceIssue } from './workspace-issue.ts';

export interface WorkspaceOriginals {
	/** The folder's files as they are, by path. */
	readonly files: ReadonlyMap<string, Uint8Array>;
	/** What was read from them. */
	readonly document: RolemapDocument;
	/** Readings of pages that are known. */
	readonly known?: KnownReading;
}

/**
 * A workspace as a folder's files: its ladder as pages, its organization as `organization.csv`, and what neither can say
 * in `rolemap.json`. Files that say what they said stay byte for byte; an organization that nobody changed stays in the
 * files it came from, whatever these are. What would be read otherwise than meant is not written, with an issue.
 */
export async function writeWorkspace(
	document: ProjectedDocument,
	originals: WorkspaceOriginals,
): Promise<WrittenLadder> {
	const written = await writeRecords(document, originals);
	const given = [...originals.files].map(([path, bytes]) => ({ path, bytes }));
	// What was read of it and nobody changed stays as it is written, what it holds beside that included.
	if (sameWorkshop(document, originals.document) && given.some(isSettings)) return written;
	const settings = written.files.find(isSettings) ?? given.find(isSettings);
	const next = withWorkshopPart(document, settings);
	return {
		...written,
		files: [...written.files.filter((file) => !isSettings(file)), ...present(next ?? null)],
	};
}

async function writeRecords(
	document: ProjectedDocument,
	originals: WorkspaceOriginals,
): Promise<WrittenLadder> {
	const given = [...originals.files].map(([path, bytes]) => ({ path, bytes }));
	const { claimed } = organizationAmong(given);
	const ladder = writeLadder(document, originals.files, originals.known, originals.document.title);
	const same = sameOrganization(document, originals.document);
	if (same && (claimed.length > 0 || isWithout(document)))
		return { ...ladder, files: [...ladder.files, ...claimed] };
	const before = given.find(({ path }) => isOrganizationPath(path));
	const settings = ladder.files.find(({ path }) => path === settingsPath) ?? settingsIn(given);
	const written = await organizationFiles(document, originals.document, before, settings);
	if ('code' in written)
		return { ...ladder, files: [...ladder.files, ...claimed], issues: [...ladder.issues, written] };
	const others = [...ladder.files.filter((file) => file !== settings), ...claimed];
	const { rows } = written;
	return {
		files: [...others.filter((file) => file !== before), ...present(rows), ...present(written.settings)],
		removed: [...ladder.removed, ...(before && rows === null ? [before.path] : [])],
		issues: ladder.issues,
	};
}

const settingsPath = 'rolemap.json';

function present(file: SourceFile | null): readonly SourceFile[] {
	return file === null ? [] : [file];
}

function settingsIn(given: readonly SourceFile[]): SourceFile | undefined {
	return given.find(({ path }) => path === settingsPath);
}

interface OrganizationFiles {
	/** null where it is not needed. */
	readonly rows: SourceFile | null;
	readonly settings: SourceFile | null;
}

/** `organization.csv` and `rolemap.json`, or why they cannot say what they should. */
async function organizationFiles(
	document: ProjectedDocument,
	read: RolemapDocument,
	before: SourceFile | undefined,
	settings: SourceFile | undefined,
): Promise<Issue | OrganizationFiles> {
	if (isWithout(document)) return { rows: null, settings: withRestFile(settings, {}) };
	const [text, was] = [rowsOf(document), rowsOf(read)];
	const stays = before !== undefined && text === was && ownAmong([before]) !== null;
	// What says just what was read of it holds nothing else.
	const whole = before === undefined || stays || plainText(before) === was;
	const lost = whole ? null : await lostIn(before);
	if (lost !== null) return lost;
	const rows = stays ? before : rowsFile(text, before);
	const again = withRows(document, decodeText(rows.bytes).text);
	const rest = restOf(document, again);
	if (!sameOrganization(withRest(again, rest).document, document))
		return workspaceIssue('organization-not-written', { file: rows.path }, { file: rows.path });
	return { rows, settings: withRestFile(settings, rest) };
}

function rowsOf(document: RolemapDocument): string {
	return csvText(organizationTable(document), { plain: true });
}

function withRestFile(settings: SourceFile | undefined, rest: OrganizationRest): SourceFile | null {
	const said = restText(settings ? decodeText(settings.bytes).text : '', rest);
	if (said === null) return settings ?? null;
	return { path: settingsPath, bytes: encodeText(said, false) };
}

function plainText(file: SourceFile): string {
	return decodeText(file.bytes).text.replaceAll('\r\n', '\n');
}

/** The rows as a file, in the style of the one that was there. */
function rowsFile(text: string, before: SourceFile | undefined): SourceFile {
	if (before === undefined) return { path: organizationPath, bytes: encodeText(text, false) };
	const style = decodeText(before.bytes);
	const lines = style.text.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text;
	return { path: before.path, bytes: encodeText(lines, style.byteOrderMark) };
}

/** Why the file may not be written over: it holds what was left out when it was read. */
async function lostIn(file: SourceFile): Promise<Issue | null> {
	const { reading, issues } = await openOrganization([file]);
	const rows = reading?.rows.reduce((sum, { reported }) => sum + reported, 0) ?? 0;
	const columns = issues.find(({ code }) => code === 'org-columns-sensitive')?.values?.['columns'] ?? '';
	if (rows === 0 && columns === '') return null;
	return workspaceIssue(
		'organization-keeps-more',
		{ file: file.path, rows, columns: String(columns) },
		{ file: file.path },
	);
}
