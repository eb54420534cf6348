/** What the database of this app is called. */
export const databaseName = 'rolemap';

/** Whether there is a database called `name`, as far as a browser tells. It is not opened. */
export async function hasDatabase(name: string): Promise<boolean> {
	try {
		const known = await indexedDB.databases();
		return known.some((one) => one.name === name);
	} catch {
		// Older browsers do not tell, and those that refuse will say so when it is opened.
		return 'indexedDB' in globalThis;
	}
}
