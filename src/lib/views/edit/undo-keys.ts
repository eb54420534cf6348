/**
 * Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z (Command on a Mac) for data with an undo of its own: heard while the event goes
 * down, before the ladder's undo hears of it. A field that is written in undoes its letters by itself.
 */
export function undoKeys(undo: () => void, redo: () => void): (event: KeyboardEvent) => void {
	return (event) => {
		if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
		const { target } = event;
		const writes =
			target instanceof Element && target.matches('textarea, input:not([type="radio"], [type="checkbox"])');
		const inDialog = target instanceof Element && target.closest('dialog') !== null;
		if (writes || inDialog) return;
		const key = event.key.toLowerCase();
		const again = key === 'y' || (key === 'z' && event.shiftKey);
		if (!again && key !== 'z') return;
		event.preventDefault();
		if (again) redo();
		else undo();
	};
}
