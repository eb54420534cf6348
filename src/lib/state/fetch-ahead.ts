let running = 0;

/** Whether code is being fetched that nobody has asked for yet: its failure is no news (`views/shell/CodeMissing.svelte`). */
export const isFetchingAhead = () => running > 0;

/**
 * Fetches what somebody may soon need; where that fails, it is asked for again when it is needed, and told then.
 * Several things are fetched under `Promise.allSettled`: the first failure must not end the silence for the others.
 */
export async function fetchAhead(fetching: () => Promise<unknown>): Promise<void> {
	running++;
	try {
		await fetching();
	} catch {
		// Told when it is needed.
	} finally {
		running--;
	}
}
