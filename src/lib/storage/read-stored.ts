import * as v from 'valibot';
import { collectionNames, type CollectionName } from '#lib/model/change.ts';
import { documentSchema, type RolemapDocument } from '#lib/model/document.ts';
import { documentVersion, emptyDocument } from '#lib/model/empty-document.ts';
import { issueSchema, type Issue } from '#lib/model/issue.ts';
import { issueMaker } from '#lib/model/issue-maker.ts';
import { Database, WorkspaceGone } from './database.ts';
import { keptWorkspace } from './kept-forms.ts';
import { keysOf } from './indexed-db-store.ts';
import { databaseName } from './database-name.ts';
import type { Kept } from './store.ts';
import { storageIssueWords } from '#lib/words/english/issues-storage.ts';

const makeIssue = issueMaker(storageIssueWords);

/** A kept workspace as it was read: what is sound of it, and what is not as issues. */
export interface StoredReading {
	readonly document: RolemapDocument;
	readonly issues: readonly Issue[];
	/** How many acts it holds. */
	readonly seq: number;
}

/** Reads the workspace `id` and checks every record of it. Nothing that is stored is trusted. */
export async function readStored(id: string, name: string = databaseName): Promise<Kept<StoredReading>> {
	const database = new Database({ name });
	const stored = await database.transact(
		['workspaces', 'records', 'orders', 'issues'],
		{ mode: 'readonly', durability: 'relaxed' },
		async (stores) => {
			const workspace = keptWorkspace(await stores.get('workspaces', id));
			if (!workspace || workspace.deletedAt !== null) throw new WorkspaceGone();
			const [records, orders, issues] = await Promise.all([
				stores.entries('records', keysOf(id)),
				stores.entries('orders', keysOf(id)),
				stores.get('issues', [id]),
			]);
			return { workspace, records, orders, issues };
		},
	);
	database.close();
	if (!stored.ok) return stored;
	const { workspace, records, orders, issues } = stored.value;
	if (workspace.head.version > documentVersion) return { ok: false, fault: 'newer' };
	const { document, broken } = assembled(workspace.head, records, orders);
	const kept = v.safeParse(v.array(issueSchema), issues);
	return {
		ok: true,
		value: { document, issues: [...(kept.success ? kept.output : []), ...broken], seq: workspace.seq },
	};
}

/** The document of a kept version, or why it cannot be had. */
export async function readVersion(
	workspace: string,
	version: string,
	name: string = databaseName,
): Promise<Kept<RolemapDocument>> {
	const database = new Database({ name });
	const stored = await database.transact(
		['versionDocuments'],
		{ mode: 'readonly', durability: 'relaxed' },
		(stores) => stores.get('versionDocuments', [workspace, version]),
	);
	database.close();
	if (!stored.ok) return stored;
	// A version kept by older code has no lists of what came since.
	const whole = { ...emptyDocument('', ''), ...(stored.value as object | undefined) };
	if (!v.is(documentSchema, whole) || whole.id === '') return { ok: false, fault: 'gone' };
	return { ok: true, value: whole as RolemapDocument };
}

type Entries = readonly (readonly [IDBValidKey, unknown])[];

function assembled(
	head: Pick<RolemapDocument, 'id' | 'title' | 'version'>,
	records: Entries,
	orders: Entries,
): { readonly document: RolemapDocument; readonly broken: readonly Issue[] } {
	const sound = new Map<CollectionName, Map<string, unknown>>();
	const broken: Issue[] = [];
	for (const [key, record] of records) {
		const [, collection, id] = Array.isArray(key) ? key : [];
		const name = collectionNames.find((one) => one === collection);
		if (name === undefined || typeof id !== 'string') continue;
		const problem = problemOf(name, id, record);
		if (problem === null) sound.set(name, (sound.get(name) ?? new Map<string, unknown>()).set(id, record));
		else broken.push(makeIssue('stored-record-broken', { collection: name, id, problem }, null));
	}
	const listed = new Map(orders.map(([key, ids]) => [Array.isArray(key) ? key[1] : key, ids]));
	const collections = collectionNames.map((name) => {
		const of = sound.get(name) ?? new Map<string, unknown>();
		return [name, inOrder(of, listed.get(name))];
	});
	const empty = emptyDocument(head.id, head.title);
	return { document: { ...empty, ...Object.fromEntries(collections) } as RolemapDocument, broken };
}

/** What is wrong with a stored record; null for a sound one. What the schemas do not know is kept with it. */
function problemOf(collection: CollectionName, id: string, record: unknown): string | null {
	const schema: v.GenericSchema = documentSchema.entries[collection].item;
	const parsed = v.safeParse(schema, record, { abortEarly: true });
	if (parsed.success) return (record as { id?: unknown }).id === id ? null : 'id';
	return v.getDotPath(parsed.issues[0]) ?? parsed.issues[0].message;
}

/** The records in the order of `ids`; those that no order names come last. */
function inOrder(records: ReadonlyMap<string, unknown>, ids: unknown): readonly unknown[] {
	const order = new Set(Array.isArray(ids) ? ids.filter((id) => records.has(String(id))).map(String) : []);
	return [...order, ...[...records.keys()].filter((id) => !order.has(id))].map((id) => records.get(id));
}
