import { dev, version } from '$app/environment';
import { workerAddress } from '#lib/workers/client.ts';
import type { Departure } from './departure.ts';

/** How long is waited for a worker to answer or take over, and how often a new one is looked for, in milliseconds. */
const waits = { answer: 3_000, lookAgain: 60_000 };

/**
 * Keeps the app ready for use without a network, and knows when a newer version than this page's is. It takes a new
 * worker only where that changes nothing for the person: for a page that is of the new version already, or on demand.
 */
export class AppUpdate {
	readonly #departure: Departure;
	readonly #over = new AbortController();
	#registration: ServiceWorkerRegistration | null = null;
	#lookedAt = 0;
	#newer = $state.raw(false);
	#held = $state.raw(false);

	constructor(departure: Departure) {
		this.#departure = departure;
	}

	/** Whether a newer version is here and waits for a reload. */
	get newer(): boolean {
		return this.#newer;
	}

	/** Whether the reload asked for did not happen, because something could not be saved. */
	get held(): boolean {
		return this.#held;
	}

	/** Registers the worker where the browser and the address allow one; without it everything works but offline. */
	async follow(): Promise<void> {
		const container = (navigator as { serviceWorker?: ServiceWorkerContainer }).serviceWorker;
		if (dev || !container) return;
		const { signal } = this.#over;
		container.addEventListener('controllerchange', () => this.#consider(container.controller), { signal });
		const address = workerAddress('/service-worker.js');
		const registration = await container.register(address, { updateViaCache: 'none' }).catch(() => null);
		if (!registration || signal.aborted) return;
		this.#registration = registration;
		this.#consider(registration.waiting);
		this.#watch(registration.installing);
		registration.addEventListener('updatefound', () => this.#watch(registration.installing), { signal });
		document.addEventListener('visibilitychange', () => this.#look(), { signal });
	}

	/** Reloads into the newer version once everything is saved; other tabs stay as they are. */
	async take(): Promise<void> {
		try {
			await this.#departure.settle();
			await this.#handOver();
			await this.#departure.reload();
		} catch {
			this.#held = true;
		}
	}

	dispose(): void {
		this.#over.abort();
	}

	#look(): void {
		if (document.visibilityState !== 'visible' || Date.now() - this.#lookedAt < waits.lookAgain) return;
		this.#lookedAt = Date.now();
		// Offline there is nothing to be found.
		this.#registration?.update().catch(() => undefined);
	}

	#watch(worker: ServiceWorker | null): void {
		worker?.addEventListener('statechange', () => {
			if (worker.state === 'installed') this.#consider(this.#registration?.waiting ?? null);
		});
	}

	#consider(worker: ServiceWorker | null): void {
		if (!worker) return;
		void versionOf(worker).then((its) => {
			if (its === null) return;
			this.#newer = its !== version;
			if (its === version && worker.state === 'installed') worker.postMessage('take over');
		});
	}

	async #handOver(): Promise<void> {
		const waiting = this.#registration?.waiting;
		if (!waiting) return;
		await new Promise<void>((resolve) => {
			navigator.serviceWorker.addEventListener('controllerchange', () => resolve(), { once: true });
			setTimeout(resolve, waits.answer);
			waiting.postMessage('take over');
		});
	}
}

/** The version of the build that `worker` belongs to; null where it does not say. */
function versionOf(worker: ServiceWorker): Promise<string | null> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		const close = (its: string | null) => {
			port1.close();
			resolve(its);
		};
		port1.onmessage = ({ data }) => close(typeof data === 'string' ? data : null);
		setTimeout(() => close(null), waits.answer);
		worker.postMessage('version', [port2]);
	});
}
