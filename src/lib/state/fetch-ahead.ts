/** How many fetchings are under way that nobody has asked for yet. */
let ahead = 0;

/**
 * Fetches what somebody may soon need. Where that fails nobody has asked for it yet, so nothing is said: it is asked
 * for again when it is needed, and told then (`views/shell/CodeMissing.svelte`).
 */
export async function fetchAhead(fetching: () => Promise<unknown>): Promise<void> {
	ahead += 1;
	try {
		await fetching();
	} catch {
		// Told when it is needed.
	} finally {
		ahead -= 1;
	}
}

/**
 * Calls `listener` when code that was asked for could not be fetched, as the build's own loader tells
 * (vite.dev/guide/build#load-error-handling). Returns what ends that.
 */
export function whenCodeMissing(listener: () => void): () => void {
	// Listeners of the window itself are called in the order in which they came: none could be kept from hearing it.
	const onMissing = () => {
		if (ahead === 0) listener();
	};
	addEventListener('vite:preloadError', onMissing);
	return () => removeEventListener('vite:preloadError', onMissing);
}
