import { forgottenAddress } from './address.ts';
import type { Departure } from './departure.ts';
import { forgetStorages } from './forget-storages.ts';

/** How long another tab may take to let go of a database, in milliseconds. */
const patience = 3_000;

/** Other tabs would write again what was deleted, and hold on to their databases: they are told to leave as well. */
let channel: BroadcastChannel | null = null;

/** Leaves for the address of a forgotten device when another tab forgets; `before` runs first. Call to stop. */
export function onForgotten(before: () => void): () => void {
	const own = new BroadcastChannel('rolemap-forget');
	channel = own;
	own.onmessage = () => {
		before();
		location.replace(forgottenAddress());
	};
	return () => {
		own.close();
		if (channel === own) channel = null;
	};
}

/**
 * Deletes everything this origin keeps in the browser: databases, caches, workers, private files and both storages.
 * Resolves with whether all of it is gone; another tab can hold on to a database.
 */
export async function forgetDevice(departure: Departure): Promise<boolean> {
	// This page's own channel: it does not hear itself.
	channel?.postMessage(null);
	await departure.letGo();
	const gone = await Promise.all([forgetDatabases(), forgetPrivateFiles(), forgetCaches()]);
	forgetStorages();
	return gone.every(Boolean);
}

async function forgetDatabases(): Promise<boolean> {
	const known = await indexedDB.databases().catch(() => []);
	const names = known.flatMap(({ name }) => (name === undefined ? [] : [name]));
	return (await Promise.all(names.map(deleteDatabase))).every(Boolean);
}

function deleteDatabase(name: string): Promise<boolean> {
	return new Promise((resolve) => {
		const request = indexedDB.deleteDatabase(name);
		request.onsuccess = () => resolve(true);
		request.onerror = () => resolve(false);
		// Blocked is not refused yet: a tab that is asked to close the database does so a moment later.
		setTimeout(() => resolve(false), patience);
	});
}

/** The worker first, or it would fill the caches again. */
async function forgetCaches(): Promise<boolean> {
	const container = (navigator as { serviceWorker?: ServiceWorkerContainer }).serviceWorker;
	const registrations = (await container?.getRegistrations().catch(() => [])) ?? [];
	await Promise.all(registrations.map((registration) => registration.unregister()));
	if (!('caches' in globalThis)) return true;
	const names = await caches.keys();
	return (await Promise.all(names.map((name) => caches.delete(name)))).every(Boolean);
}

async function forgetPrivateFiles(): Promise<boolean> {
	try {
		const root = await navigator.storage.getDirectory();
		for await (const name of root.keys()) await root.removeEntry(name, { recursive: true });
	} catch {
		// Browsers without private files have none to forget; others refuse where storage is switched off.
	}
	return true;
}
