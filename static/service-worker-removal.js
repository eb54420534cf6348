// Ends the service worker wherever this file stands in for service-worker.js (see CONTRIBUTING.md): what it kept of
// the app is deleted, nothing else, and open pages go on as they are.
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) =>
	event.waitUntil(
		(async () => {
			const names = (await caches.keys()).filter((name) => name.startsWith('rolemap-'));
			await Promise.all(names.map((name) => caches.delete(name)));
			await self.registration.unregister();
		})(),
	),
);
