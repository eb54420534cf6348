import { nameAndAcronym, nameKey } from '#lib/model/role-names.ts';
import { slug } from '#lib/model/slug.ts';
import type { PageTitle } from '../page-title.ts';
import { firstWords } from '../refused-page.ts';
import { nameWithoutLevel, type PagePart } from '../role-parts.ts';
import { placeIn, type AssembledPage } from './assembly.ts';
import { roleDraft, type RoleDraft } from './draft.ts';
import type { RoleBook } from './role-book.ts';

const code = /^\s*(\p{Lu}{1,4}[ .-]?\d{1,2})\s*(?:[:–—]|-\s)/u;

/** The role that a part of a page is about, with every name its title gives it. */
function roleOfPart({ plain }: PageTitle, pageId: string, book: RoleBook): RoleDraft {
	const { name, acronym } = nameAndAcronym(plain);
	const bare = nameWithoutLevel(name);
	const id = book.ids.take(slug(bare) || bare.trim() || 'role');
	const role = roleDraft(id, book.frameworkId, firstWords(name), 'page');
	if (acronym !== undefined) role.shortName = firstWords(acronym);
	role.pageId = pageId;
	book.add(role);
	for (const other of [acronym, bare, code.exec(name)?.[1]]) if (other !== undefined) book.alias(role, other);
	return role;
}

/**
 * The parts of pages that are roles of their own. A role that has a page of its own is not made again by an index
 * that says a little of everybody: what such a part says of moves and in tables is left with its page.
 */
export function joinedParts(
	whole: readonly AssembledPage[],
	book: RoleBook,
): { readonly pages: readonly AssembledPage[]; readonly parts: readonly AssembledPage[] } {
	const paged = new Set(
		[...book.roles.values()].flatMap(({ name, aliases }) => [name, ...aliases].map(nameKey)),
	);
	const isKnown = ({ h1 }: PagePart): boolean => {
		const { name, acronym = '' } = nameAndAcronym(h1.plain);
		return [name, nameWithoutLevel(name), acronym].some((other) => paged.has(nameKey(other)));
	};
	const parts: AssembledPage[] = [];
	const pages = whole.map((page): AssembledPage => {
		const { reading, id, uses } = page;
		if (reading.parts.length === 0) return page;
		const others = reading.parts.filter((part) => isKnown(part));
		const made = reading.parts.filter((part) => !others.includes(part));
		for (const { h1, group, findings } of made) {
			const frontMatter = reading.frontMatter.filter(({ key }) => key.toLowerCase() === 'track');
			const role = roleOfPart(h1, id, book);
			parts.push({ reading: { ...reading, frontMatter, h1, findings }, id, kind: 'role', role, group, uses });
		}
		reportParts(page, made, book);
		const left = others.flatMap(({ findings }) => findings.filter(({ kind }) => kind !== 'own'));
		return left.length === 0
			? page
			: { ...page, reading: { ...reading, findings: [...reading.findings, ...left] } };
	});
	return { pages, parts };
}

function reportParts(page: AssembledPage, made: readonly PagePart[], { report }: RoleBook): void {
	const [first] = made;
	if (first === undefined) return;
	const names = made.slice(0, 10).map(({ h1 }) => firstWords(h1.plain));
	const more = made.length > names.length ? ', …' : '';
	const values = { file: page.reading.file, count: made.length, roles: names.join(', ') + more };
	report.add('page-several-roles', values, placeIn(page, first.h1.src));
}
