import type { RolemapDocument } from '#lib/model/document.ts';
import type { Role } from '#lib/model/role.ts';
import type { Transition } from '#lib/model/transition.ts';
import { nameKey } from '#lib/model/role-names.ts';
import { frontMatterText, onOneLine } from '../edit-escapes.ts';
import { moveTitle } from '../move-title.ts';
import { fieldSection } from './grammar.ts';
import { entriesIn, headingLine, namesOf, paragraphLines, parted } from './lines-of.ts';
import { partLines, type PartSetting } from './part-lines.ts';
import type { Entry } from './rebase.ts';

/** The name that leads to a role: its own, or where others have it, too, its page's or its id. */
export function nameOfRole(document: RolemapDocument, id: string): string {
	const role = document.roles.find((other) => other.id === id);
	if (role === undefined) return id;
	const key = nameKey(role.name);
	const alone = !document.roles.some(
		(other) => other !== role && [other.name, ...other.aliases].some((name) => nameKey(name) === key),
	);
	return alone && key !== '' ? onOneLine(role.name) : id;
}

/** One line a statement and dimension, as a scope list has them. */
export function scopeLines(role: Entry): readonly Entry[] {
	return entriesIn(role, 'scope').flatMap((entry) =>
		entriesIn(entry, 'statements').map((statement) => ({ ...statement, dimensionId: entry['dimensionId'] })),
	);
}

function section(
	collection: 'roles' | 'transitions',
	field: string,
	entries: readonly Entry[],
	setting: PartSetting,
): string[] {
	const lines = entries.length === 0 ? [] : partLines(field, entries, setting);
	const about = fieldSection(collection, field);
	if (lines.length === 0 || about === undefined) return lines;
	return [headingLine(setting.level, about.title), '', ...lines];
}

/** "Transition to CTO", in its own words where they lead to the same role. */
export function titleOfMove(document: RolemapDocument, move: Transition, from: boolean): string {
	const to = nameOfRole(document, move.to);
	const own = move.title === undefined ? null : moveTitle(move.title);
	if (!from && own && own.fromText === undefined && nameKey(own.toText) === nameKey(to))
		return onOneLine(move.title ?? '');
	return from ? `Transition from ${nameOfRole(document, move.from)} to ${to}` : `Transition to ${to}`;
}

/** "You're ready for CTO when ...:", unless it names another role, whose signs the list would be read as. */
function introOf(document: RolemapDocument, { to, indicatorIntro = '' }: Transition): string {
	const role = document.roles.find(({ id }) => id === to);
	const names = role ? [role.name, role.shortName ?? '', ...role.aliases] : [];
	const words = ` ${nameKey(indicatorIntro)} `;
	const named = names.some((name) => nameKey(name) !== '' && words.includes(` ${nameKey(name)} `));
	return named || !/\bready\b/i.test(indicatorIntro) ? indicatorIntro : '';
}

const moveFieldOrder = ['shifts', 'actions', 'pitfalls', 'indicators', 'accelerators', 'notes'] as const;

/** The section of a move; `from`: it stands on a page that is not its first role's. */
export function moveLines(document: RolemapDocument, move: Transition, from: boolean, level = 2): string[] {
	const ends = [nameOfRole(document, move.from), nameOfRole(document, move.to)] as const;
	const setting: PartSetting = { names: namesOf(document), level: level + 1, ends };
	const entry = move as unknown as Entry;
	const years = [...entriesIn(entry, 'timeline'), ...entriesIn(entry, 'timelineNotes')];
	const parts = moveFieldOrder.map((field) => {
		const lines = section('transitions', field, entriesIn(entry, field), setting);
		const intro = field === 'indicators' && lines.length > 0 ? introOf(document, move) : '';
		return intro === '' ? lines : [...lines.slice(0, 2), ...paragraphLines(intro), '', ...lines.slice(2)];
	});
	return parted([
		[headingLine(level, titleOfMove(document, move, from))],
		partLines('intro', entriesIn(entry, 'intro'), setting),
		section('transitions', 'timeline', years, setting),
		...parts,
	]);
}

const roleFieldOrder = [
	'responsibilities',
	'skillSets',
	'activities',
	'scope',
	'timeShares',
	'notes',
] as const;

/** A question or a focus that no paragraph above says. */
function unsaid(role: Role, field: 'coreQuestion' | 'primaryFocus'): readonly Entry[] {
	return role[field].filter(
		({ text }) => !role.summary.some((said) => said.text.includes(text)),
	) as unknown as readonly Entry[];
}

function frontMatter(document: RolemapDocument, role: Role): string[] {
	const track = document.tracks.find(({ id }) => id === role.trackIds[0])?.name;
	const level = document.levels.find(({ id }) => id === role.levelId)?.name;
	const file = document.pages.find(({ id }) => id === role.pageId)?.file ?? '';
	const entries = [
		...(role.shortName === undefined ? [] : [['label', role.shortName] as const]),
		...(role.icon === undefined ? [] : [['icon', role.icon] as const]),
		...(track === undefined ? [] : [['track', track] as const]),
		...(level === undefined ? [] : [['level', level] as const]),
		// Without a section of a role's own nothing else tells that the page is a role's.
		...(track === undefined && level === undefined ? [['rolemap', 'role'] as const] : []),
	];
	const lines = entries.map(([key, value]) => `${key}: ${frontMatterText(value, '')}`);
	const aliases = otherNames(role, file);
	if (aliases.length > 0) lines.push(`aliases: ${aliasList(aliases)}`);
	return ['---', ...lines, '---', ''];
}

/** The names of a role that its title, its label and its file do not give it. */
export function otherNames(role: Role, file: string): readonly string[] {
	const stem = (file.split('/').at(-1) ?? '').replace(/\.[^.]*$/, '');
	const said = new Set(
		[role.name, role.shortName ?? '', stem, stem.replace(/^\d{1,3}[-_.]/, '')].map(nameKey),
	);
	return role.aliases.filter((name) => nameKey(name) !== '' && !said.has(nameKey(name)));
}

/** Names as a list of front matter; quoted, because a name may hold a comma. */
export function aliasList(names: readonly string[]): string {
	return `[${names.map((name) => JSON.stringify(onOneLine(name))).join(', ')}]`;
}

/** A whole page of a role with its moves. */
export function rolePageLines(document: RolemapDocument, role: Role, moves: readonly Transition[]): string[] {
	const entry = role as unknown as Entry;
	const setting: PartSetting = { names: namesOf(document), level: 2, ends: ['', ''] };
	const entriesOf = (field: string): readonly Entry[] =>
		field === 'scope' ? scopeLines(entry) : entriesIn(entry, field);
	const [summary, ...more] = role.summary;
	return [
		...frontMatter(document, role),
		...parted([
			[headingLine(1, role.name)],
			...(summary === undefined ? [] : [paragraphLines(summary.text)]),
			...more.map(({ text }) => ['## Summary', '', ...paragraphLines(text)]),
			section('roles', 'coreQuestion', unsaid(role, 'coreQuestion'), setting),
			section('roles', 'primaryFocus', unsaid(role, 'primaryFocus'), setting),
			...roleFieldOrder.map((field) => section('roles', field, entriesOf(field), setting)),
			...moves.map((move) => moveLines(document, move, false)),
		]),
		'',
	];
}
