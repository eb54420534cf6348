import * as v from 'valibot';
import { idSchema } from '#lib/model/id.ts';
import { editDistance } from '#lib/model/edit-distance.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import type { Role } from '#lib/model/role.ts';
import { roleFinder } from '#lib/model/role-finder.ts';
import { looseKeys, nameKey as plainKey, withoutCode } from '#lib/model/role-names.ts';
import { wordRoots } from '../word-roots.ts';

/**
 * What `report titles` answers: titles of positions that no role is linked to, those of most positions first, each with
 * the roles it may mean, likeliest first. `same` is a role's name, short name or alias; `near` only reads like one.
 */
export const titleMatchesSchema = v.object({
	linked: v.number(),
	unlinked: v.number(),
	titles: v.array(
		v.object({
			title: v.string(),
			positions: v.array(idSchema),
			candidates: v.array(
				v.object({ role: idSchema, how: v.picklist(['same', 'near']), likeness: v.number() }),
			),
		}),
	),
});
export type TitleMatches = v.InferOutput<typeof titleMatchesSchema>;
export type TitleMatch = TitleMatches['titles'][number];

/** How titles are shortened beyond what names of roles are. */
const written: ReadonlyMap<string, string> = new Map([
	...([
		['dir', 'director'],
		['mgr', 'manager'],
		['mngr', 'manager'],
		['assoc', 'associate'],
	] as const),
	...([
		['prin', 'principal'],
		['dev', 'developer'],
		['asst', 'assistant'],
		['snr', 'senior'],
	] as const),
]);

function nameKey(text: string): string {
	return plainKey(text)
		.split(' ')
		.map((word) => written.get(word) ?? word)
		.join(' ');
}

const mostCandidates = 3;
/** A root that so many roles share tells none of them from the others; where a title has no rarer one, not all are asked. */
const mostOfARoot = 60;
const mostAsked = 100;

/** Which roles the titles of positions without a role may mean: suggestions, which nobody has confirmed. */
export function titleMatches({ positions, roles, orgs }: RolemapDocument): TitleMatches {
	const open = positions.filter(({ orgId, status }) => orgId === orgs[0]?.id && status !== 'closed');
	const unlinked = open.filter(({ roleId }) => roleId === undefined);
	const groups = new Map<string, { title: string; positions: string[] }>();
	for (const { id, title } of unlinked) {
		// As `link-positions` knows a title.
		const key = plainKey(title);
		if (key === '') continue;
		const group = groups.get(key);
		if (group) group.positions.push(id);
		else groups.set(key, { title, positions: [id] });
	}
	const known = new KnownRoles(roles.filter(({ kind }) => kind !== 'body'));
	const titles = [...groups.values()].map((group) => ({
		...group,
		candidates: [...known.candidates(group.title)],
	}));
	titles.sort((a, b) => b.positions.length - a.positions.length || a.title.localeCompare(b.title));
	return { linked: open.length - unlinked.length, unlinked: unlinked.length, titles };
}

interface KnownRole {
	readonly id: string;
	/** Every name it goes by. */
	readonly names: readonly ReadName[];
	readonly loose: readonly string[];
}

/** A name as it is compared. */
interface ReadName {
	readonly key: string;
	readonly ranks: string;
	readonly words: readonly string[];
}

function readName(key: string): ReadName {
	return { key, ranks: ranksIn(key), words: wordsOf(key) };
}

/** Roles by what their names begin with. */
class KnownRoles {
	readonly #finder;
	readonly #groups = new Map<string, KnownRole[]>();
	readonly #byKey = new Map<string, KnownRole[]>();

	constructor(roles: readonly Role[]) {
		this.#finder = roleFinder(roles);
		for (const { id, name, shortName, aliases } of roles) {
			const names = [name, shortName ?? '', ...aliases].filter((one) => one.trim() !== '');
			const keys = [...new Set(names.map(nameKey))];
			const role = { id, names: keys.map(readName), loose: names.flatMap(looseKeys).map(nameKey) };
			const all = [...keys, ...role.loose];
			for (const key of new Set(all)) put(this.#byKey, key, role);
			for (const root of new Set(all.flatMap(rootsOf))) put(this.#groups, root, role);
		}
	}

	candidates(title: string): readonly TitleMatch['candidates'][number][] {
		const same = this.#finder.find(title);
		if (same !== null) return [{ role: same, how: 'same', likeness: 1 }];
		const read = readings(title);
		const near = [...this.#around(read)].flatMap((role) => {
			const likeness = Math.max(...read.map((one) => likenessOf(one, role)));
			return likeness > 0 ? [{ role: role.id, how: 'near' as const, likeness }] : [];
		});
		near.sort((a, b) => b.likeness - a.likeness || (a.role < b.role ? -1 : 1));
		return near.slice(0, mostCandidates);
	}

	#around(read: readonly Reading[]): ReadonlySet<KnownRole> {
		const named = read.flatMap(({ key }) => this.#byKey.get(key) ?? []);
		const groups = rootsOf(read[0]?.key ?? '')
			.map((root) => this.#groups.get(root) ?? [])
			.filter((group) => group.length > 0)
			.sort((a, b) => a.length - b.length);
		const few = groups.filter((group) => group.length <= mostOfARoot);
		const asked = few.length > 0 ? few.flat() : (groups[0] ?? []).slice(0, mostAsked);
		return new Set([...named, ...asked]);
	}
}

function put(groups: Map<string, KnownRole[]>, key: string, role: KnownRole): void {
	const group = groups.get(key);
	if (group) group.push(role);
	else groups.set(key, [role]);
}

/** Short words count where a name has no other, such as "VP". */
function rootsOf(key: string): readonly string[] {
	const roots = wordRoots(key);
	return roots.length > 0 ? [...roots, `^${key.slice(0, 3)}`] : [key];
}

interface Reading extends ReadName {
	/** How much of a likeness is left when the title is read in this way. */
	readonly share: number;
}

/** A title as it stands, and without the code before it or what follows a comma, a dash or a bracket. */
function readings(title: string): readonly Reading[] {
	const plain = withoutCode(title);
	const head = plain.split(/\s*(?:[,(|/–—]|\s-\s)\s*/)[0] ?? '';
	const shares = [
		[title, 1],
		[plain, 0.95],
		[head, 0.9],
	] as const;
	const keys = new Map<string, number>();
	for (const [text, share] of shares) {
		const key = nameKey(text);
		if (key !== '' && !keys.has(key)) keys.set(key, share);
	}
	return [...keys].map(([key, share]) => ({ ...readName(key), share }));
}

/** Words that make another role of one: "Senior Engineer" is not an Engineer. */
const ranks: ReadonlySet<string> = new Set([
	...['intern', 'trainee', 'apprentice', 'junior', 'associate', 'mid', 'senior', 'staff', 'principal'],
	...['distinguished', 'fellow', 'lead', 'leader', 'head', 'manager', 'director', 'chief', 'officer'],
	...[
		'vp',
		'svp',
		'evp',
		'avp',
		'president',
		'deputy',
		'assistant',
		'cto',
		'ceo',
		'cfo',
		'coo',
		'i',
		'ii',
		'iii',
	],
]);

function ranksIn(key: string): string {
	return key
		.split(' ')
		.filter((word) => ranks.has(word))
		.sort()
		.join(' ');
}

function likenessOf(read: Reading, { names, loose }: KnownRole): number {
	if (names.some(({ key }) => key === read.key)) return 0.95 * read.share;
	if (loose.includes(read.key)) return 0.85 * read.share;
	return Math.max(0, ...names.map((name) => wordLikeness(read, name))) * read.share;
}

function wordLikeness(title: ReadName, name: ReadName): number {
	if (title.ranks !== name.ranks) return 0;
	const length = Math.max(title.key.length, name.key.length);
	const limit = Math.floor(length / 6);
	const apart = limit === 0 ? 1 : editDistance(title.key, name.key, limit);
	if (apart <= limit) return Math.round((0.9 - apart / length) * 100) / 100;
	const shared = name.words.filter((word) => title.words.includes(word)).length;
	if (name.words.length === 0 || shared < name.words.length) return 0;
	// All its words are there; each word beside them makes it less sure.
	return Math.max(0, Math.round((0.75 - 0.15 * (title.words.length - shared)) * 100) / 100);
}

const joining: ReadonlySet<string> = new Set([
	'of',
	'and',
	'the',
	'for',
	'in',
	'a',
	'an',
	'de',
	'und',
	'der',
]);

/** How its words begin, so that "engineering" is "engineer", without those that only join others. */
function wordsOf(key: string): readonly string[] {
	const words = key.split(' ').filter((word) => !joining.has(word));
	return [...new Set(words.map((word) => word.slice(0, 5)))];
}
