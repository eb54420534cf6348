import type { RolemapDocument } from '#lib/model/document.ts';
import type { Page } from '#lib/model/page.ts';
import { isOwnPage } from '#lib/model/role-blocks.ts';
import type { Edit } from './edit-text.ts';
import { nameAndAcronym } from '#lib/model/role-names.ts';
import { labelOf } from './front-matter.ts';
import type { PageReading } from './page-reading.ts';
import { pageSource } from './page-source.ts';
import { readLadderPage } from './read-page.ts';

/** The heading's words with the role's new name in place of the old; what is bracketed beside it stays. */
function nameEdit({ h1 }: Pick<PageReading, 'h1'>, before: string, after: string): Edit | null {
	if (h1 === undefined || before === after) return null;
	const at = before === '' ? -1 : h1.text.indexOf(before);
	const from = at < 0 ? h1.src.from : h1.src.from + at;
	return { from, to: at < 0 ? h1.src.to : from + before.length, text: after };
}

/** Front matter values of `page` that are not those of its lines; quotes go with the value, comments stay. */
function frontMatterEdits(reading: PageReading, page: Page, label: string | undefined): readonly Edit[] {
	const short = labelOf(reading.frontMatter);
	return reading.frontMatter.flatMap((entry, at): readonly Edit[] => {
		const given = page.frontMatter[at];
		const asked = entry === short && label !== undefined ? label : given?.value;
		if (given?.key !== entry.key || asked === undefined || asked === entry.value) return [];
		const { src, text } = entry.raw;
		if (/[\r\n]/.test(text)) return [];
		const quoted = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/.exec(text)?.[0];
		const length = quoted?.length ?? (text.startsWith(entry.value) ? entry.value.length : text.length);
		return [{ from: src.from, to: src.from + length, text: asked }];
	});
}

/** The names, before and now, of roles that a page is about beside its own. */
function renamedParts(
	document: RolemapDocument,
	base: RolemapDocument,
	page: Page,
): readonly (readonly [was: string, now: string])[] {
	return document.roles.flatMap(({ id, pageId, name }) => {
		if (pageId !== page.id || isOwnPage(page, id)) return [];
		const was = base.roles.find((role) => role.id === id)?.name ?? name;
		return was === name ? [] : [[was, name] as const];
	});
}

/** Names of roles and values of front matter, which have no place of their own in the document. */
export function nameEdits(
	document: RolemapDocument,
	base: RolemapDocument,
	page: Page,
	text: string,
): readonly Edit[] {
	const role = document.roles.find(({ id, pageId }) => pageId === page.id && isOwnPage(page, id));
	const before = base.roles.find(({ id }) => id === role?.id);
	const known = base.pages.find(({ file }) => file === page.file);
	const renamed = role !== undefined && before !== undefined && role.name !== before.name;
	const labelled = role !== undefined && before !== undefined && role.shortName !== before.shortName;
	const titled = known !== undefined && page.h1 !== known.h1;
	const entries = JSON.stringify(page.frontMatter) !== JSON.stringify(known?.frontMatter);
	const parts = renamedParts(document, base, page);
	if (!renamed && !labelled && !titled && !entries && parts.length === 0) return [];
	const reading = readLadderPage(pageSource(page.file, text));
	const name = renamed
		? nameEdit(reading, before.name, role.name)
		: titled
			? nameEdit(reading, known.h1, page.h1)
			: null;
	return [
		...(name === null ? [] : [name]),
		...parts.flatMap(([was, now]) => {
			const part = reading.parts.find(({ h1 }) => nameAndAcronym(h1.plain).name === was);
			return (part && nameEdit(part, was, now)) ?? [];
		}),
		...frontMatterEdits(reading, page, labelled ? role.shortName : undefined),
	];
}

function unquoted(text: string): string {
	if (/^'.*'$/.test(text)) return text.slice(1, -1).replaceAll("''", "'");
	return /^".*"$/.test(text) ? text.slice(1, -1).replace(/\\(["\\])/g, '$1') : text;
}

/** `base` with the names that were written: they have no place in the document to be compared by. */
export function withWrittenNames(
	base: RolemapDocument,
	document: RolemapDocument,
	handled: ReadonlyMap<string, readonly Edit[]>,
): RolemapDocument {
	const files = new Map(document.pages.map(({ id, file }) => [id, file]));
	const roles = base.roles.map((role) => {
		const now = document.roles.find(({ id }) => id === role.id);
		const edits = handled.get(files.get(now?.pageId ?? '') ?? '') ?? [];
		const texts = new Set(edits.flatMap(({ text }) => [text, unquoted(text)]));
		const name = now !== undefined && texts.has(now.name) ? now.name : role.name;
		const short = now?.shortName !== undefined && texts.has(now.shortName) ? now.shortName : role.shortName;
		return { ...role, name, ...(short === undefined ? {} : { shortName: short }) };
	});
	return { ...base, roles };
}
