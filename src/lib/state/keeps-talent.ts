import { hasDatabase } from '#lib/storage/database-name.ts';
import { talentDatabaseName } from '#lib/storage/talent-store.ts';

/** Whether this browser keeps talent data of any workspace, as far as it tells. Nothing of it is opened. */
export function keepsTalent(): Promise<boolean> {
	return hasDatabase(talentDatabaseName);
}
