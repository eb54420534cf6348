import { fetchAhead } from './fetch-ahead.ts';

/** Fetches what the first picture does not need and what must work all the same once the connection is gone. */
export async function fetchLateCode(): Promise<void> {
	await fetchAhead(() =>
		Promise.allSettled([import('./file-intake.ts'), import('#lib/storage/indexed-db-store.ts')]),
	);
}
