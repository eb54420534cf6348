import type { Page } from '@playwright/test';

/** All that the browser keeps for this page, by where it lies. */
export function keptBy(page: Page): Promise<Readonly<Record<string, string>>> {
	return page.evaluate(async () => {
		const kept: Record<string, string> = {
			localStorage: JSON.stringify({ ...localStorage }),
			sessionStorage: JSON.stringify({ ...sessionStorage }),
			history: JSON.stringify(history.state),
		};
		const done = <T>(request: IDBRequest<T>) =>
			new Promise<T>((resolve, reject) => {
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error ?? new Error());
			});
		for (const { name = '' } of await indexedDB.databases()) {
			const database = await done(indexedDB.open(name));
			const stores = [...database.objectStoreNames];
			const transaction = database.transaction(stores);
			const all = stores.map(async (store) => {
				const from = transaction.objectStore(store);
				return [await done(from.getAllKeys()), await done(from.getAll())];
			});
			kept[name] = JSON.stringify(await Promise.all(all));
			database.close();
		}
		return kept;
	});
}
