import type { Section } from './section.ts';
import type { SectionKind } from './section-kind.ts';

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

function describesRole(section: Section): boolean {
	return section.sections.some((part) => ofRoles.has(part.kind) || describesRole(part));
}

/**
 * The parts of a page that are about another role than its first: below a further level-one title that is no
 * section's, where the page has described a role before.
 */
export function otherTitles(root: Section): readonly Section[] {
	const described = root.sections.findIndex((part) => ofRoles.has(part.kind) || describesRole(part));
	if (described < 0) return [];
	return root.sections
		.slice(described + 1)
		.filter((part) => part.level === 1 && part.kind === 'none' && describesRole(part));
}

/** The page without those parts, for reading what it says of its own role. */
export function withoutTitles(root: Section, others: readonly Section[]): Section {
	return others.length === 0
		? root
		: { ...root, sections: root.sections.filter((part) => !others.includes(part)) };
}
