/** Whether keys pressed at `target` are meant as text, so that a single letter must not be a command. */
export function isWriting(target: EventTarget | null): boolean {
	if (!(target instanceof HTMLElement)) return false;
	if (
		target.isContentEditable ||
		target instanceof HTMLTextAreaElement ||
		target instanceof HTMLSelectElement
	) {
		return true;
	}
	return (
		target instanceof HTMLInputElement && !['button', 'checkbox', 'radio', 'submit'].includes(target.type)
	);
}
