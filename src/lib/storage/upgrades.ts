/** The stores. All keys begin with a workspace's id but those of `workspaces`, which are it, and of `device`. */
export const storeNames = [
	'workspaces',
	'device',
	'records',
	'orders',
	'acts',
	'issues',
	'originals',
	'versions',
	'versionDocuments',
	'drafts',
] as const;
export type StoreName = (typeof storeNames)[number];
/** Stores whose keys begin with a workspace, in the order in which they are copied and cleared. */
export const storesOfWorkspace = storeNames.filter((name) => name !== 'workspaces' && name !== 'device');

export interface Upgrade {
	/** What it does, for whoever reads this list. */
	readonly name: string;
	readonly run: (database: IDBDatabase, transaction: IDBTransaction) => void;
}

/** Each leads from the version before it to its own, which is its place in the list counted from 1. */
export const upgrades: readonly Upgrade[] = [
	{
		name: 'the first stores',
		run: (database) => {
			for (const name of storeNames) database.createObjectStore(name);
		},
	},
	{
		name: 'acts that hold what changed of a record, not all of it',
		// Acts are kept for tabs to follow, and tabs of the version before have let go by now.
		run: (_, transaction) => transaction.objectStore('acts').clear(),
	},
];

/** The form of what this code stores. Code of a smaller version never writes to it. */
export const storageVersion = upgrades.length;
