import type { OutlineRole, OutlineSection } from '#lib/analysis/outline-of.ts';
import { moveLabel } from '#lib/layout/move-label.ts';
import type { Role } from '#lib/model/role.ts';
import type { Transition } from '#lib/model/transition.ts';
import { moveAddress, roleAddress } from '#lib/state/address.ts';
import { lateWords } from '#lib/words/late-words.ts';
import { words } from '#lib/words/words.ts';

/** One line of the outline tree, with its place among its siblings. */
export interface OutlineRow {
	/** Unique in the tree: a move stands in it twice. */
	readonly key: string;
	readonly kind: 'section' | 'role' | 'on' | 'into';
	readonly level: number;
	readonly position: number;
	readonly size: number;
	readonly label: string;
	/** What is said beside the label: counts, years, the kind of move. */
	readonly aside: readonly string[];
	readonly address: string | null;
	/** The track it belongs to, for its color. */
	readonly trackId: string | null;
	readonly outlineOnly: boolean;
	readonly children: readonly OutlineRow[];
}

/** The rows of an outline as a tree; `roleOf` finds the other end of a move. */
export function outlineRows(
	sections: readonly OutlineSection[],
	roleOf: (id: string) => Role | undefined,
): readonly OutlineRow[] {
	return sections.map((section, index) => ({
		key: `${section.kind}:${section.id}`,
		kind: 'section',
		level: 1,
		position: index + 1,
		size: sections.length,
		label: sectionLabel(section),
		aside: [lateWords().outline.roles(section.roles.length)],
		address: null,
		trackId: section.kind === 'track' ? section.id : null,
		outlineOnly: false,
		children: section.roles.map((entry, at) => roleRow(entry, at, section, roleOf)),
	}));
}

/** The rows a reader can see, top to bottom, given the keys of those that are closed. */
export function visibleRows(
	rows: readonly OutlineRow[],
	isOpen: (row: OutlineRow) => boolean,
): readonly OutlineRow[] {
	return rows.flatMap((row) => [row, ...(isOpen(row) ? visibleRows(row.children, isOpen) : [])]);
}

function sectionLabel({ kind, name }: OutlineSection): string {
	if (kind === 'no-track') return lateWords().outline.noTrack;
	if (kind === 'named-only') return lateWords().outline.namedOnly;
	return kind === 'bodies' ? lateWords().outline.bodies : name;
}

function roleRow(
	{ role, waysOn, waysIn }: OutlineRole,
	index: number,
	section: OutlineSection,
	roleOf: (id: string) => Role | undefined,
): OutlineRow {
	const key = `role:${role.id}`;
	const size = waysOn.length + waysIn.length;
	const nameOf = (id: string) => roleOf(id)?.name ?? id;
	const moves = [
		...waysOn.map((move) => ({ move, kind: 'on' as const, label: lateWords().outline.on(nameOf(move.to)) })),
		...waysIn.map((move) => ({
			move,
			kind: 'into' as const,
			label: lateWords().outline.into(nameOf(move.from)),
		})),
	];
	return {
		key,
		kind: 'role',
		level: 2,
		position: index + 1,
		size: section.roles.length,
		label: role.name,
		aside: [
			...(role.kind === 'stub' ? [lateWords().outline.noPage] : []),
			...(waysOn.length > 0 ? [lateWords().outline.waysOn(waysOn.length)] : []),
			...(waysIn.length > 0 ? [lateWords().outline.waysIn(waysIn.length)] : []),
		],
		address: roleAddress(role.id),
		trackId: role.trackIds[0] ?? null,
		outlineOnly: role.kind !== 'page',
		children: moves.map(({ move, kind, label }, at) => ({
			key: `${key}/${kind}:${move.id}`,
			kind,
			level: 3,
			position: at + 1,
			size,
			label,
			aside: moveAside(move),
			address: moveAddress(move.from, move.to),
			trackId: roleOf(kind === 'on' ? move.to : move.from)?.trackIds[0] ?? null,
			outlineOnly: false,
			children: [],
		})),
	};
}

function moveAside(move: Transition): readonly string[] {
	const years = moveLabel(move);
	return [years === '' ? lateWords().outline.noYears : years, words.map.kinds[move.kind]];
}
