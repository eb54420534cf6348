import workerUrl from '#lib/workers/rolemap.worker.ts?worker&url';
import { workerAddress } from '#lib/workers/client.ts';

/** A worker that performs every task of the protocol. */
export function startWorker(): Worker {
	return new Worker(workerAddress(workerUrl), { type: 'module' });
}
