import type { Talent } from '#lib/model/talent/talent.ts';
import { LadderStore } from './ladder-store.ts';
import type { StoreFault } from './store.ts';

export const talentDatabaseName = 'rolemap-talent';

/** Talent data at rest: as it is, or as a text that only its passphrase opens. */
export type StoredTalent = { readonly open: Talent } | { readonly locked: string };

/** Talent documents in IndexedDB, by the id of their ladder. */
export class TalentStore extends LadderStore<'talent', StoredTalent> {
	constructor(settings: { readonly name?: string; readonly onTaken?: (fault: StoreFault) => void } = {}) {
		super({ name: talentDatabaseName, ...settings, store: 'talent' });
	}
}
