import type { Readiness } from '#lib/model/readiness/readiness.ts';
import { LadderStore } from './ladder-store.ts';
import type { StoreFault } from './store.ts';

export const readinessDatabaseName = 'rolemap-readiness';

/** Readiness documents in IndexedDB, by the id of their ladder. */
export class ReadinessStore extends LadderStore<'readiness', Readiness> {
	constructor(settings: { readonly name?: string; readonly onTaken?: (fault: StoreFault) => void } = {}) {
		super({ name: readinessDatabaseName, ...settings, store: 'readiness' });
	}
}
