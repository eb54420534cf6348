import { matchable } from '#lib/model/matchable.ts';
import { plainText } from '#lib/model/plain-text.ts';
import { nameKey, withoutCode } from '#lib/model/role-names.ts';
import type { Finding } from './found.ts';
import type { PageBlock } from './page-block.ts';
import type { PageText } from './page-text.ts';
import type { PageTitle } from './page-title.ts';
import { namesPerson } from './reads-as-role.ts';
import type { Section } from './section.ts';
import type { SectionKind } from './section-kind.ts';

/** A part of a page that is about a role of its own: "## Engineer I" on a page of all engineers. */
export interface PagePart {
	readonly h1: PageTitle;
	/** The title that it stands under with others: "Management track"; '' below the page's own. */
	readonly group: string;
	readonly findings: readonly Finding[];
}

/** A section about a role of its own, with the title of the group it stands in. */
export interface RolePart {
	readonly section: Section;
	readonly group: string;
}

/** What only a role has; moves and tables may stand below any title. */
const ofRoles: ReadonlySet<SectionKind> = new Set([
	'summary',
	'question',
	'focus',
	'responsibilities',
	'skills',
	'activities',
	'scope',
]);

/** What may hold roles: "# Career ladder", "## Roles", "## Management track". */
const holders: ReadonlySet<SectionKind> = new Set(['title', 'none', 'ladder', 'summary']);
const mostDeep = 3;

function describesRole(section: Section, but?: ReadonlySet<Section>): boolean {
	return section.sections.some(
		(part) => !but?.has(part) && (ofRoles.has(part.kind) || describesRole(part, but)),
	);
}

/** "Level 3 - Senior Engineer" without its level, "2. Consultant" without its number. */
const level =
	/^(?:\d{1,2}[.)]\s+(?=\p{L})|(?:level|grade|band|tier|stage|step|rank)\s+[\p{L}\d]{1,6}\s*(?:[:–—|]|-\s)\s*(?=\S))/iu;

/** The name that a title gives a role, without the code of its level. */
export function nameWithoutLevel(title: string): string {
	return withoutCode(title).replace(level, '');
}

function hasLines({ body, sections }: Section): boolean {
	return sections.length > 0 || body.some(({ kind }) => kind !== 'blank' && kind !== 'rule');
}

/** What a table of the page calls roles: names that are no title of anybody at work ("Explorer", "Pathfinder"). */
function listedNames(page: PageText, blocks: readonly PageBlock[]): ReadonlySet<string> {
	const text = ({ from, to }: { from: number; to: number }): string => plainText(page.text.slice(from, to));
	return new Set(
		blocks.flatMap(({ table }) => {
			const column =
				table?.head.findIndex((cell) =>
					/^(?:role|title|position|job|level)s?$/.test(matchable(text(cell))),
				) ?? -1;
			return (column < 0 ? [] : (table?.rows ?? [])).flatMap((row) => {
				const cell = row[column];
				return cell ? [nameKey(text(cell))] : [];
			});
		}),
	);
}

interface Candidate extends RolePart {
	readonly parent: Section;
	/** Whether a section of a role stands in it, and not only lines. */
	readonly described: boolean;
}

/** All sections that are titled by a role and say something; the outermost of each line. */
function candidatesIn(root: Section, listed: ReadonlySet<string>): readonly Candidate[] {
	const found: Candidate[] = [];
	const visit = (parent: Section, depth: number): void => {
		for (const section of parent.sections) {
			const { heading, kind, plain } = section;
			const named = namesPerson(nameWithoutLevel(plain)) || listed.has(nameKey(plain));
			if (kind === 'none' && heading?.kind === 'heading' && named && hasLines(section)) {
				const group = parent.kind === 'title' || parent.heading === null ? '' : parent.plain;
				found.push({ section, group, parent, described: describesRole(section) });
			} else if (holders.has(kind) && heading?.kind === 'heading' && depth < mostDeep)
				visit(section, depth + 1);
		}
	};
	visit(root, 0);
	return found;
}

const ranks =
	/\b(?:trainee|apprentice|intern|graduate|entry|junior|jr|associate|mid(?:dle)?|intermediate|senior|sr|lead|staff|principal|distinguished|fellow|chief|head|level|[ivx]{1,4}|[a-z]{0,3}\d{1,2})\b/g;

/** "engineer" of "Senior Engineer II"; '' of "Senior" and "L3", which may as well be levels of a skill. */
function baseOf(plain: string): string {
	const words = matchable(nameWithoutLevel(plain)).replace(ranks, ' ').replace(/\s+/g, ' ').trim();
	return /^\p{L}{1,4}$/u.test(words) ? '' : words;
}

/** Those beside each other with nothing but lines, where most of their siblings are steps of one profession. */
function stepsOf(candidates: readonly Candidate[]): readonly Candidate[] {
	const families = new Map<Section, Map<string, Candidate[]>>();
	for (const candidate of candidates) {
		const base = baseOf(candidate.section.plain);
		if (base === '') continue;
		const family = families.get(candidate.parent) ?? new Map<string, Candidate[]>();
		families.set(candidate.parent, family);
		family.set(base, [...(family.get(base) ?? []), candidate]);
	}
	return candidates.filter((candidate) => {
		if (baseOf(candidate.section.plain) === '') return false;
		const family = [...(families.get(candidate.parent)?.values() ?? [])];
		const steps = family.filter((of) => of.length > 1).flat();
		const siblings = candidate.parent.sections.filter(({ kind }) => kind === 'none');
		return steps.length > 0 && steps.length * 2 > siblings.length;
	});
}

/**
 * The parts of a page that are about other roles than its own: those of several that are titled by a role and hold a
 * section of a role, anywhere on a page that describes none itself, else right below its title; on such a page also
 * steps of one profession that only hold lines; and what stands below a further level-one title that is no section's.
 */
export function rolePartsOf(
	page: PageText,
	blocks: readonly PageBlock[],
	root: Section,
): readonly RolePart[] {
	const candidates = candidatesIn(root, listedNames(page, blocks));
	const all = new Set(candidates.map(({ section }) => section));
	const ownRole = describesRole(root, all);
	const near = candidates.filter(
		({ described, parent }) => described && (!ownRole || parent === root || root.sections.includes(parent)),
	);
	const described = near.length > 1 ? near : [];
	const parents = new Set(described.map(({ parent }) => parent));
	const beside = ownRole
		? []
		: candidates.filter(
				({ parent, described: told, section }) =>
					!told && parents.has(parent) && baseOf(section.plain) !== '',
			);
	const steps = ownRole ? [] : stepsOf(candidates);
	const parts = new Set<RolePart>([...described, ...beside, ...steps]);
	const taken = new Set([...parts].map(({ section }) => section));
	const first = root.sections.findIndex((part) => ofRoles.has(part.kind) || describesRole(part, taken));
	const later = root.sections
		.slice(first < 0 ? root.sections.length : first + 1)
		.filter((part) => part.level === 1 && part.kind === 'none' && !taken.has(part) && describesRole(part))
		.map((section): RolePart => ({ section, group: '' }));
	const at = ({ section }: RolePart): number => section.heading?.from ?? 0;
	return [...parts, ...later].sort((one, other) => at(one) - at(other));
}

/** The page without those parts, for reading what it says of its own role. */
export function withoutParts(section: Section, parts: ReadonlySet<Section>): Section {
	const left = section.sections.filter((part) => !parts.has(part));
	return { ...section, sections: left.map((part) => withoutParts(part, parts)) };
}
