/** Hands `bytes` to the person as a download called `name`. */
export function download(name: string, bytes: Uint8Array<ArrayBuffer>, type: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([bytes], { type }));
	link.download = name;
	link.click();
	// The browser takes the bytes a moment after the click.
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
