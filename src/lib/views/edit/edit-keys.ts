interface EditKeys {
	readonly undo: () => void;
	readonly redo: () => void;
	readonly palette: () => void;
	readonly edit: () => void;
	readonly addRole: () => void;
	readonly addMove: () => void;
	readonly save: () => void;
}

/**
 * Keys that work wherever the focus is: Ctrl or Cmd with Z, Shift+Z or Y, S, and Shift+P; E, N and M where no field has the
 * focus. A field's own undo comes first while something is being written in it.
 */
export function editKeys(run: EditKeys): (event: KeyboardEvent) => void {
	return (event) => {
		if (event.altKey || event.defaultPrevented) return;
		const act = event.ctrlKey || event.metaKey ? withControl(run, event) : plain(run, event);
		if (act === null) return;
		event.preventDefault();
		act();
	};
}

function withControl(run: EditKeys, event: KeyboardEvent): (() => void) | null {
	const key = event.key.toLowerCase();
	if (key === 'p' && event.shiftKey) return run.palette;
	if (key === 's' && !event.shiftKey) return run.save;
	if (isField(event.target) && !isAtRest(event.target)) return null;
	if (key === 'z') return event.shiftKey ? run.redo : run.undo;
	return key === 'y' && !event.shiftKey ? run.redo : null;
}

function plain(run: EditKeys, event: KeyboardEvent): (() => void) | null {
	if (isField(event.target) || event.shiftKey || inDialog(event.target)) return null;
	const acts: Readonly<Record<string, () => void>> = { e: run.edit, n: run.addRole, m: run.addMove };
	return acts[event.key] ?? null;
}

function isField(target: EventTarget | null): target is Element {
	return target instanceof Element && target.matches('input, textarea, select, [contenteditable]');
}

/** Whether a field shows what the document says, with nothing written over it. */
function isAtRest(field: Element): boolean {
	return field instanceof HTMLElement && field.dataset['atRest'] !== undefined;
}

function inDialog(target: EventTarget | null): boolean {
	return target instanceof Element && target.closest('dialog') !== null;
}
