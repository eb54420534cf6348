import type { SectionKind } from '../section-kind.ts';

/** The section that holds a field of a role or a move, where a page has none yet. */
export interface FieldSection {
	readonly kind: SectionKind;
	readonly title: string;
}

const roleFields: Readonly<Record<string, FieldSection>> = {
	coreQuestion: { kind: 'question', title: 'Core Question' },
	primaryFocus: { kind: 'focus', title: 'Primary Focus' },
	responsibilities: { kind: 'responsibilities', title: 'Core Responsibilities' },
	skillSets: { kind: 'skills', title: 'Key Skill Sets' },
	activities: { kind: 'activities', title: 'Typical Day-to-Day Activities' },
	scope: { kind: 'scope', title: 'Typical Scope' },
	timeShares: { kind: 'time', title: 'Time Allocation' },
	notes: { kind: 'note', title: 'Notes' },
};

const moveFields: Readonly<Record<string, FieldSection>> = {
	timeline: { kind: 'timeline', title: 'Timeline' },
	timelineNotes: { kind: 'timeline', title: 'Timeline' },
	shifts: { kind: 'shifts', title: 'Key Shifts Required' },
	actions: { kind: 'actions', title: 'Key Actions' },
	pitfalls: { kind: 'pitfalls', title: 'Common Pitfalls to Avoid' },
	indicators: { kind: 'readiness', title: 'Progression Indicators' },
	accelerators: { kind: 'accelerators', title: 'Accelerators' },
	notes: { kind: 'note', title: 'Notes' },
};

/** The section of a field; undefined for what stands below the title itself: a summary, an introduction. */
export function fieldSection(collection: 'roles' | 'transitions', field: string): FieldSection | undefined {
	return (collection === 'roles' ? roleFields : moveFields)[field];
}

const order: readonly SectionKind[] = [
	...([
		'title',
		'summary',
		'question',
		'focus',
		'responsibilities',
		'skills',
		'activities',
		'scope',
		'time',
	] as const),
	...([
		'comparison',
		'differences',
		'move',
		'timeline',
		'shifts',
		'actions',
		'pitfalls',
		'readiness',
	] as const),
	...(['accelerators', 'considerations', 'note'] as const),
];

/** Whether a section of kind `one` usually stands above one of kind `other`; unknown ones stay where they are. */
export function standsAbove(one: SectionKind, other: SectionKind): boolean {
	const [first, second] = [order.indexOf(one), order.indexOf(other)];
	return second >= 0 && first < second;
}
