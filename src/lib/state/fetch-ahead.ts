/**
 * Fetches what somebody may soon need. Where that fails nobody has asked for it yet, so nothing is said: it is asked
 * for again when it is needed, and told then (`views/shell/CodeMissing.svelte`).
 */
export async function fetchAhead(fetching: () => Promise<unknown>): Promise<void> {
	const quiet = (event: Event) => event.stopImmediatePropagation();
	addEventListener('vite:preloadError', quiet, { capture: true });
	try {
		await fetching();
	} catch {
		// Told when it is needed.
	} finally {
		removeEventListener('vite:preloadError', quiet, { capture: true });
	}
}
