import { slug } from '#lib/model/slug.ts';
import { entryOf, labelOf } from '../front-matter.ts';
import type { PageReading } from '../page-reading.ts';
import { firstWords } from '../refused-page.ts';
import { roleDraft, type RoleDraft } from './draft.ts';
import type { RoleBook } from './role-book.ts';
import { nameAndAcronym, nameKey, withoutCode } from './role-names.ts';
import type { Report } from './report.ts';
import type { UniqueIds } from './unique-ids.ts';

const indexName = /^(?:index|readme|_index|default)$/i;

/** "x/staff_engineer.md" as "staff_engineer"; an index page goes by its folder. */
export function stemOf(file: string): string {
	const segments = file.split('/');
	const stem = (segments.at(-1) ?? file).replace(/\.[^.]*$/, '');
	const folder = segments.at(-2);
	return indexName.test(stem) && folder !== undefined ? folder : stem;
}

function folderOf(file: string): string {
	const segments = file.split('/').slice(0, -1);
	if (indexName.test((file.split('/').at(-1) ?? '').replace(/\.[^.]*$/, ''))) segments.pop();
	return segments.at(-1) ?? '';
}

/** The slug of a file's name; a name in another script stays as it is. */
function idOfFile(file: string): string {
	const stem = stemOf(file);
	return slug(stem) || stem.trim() || 'page';
}

/** Ids of pages: the slug of the file name, on a collision the parent folder's in front, reported. */
export function pageIds(
	readings: readonly PageReading[],
	ids: UniqueIds,
	report: Report,
): Map<string, string> {
	const byFile = new Map<string, string>();
	for (const { file } of readings) {
		const wanted = idOfFile(file);
		const folder = slug(folderOf(file));
		const id = ids.has(wanted) ? ids.take(folder === '' ? wanted : `${folder}-${wanted}`) : ids.take(wanted);
		if (id !== wanted) report.add('page-id-taken', { file, id, wanted }, { file, line: 1, column: 1 });
		byFile.set(file, id);
	}
	return byFile;
}

/** The role whose page this is, with every name the page gives it. */
export function roleOfPage(reading: PageReading, id: string, book: RoleBook): RoleDraft {
	const { file, h1, frontMatter } = reading;
	const entry = (key: string): string | undefined => entryOf(frontMatter, [key])?.value.trim();
	const title = nameAndAcronym(h1?.plain ?? '');
	if (title.name === '') book.report.add('page-without-title', { file }, { file, line: 1, column: 1 });
	const role = roleDraft(id, book.frameworkId, title.name || firstWords(stemOf(file)), 'page');
	const label = labelOf(frontMatter)?.value.trim();
	const shortName = label ?? title.acronym;
	if (shortName !== undefined && nameKey(shortName) !== nameKey(role.name))
		role.shortName = firstWords(shortName);
	const icon = entry('icon');
	if (icon !== undefined) role.icon = icon;
	role.pageId = id;
	book.add(role, file);
	for (const name of [
		title.acronym,
		withoutCode(title.name),
		label,
		...listOf(entry('aliases')),
		stemOf(file).replace(/^\d{1,3}[-_.]/, ''),
	]) {
		if (name !== undefined && name !== '') book.alias(role, firstWords(name));
	}
	return role;
}

/** "a, b", "[a, b]" or the lines of a nested list. */
function listOf(value: string | undefined): string[] {
	return (value ?? '')
		.replace(/^\[|\]$/g, '')
		.split(/[,\r\n]/)
		.map((part) => part.replace(/^\s*-\s+/, '').replace(/^["'\s]+|["'\s]+$/g, ''))
		.filter((part) => part !== '')
		.slice(0, 50);
}
