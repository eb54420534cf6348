/** Empties the small storages; what leaving a page writes there is emptied by the page after it. */
export function forgetStorages(): void {
	for (const storage of ['localStorage', 'sessionStorage'] as const) {
		try {
			globalThis[storage].clear();
		} catch {
			// Switched off: then it holds nothing.
		}
	}
}
