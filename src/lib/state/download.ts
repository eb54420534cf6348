/** Hands `content` to the browser as a download called `name`. */
export function download(name: string, content: string | Uint8Array, type: string): void {
	const part = typeof content === 'string' ? content : new Uint8Array(content);
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([part], { type }));
	link.download = name;
	link.click();
	// The browser takes the bytes a moment after the click.
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
