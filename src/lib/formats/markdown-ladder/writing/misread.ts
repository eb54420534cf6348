import type { RolemapDocument } from '#lib/model/document.ts';
import { isOwnPage } from '#lib/model/role-blocks.ts';
import type { Role } from '#lib/model/role.ts';
import { nameKey } from '#lib/model/role-names.ts';
import { sameContent as sameRecord } from '#lib/model/same-content.ts';
import { contentsOf, unknown, type Content, type Settled, type WordsAt } from './contents.ts';

/** What the pages, as written, are compared with. */
export interface Meant {
	readonly document: RolemapDocument;
	/** As the pages were read before. */
	readonly base: RolemapDocument;
	readonly words: WordsAt;
}

/** Ids of the document's roles by those that the written pages give them: by file, else by id, else by name. */
export function roleIds(document: RolemapDocument, read: RolemapDocument): ReadonlyMap<string, string> {
	const files = new Map(read.pages.map(({ id, file }) => [file, id]));
	const byPage = new Map<string, string>();
	const pages = new Map(read.pages.map((page) => [page.id, page]));
	for (const { id, pageId = '' } of read.roles) {
		const page = pages.get(pageId);
		if (page && isOwnPage(page, id)) byPage.set(pageId, id);
	}
	const known = new Set(read.roles.map(({ id }) => id));
	const byName = new Map(read.roles.map((role) => [nameKey(role.name), role.id]));
	const pageOf = new Map(document.pages.map((page) => [page.id, page]));
	const idOf = (role: Role): string => {
		const page = pageOf.get(role.pageId ?? '');
		const file = page && isOwnPage(page, role.id) ? page.file : undefined;
		const own = file === undefined ? undefined : byPage.get(files.get(file) ?? '\0');
		if (own !== undefined) return own;
		return known.has(role.id) ? role.id : (byName.get(nameKey(role.name)) ?? role.id);
	};
	return new Map(document.roles.map((role) => [role.id, idOf(role)]));
}

function sameContent(wanted: Content, read: Content, skipped: ReadonlySet<string>): boolean {
	return Object.entries(wanted).every(
		([field, text]) => skipped.has(field) || text.includes(unknown) || text === read[field],
	);
}

/** Fields that a page words by itself where the document has nothing yet. */
function skippedFields(key: string, isNew: boolean, wanted: Content): ReadonlySet<string> {
	const skipped = new Set<string>();
	if (key.startsWith('transitions/') && (isNew || wanted['title'] === '')) skipped.add('title');
	// What leads to a list goes with it.
	if (
		key.startsWith('transitions/') &&
		(isNew || wanted['indicatorIntro'] === '' || wanted['indicators'] === '[]')
	)
		skipped.add('indicatorIntro');
	if (key.startsWith('roles/') && wanted['shortName'] === '') skipped.add('shortName');
	if (key.startsWith('roles/') && wanted['icon'] === '') skipped.add('icon');
	return skipped;
}

/** The records, as `<collection>/<id>`, that the written pages do not give back as meant. */
export function misread(read: RolemapDocument, { document, base, words }: Meant): ReadonlySet<string> {
	const ids = roleIds(document, read);
	const settled = settledRecords(document, read);
	const [wanted, before, after] = [
		contentsOf(document, settled, words),
		contentsOf(base, settled),
		contentsOf(read, settled),
	];
	// "Transition to CTO or CEO" loses its end with the move.
	const kept = new Set(document.transitions.map(({ id }) => id));
	const goneTitles = new Set(
		[...before].flatMap(([key, { title = '' }]) =>
			key.startsWith('transitions/') && !kept.has(key.slice('transitions/'.length)) ? [title] : [],
		),
	);
	const lost = new Set<string>();
	const met = new Set<string>(settled);
	for (const [key, content] of wanted) {
		const old = before.get(key);
		const [collection = '', id = ''] = [key.slice(0, key.indexOf('/')), key.slice(key.indexOf('/') + 1)];
		const own = collection === 'roles' || collection === 'transitions';
		// Tables, and what is read from them, follow the pages unless they were edited themselves.
		if (!own && old !== undefined && sameContent(content, old, new Set())) continue;
		if (collection === 'matrices' && isGone(document, base, id)) continue;
		const readKey = own ? `${collection}/${readId(collection, id, document, ids)}` : key;
		met.add(readKey);
		const found = after.get(readKey);
		if (
			found === undefined ||
			!sameContent(
				content,
				found,
				skippedFields(key, old === undefined || goneTitles.has(content['title'] ?? ''), content),
			)
		)
			lost.add(key);
	}
	for (const key of misnamed(document, base, read, ids)) lost.add(key);
	for (const key of misordered(document, base, read, ids)) lost.add(key);
	for (const move of read.transitions)
		if (!met.has(`transitions/${move.id}`)) lost.add(`transitions/${move.id}`);
	const known = new Set(base.roles.map(({ id }) => id));
	for (const { id, onMap } of read.roles)
		if (onMap && !known.has(id) && !met.has(`roles/${id}`)) lost.add(`roles/${id}`);
	return lost;
}

/** Whether a table went with its page; a document that never had pages still has its tables. */
function isGone({ matrices, pages }: RolemapDocument, base: RolemapDocument, id: string): boolean {
	const pageId = matrices.find((matrix) => matrix.id === id)?.pageId;
	return base.pages.length > 0 && !pages.some((page) => page.id === pageId);
}

function readId(
	collection: string,
	id: string,
	document: RolemapDocument,
	ids: ReadonlyMap<string, string>,
): string {
	if (collection === 'roles') return ids.get(id) ?? id;
	const move = document.transitions.find((other) => other.id === id);
	return move ? `${ids.get(move.from) ?? move.from}--${ids.get(move.to) ?? move.to}` : id;
}

/** Moves whose shifts were put in an order that no page can say: those of one page stand before those of the next. */
function misordered(
	{ transitions }: RolemapDocument,
	base: RolemapDocument,
	read: RolemapDocument,
	ids: ReadonlyMap<string, string>,
): readonly string[] {
	const before = new Map(base.transitions.map((move) => [move.id, move]));
	const after = new Map(read.transitions.map((move) => [`${move.from}--${move.to}`, move]));
	const lost = transitions.filter((move) => {
		const old = before.get(move.id);
		const found = after.get(`${ids.get(move.from) ?? move.from}--${ids.get(move.to) ?? move.to}`);
		if (!old || !found || move.shifts === old.shifts) return false;
		const [wanted, known, now] = [move, old, found].map(({ shifts }) => shifts.map(({ id }) => id));
		const inAll = (id: string) => [wanted, known, now].every((list) => list?.includes(id));
		return !sameRecord(wanted?.filter(inAll), now?.filter(inAll));
	});
	return lost.map(({ id }) => `transitions/${id}`);
}

/** Roles that do not go by every name that they were given. */
function misnamed(
	document: RolemapDocument,
	base: RolemapDocument,
	read: RolemapDocument,
	ids: ReadonlyMap<string, string>,
): readonly string[] {
	const found = new Map(read.roles.map((role) => [role.id, role]));
	const before = new Map(base.roles.map((role) => [role.id, role]));
	return document.roles.flatMap((role) => {
		const now = found.get(ids.get(role.id) ?? '');
		const page = base.pages.find(({ id }) => id === role.pageId);
		const isPart = page !== undefined && !isOwnPage(page, role.id);
		return now && !hasNames(now, role, before.get(role.id), isPart) ? [`roles/${role.id}`] : [];
	});
}

/** Records that are read to the letter as they are meant: with so many untouched, the others are few. */
function settledRecords(document: RolemapDocument, read: RolemapDocument): Settled {
	const collections = ['roles', 'transitions', 'matrices', 'accelerators', 'considerations'] as const;
	return new Set(
		collections.flatMap((collection) => {
			const found = new Map<string, object>(read[collection].map((record) => [record.id, record]));
			return document[collection].flatMap((record) =>
				sameRecord(record, found.get(record.id)) ? [`${collection}/${record.id}`] : [],
			);
		}),
	);
}

/**
 * Whether a role goes by every name that it was given since the pages were read; a part of a page has no place for the
 * name it had.
 */
function hasNames(read: Role, wanted: Role, before: Role | undefined, isPart: boolean): boolean {
	const known = new Set([read.name, read.shortName ?? '', ...read.aliases].map(nameKey));
	const had = isPart && before ? [before.name] : [];
	const old = new Set([...(before?.aliases ?? []), ...had].map(nameKey));
	return wanted.aliases.every(
		(name) => known.has(nameKey(name)) || old.has(nameKey(name)) || nameKey(name) === '',
	);
}
