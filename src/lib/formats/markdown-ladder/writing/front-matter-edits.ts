import { isOwnPage } from '#lib/model/role-blocks.ts';
import type { Role } from '#lib/model/role.ts';
import { nameKey } from '#lib/model/role-names.ts';
import { frontMatterText } from '../edit-escapes.ts';
import { entryOf, labelOf } from '../front-matter.ts';
import { aliasList, otherNames } from './page-lines.ts';
import type { PageEdit } from './page-edits.ts';
import type { PageShape } from './page-shape.ts';
import type { FileEdit, WriteContext } from './write-context.ts';

/** Lines of front matter for names and signs of roles that their pages do not give them yet. */
export function frontMatterEdits(context: WriteContext): readonly FileEdit[] {
	const { document, base } = context;
	const before = new Map(base.roles.map((role) => [role.id, role]));
	return document.roles.flatMap((role): FileEdit[] => {
		const known = before.get(role.id);
		const named = ({ shortName, icon, aliases }: Role): string => JSON.stringify([shortName, icon, aliases]);
		if (known === undefined || named(role) === named(known)) return [];
		const page = base.pages.find(({ id }) => id === role.pageId);
		const file = page && isOwnPage(page, role.id) ? page.file : undefined;
		const shape = file === undefined ? undefined : context.shape(file);
		if (file === undefined || shape === undefined) return [];
		const lines = newLines(role, known, file, shape);
		return lines.length === 0
			? []
			: linesEdits(shape, lines, `roles/${role.id}`).map((edit) => ({ file, edit }));
	});
}

type Line = readonly [key: string, value: string];

function newLines(role: Role, known: Role, file: string, shape: PageShape): readonly Line[] {
	const { entries } = shape.front;
	const old = new Set(known.aliases.map(nameKey));
	const named = role.aliases.some((name) => nameKey(name) !== '' && !old.has(nameKey(name)));
	const label =
		role.shortName !== undefined && role.shortName !== known.shortName && labelOf(entries) === undefined;
	const icon =
		role.icon !== undefined && role.icon !== known.icon && entryOf(entries, ['icon']) === undefined;
	return [
		...(label ? [['label', frontMatterText(role.shortName ?? '', '')] as const] : []),
		...(icon ? [['icon', frontMatterText(role.icon ?? '', '')] as const] : []),
		...(named ? [['aliases', aliasList(otherNames(role, file))] as const] : []),
	];
}

function linesEdits(
	{ page, front, eol }: PageShape,
	lines: readonly Line[],
	owner: string,
): readonly PageEdit[] {
	const edit = (from: number, to: number, text: string): PageEdit => ({
		from,
		to,
		parts: [text],
		depth: 5,
		owner,
	});
	const put: string[] = [];
	const edits: PageEdit[] = [];
	for (const [key, value] of lines) {
		const entry = front.entries.find((other) => other.key === key);
		if (entry) edits.push(edit(entry.raw.src.from, entry.raw.src.to, value));
		else put.push(`${key}: ${value}`);
	}
	if (put.length === 0) return edits;
	if (front.end === 0) return [...edits, edit(0, 0, ['---', ...put, '---', '', ''].join(eol))];
	const close = page.text.slice(0, front.end).trimEnd();
	const at = Math.max(close.lastIndexOf('\n'), close.lastIndexOf('\r')) + 1;
	return [...edits, edit(at, at, put.map((line) => line + eol).join(''))];
}
