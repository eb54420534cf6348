import { withoutCode } from './assembly/role-names.ts';
import { namesPerson } from './reads-as-role.ts';
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

/** "## Engineer I" with responsibilities of its own, on a page that describes one role after the other. */
function isRoleTitle(part: Section): boolean {
	return (
		part.kind === 'none' &&
		part.heading?.kind === 'heading' &&
		namesPerson(withoutCode(part.plain)) &&
		describesRole(part)
	);
}

/**
 * The parts of a page that are about another role than its own: below a further level-one title that is no
 * section's, where the page has described a role before; and all of several that are titled by a role.
 */
export function otherTitles(root: Section): readonly Section[] {
	const described = root.sections.findIndex((part) => ofRoles.has(part.kind) || describesRole(part));
	if (described < 0) return [];
	const later = root.sections
		.slice(described + 1)
		.filter((part) => part.level === 1 && part.kind === 'none' && describesRole(part));
	const within = root.sections
		.flatMap((part) => (later.includes(part) ? [] : part.sections))
		.filter(isRoleTitle);
	return within.length > 1 ? [...within, ...later] : later;
}

/** The page without those parts, for reading what it says of its own role. */
export function withoutTitles(root: Section, others: readonly Section[]): Section {
	if (others.length === 0) return root;
	const left = root.sections.filter((part) => !others.includes(part));
	return {
		...root,
		sections: left.map((part) => ({
			...part,
			sections: part.sections.filter((inner) => !others.includes(inner)),
		})),
	};
}
