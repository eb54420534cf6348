import type { OutlineRow } from './outline-rows.ts';

/** What a key asks of a tree: move the focus to a row, open or close rows, or go where a row leads. */
export type TreeStep =
	| { readonly kind: 'focus'; readonly key: string }
	| { readonly kind: 'open' | 'close'; readonly keys: readonly string[] }
	| { readonly kind: 'go'; readonly address: string };

/**
 * What `pressed` means at `current` in a tree whose `visible` rows are listed top to bottom, after the tree
 * pattern of the ARIA Authoring Practices; null where it means nothing.
 */
export function treeStep(
	pressed: string,
	current: OutlineRow,
	visible: readonly OutlineRow[],
	isOpen: (row: OutlineRow) => boolean,
): TreeStep | null {
	const at = visible.indexOf(current);
	const hasChildren = current.children.length > 0;
	const focus = (row: OutlineRow | undefined): TreeStep | null =>
		row ? { kind: 'focus', key: row.key } : null;
	const parent = () => visible.slice(0, at).findLast((row) => row.level < current.level);
	switch (pressed) {
		case 'ArrowDown':
			return focus(visible[at + 1]);
		case 'ArrowUp':
			return focus(visible[at - 1]);
		case 'Home':
			return focus(visible[0]);
		case 'End':
			return focus(visible.at(-1));
		case 'ArrowRight':
			if (!hasChildren) return null;
			return isOpen(current) ? focus(current.children[0]) : { kind: 'open', keys: [current.key] };
		case 'ArrowLeft':
			return hasChildren && isOpen(current) ? { kind: 'close', keys: [current.key] } : focus(parent());
		case '*':
			return { kind: 'open', keys: siblingsOf(current, visible).map((row) => row.key) };
		case 'Enter':
		case ' ':
			if (current.address !== null) return { kind: 'go', address: current.address };
			return { kind: isOpen(current) ? 'close' : 'open', keys: [current.key] };
		default:
			return null;
	}
}

/** The next visible row whose label starts with what was typed, from `current` on and round. */
export function typedAhead(
	typed: string,
	current: OutlineRow,
	visible: readonly OutlineRow[],
): OutlineRow | undefined {
	const at = visible.indexOf(current);
	// A second letter may still be about the row that the first one found.
	const from = typed.length > 1 ? at : at + 1;
	const inTurn = [...visible.slice(from), ...visible.slice(0, from)];
	const start = typed.toLocaleLowerCase('en');
	return inTurn.find((row) => row.label.toLocaleLowerCase('en').startsWith(start));
}

function siblingsOf(current: OutlineRow, visible: readonly OutlineRow[]): readonly OutlineRow[] {
	if (current.level === 1) return visible.filter((row) => row.level === 1);
	const parent = visible.find((row) => row.children.includes(current));
	return parent?.children.filter((row) => row.children.length > 0) ?? [];
}
