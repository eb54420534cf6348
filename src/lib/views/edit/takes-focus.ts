/** Marks the field that has the focus once its dialog opens: the browser gives it to the closing button otherwise. */
export function takesFocus(field: HTMLElement): void {
	field.autofocus = true;
}
