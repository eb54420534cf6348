import type { MapThing } from '#lib/analysis/spotlight.ts';

/** The role or move whose element an event met; null for the ground. */
export function thingAt(target: EventTarget | null): MapThing | null {
	const element = target instanceof Element ? target.closest<HTMLElement>('[data-role], [data-move]') : null;
	if (element?.dataset['role'] !== undefined) return { kind: 'role', id: element.dataset['role'] };
	if (element?.dataset['move'] !== undefined) return { kind: 'move', id: element.dataset['move'] };
	return null;
}
