import type { Group, Item, Role } from '#lib/model/role.ts';
import type { Transition } from '#lib/model/transition.ts';
import { idOpening as opening } from '#lib/model/id-opening.ts';
import type { MoveDraft, RoleDraft } from './draft.ts';
import { UniqueIds } from '#lib/model/unique-ids.ts';

function items(list: readonly Item[], ids: UniqueIds): Item[] {
	return list.map((item) => ({
		...item,
		id: ids.ofText(opening(item.text), 'item'),
		...(item.children ? { children: items(item.children, ids) } : {}),
	}));
}

function groups(list: readonly Group[], ids: UniqueIds): Group[] {
	return list.map((group) => {
		const id = ids.ofText(opening(group.title), 'group');
		return { ...group, id, items: items(group.items, ids) };
	});
}

/** The role with an id on everything in it: the slug of its first six words, unique within the role. */
export function roleWithIds(role: RoleDraft): Role {
	const ids = new UniqueIds();
	return {
		...role,
		responsibilities: groups(role.responsibilities, ids),
		activities: groups(role.activities, ids),
		notes: items(role.notes, ids),
	};
}

/** The move with an id on everything in it, unique within the move. */
export function moveWithIds(draft: MoveDraft): Transition {
	const { heading, shiftFiles, ...move } = draft;
	void [heading, shiftFiles];
	const ids = new UniqueIds();
	return {
		...move,
		intro: items(move.intro, ids),
		timelineNotes: items(move.timelineNotes, ids),
		shifts: move.shifts.map((shift) => ({
			...shift,
			id: ids.ofText(opening(`${shift.from} ${shift.to}`), 'shift'),
		})),
		actions: move.actions.map((action) => ({
			...action,
			id: ids.ofText(opening(action.title), 'action'),
			items: items(action.items, ids),
			examples: items(action.examples, ids),
		})),
		pitfalls: items(move.pitfalls, ids),
		indicators: items(move.indicators, ids),
		accelerators: items(move.accelerators, ids),
		notes: items(move.notes, ids),
	};
}

export { items as itemsWithIds };
