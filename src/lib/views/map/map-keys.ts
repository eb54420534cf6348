import type { CareerSurface } from '#lib/canvas/career-surface.ts';
import type { DocumentIndex } from '#lib/analysis/document-index.ts';
import { cardInDirection, type Direction } from '#lib/layout/card-steps.ts';
import type { MapLayout } from '#lib/layout/map-graph.ts';
import { spotlight, type MapThing } from '#lib/analysis/spotlight.ts';
import type { MapFocus } from '#lib/state/map-focus.svelte.ts';

const directions: Record<string, Direction> = {
	ArrowUp: 'up',
	ArrowDown: 'down',
	ArrowLeft: 'left',
	ArrowRight: 'right',
};
const panStep = 80;

interface MapKeysOptions {
	readonly layout: () => MapLayout | null;
	readonly index: () => DocumentIndex;
	readonly focus: MapFocus;
	readonly surface: () => CareerSurface | null;
	readonly onEscape: () => void;
	/** A move is to be drawn from this role. */
	readonly onDraw: (role: string) => void;
	readonly onReveal: (thing: MapThing) => void;
}

/**
 * The map by keyboard: arrows lead from card to card, following moves where they can; among the moves of a
 * role they go from one to the next; Shift and an arrow pans, + - 0 zoom, M draws a move, Escape clears the selection.
 */
export function mapKeys(options: MapKeysOptions): (event: KeyboardEvent) => void {
	return (event) => {
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		const direction = directions[event.key];
		if (direction && event.shiftKey) pan(options.surface(), direction);
		else if (direction) step(options, event.target, direction);
		else if (event.key === 'Escape') options.onEscape();
		else if (event.key === 'm' && roleOf(event.target) !== undefined)
			options.onDraw(roleOf(event.target) ?? '');
		else if (event.key === '+' || event.key === '=') options.surface()?.zoomBy(1.25);
		else if (event.key === '-') options.surface()?.zoomBy(0.8);
		else if (event.key === '0') options.surface()?.fit(true);
		else return;
		event.preventDefault();
	};
}

function roleOf(target: EventTarget | null): string | undefined {
	return target instanceof HTMLElement ? target.dataset['role'] : undefined;
}

function pan(surface: CareerSurface | null, direction: Direction): void {
	const x = direction === 'left' ? panStep : direction === 'right' ? -panStep : 0;
	const y = direction === 'up' ? panStep : direction === 'down' ? -panStep : 0;
	surface?.panBy(x, y);
}

function step(options: MapKeysOptions, target: EventTarget | null, direction: Direction): void {
	const element = target instanceof HTMLElement ? target : null;
	const layout = options.layout();
	if (!element || !layout) return;
	const roleId = element.dataset['role'];
	if (roleId !== undefined) {
		const { roles } = spotlight({ kind: 'role', id: roleId }, options.index());
		const next = cardInDirection(layout, roleId, direction, roles);
		if (next !== undefined) focusOn(options, element, { kind: 'role', id: next });
	} else {
		const forward = direction === 'down' || direction === 'right';
		const next = neighborMove(options, element.dataset['move'] ?? '', forward ? 1 : -1);
		if (next !== undefined) focusOn(options, element, { kind: 'move', id: next });
	}
}

/** The next or previous move of the role that the focus came from. */
function neighborMove({ index, focus }: MapKeysOptions, moveId: string, step: 1 | -1): string | undefined {
	const role = focus.home ?? index().transitions.get(moveId)?.from;
	const moves = role === undefined ? [] : [...spotlight({ kind: 'role', id: role }, index()).moves];
	const at = moves.indexOf(moveId);
	return at < 0 ? undefined : moves[(at + step + moves.length) % moves.length];
}

/** Cards out of view have no element on large maps: the map goes there first, the focus follows. */
function focusOn(options: MapKeysOptions, from: HTMLElement, thing: MapThing): void {
	options.focus.focus(thing);
	options.onReveal(thing);
	const layer = from.closest('.cards');
	const element = () => layer?.querySelector<HTMLElement>(`[data-${thing.kind}="${CSS.escape(thing.id)}"]`);
	const focus = () => element()?.focus({ preventScroll: true });
	if (element()) focus();
	else requestAnimationFrame(focus);
}
