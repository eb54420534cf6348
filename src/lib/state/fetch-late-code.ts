/** Fetches what the first picture does not need and what must work all the same once the connection is gone. */
export async function fetchLateCode(): Promise<void> {
	// Whatever cannot be had now is asked for again when it is needed.
	await Promise.allSettled([import('./file-intake.ts'), import('#lib/storage/indexed-db-store.ts')]);
}
