import { nameKey } from '#lib/model/role-names.ts';
import { seniorityOf } from '#lib/formats/framework-tables/seniority.ts';
import { speakers, type AssembledPage, type Assembly } from './assembly.ts';
import type { RoleDraft } from './draft.ts';
import { stemOf } from './page-roles.ts';

/** What the paths of pages tell of roles that no page, table or `rolemap.json` places. */
export interface FolderStanding {
	/** By role: the name of its track. */
	readonly tracks: ReadonlyMap<string, string>;
	/** By role: how high it stands, counted over all folders. */
	readonly heights: ReadonlyMap<string, number>;
}

/** Folders that are named for what all of them hold. */
const holdsAll =
	/^(?:roles?|levels?|ladders?|pages?|docs?|content|careers?|jobs?|positions?|src|drafts?|archived?|old|deep)$/;
const trackWords =
	/^(?:ic|individual contributors?|management|managers?|leadership|executives?|technical|specialists?|experts?)$/;
const numbered = /^(?:(?:level|l|ic|e|m)[-_ ]?)?(\d{1,3})(?=[-_. ])/i;

interface PlacedPage {
	readonly role: RoleDraft;
	readonly parent: string;
	readonly folder: string;
	readonly stem: string;
	/** Whether it is one of several on a page: its height is its place among them. */
	readonly part: boolean;
}

function placed(page: AssembledPage): PlacedPage | [] {
	if (page.group !== undefined) return placedPart(page, page.group);
	const path = page.reading.file.split('/');
	const stem = (path.pop() ?? '').replace(/\.[^.]*$/, '');
	const folder = path.pop() ?? '';
	// A folder that is a role's own is named for the role.
	if (page.role === null || /^(?:index|_index|readme|default)$/i.test(stem)) return [];
	return { role: page.role, parent: path.join('/'), folder, stem, part: false };
}

/** A group of roles on a page is to it what a folder is to a folder of folders; so is a page of roles to others. */
function placedPart({ role, reading }: AssembledPage, group: string): PlacedPage | [] {
	if (role === null) return [];
	const folder = reading.file.split('/').slice(0, -1).join('/');
	return group === ''
		? { role, parent: folder, folder: stemOf(reading.file), stem: '', part: true }
		: { role, parent: reading.file, folder: group, stem: '', part: true };
}

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

/** How high the words of a name put it: "Senior", then "II" or "L3". */
function heightOfName(name: string): readonly [number, number] {
	const steps = name.toLowerCase().match(/\b(?:\d{1,2}|[ivx]{1,4})\b|(?<=\b[a-z]{1,2})\d{1,2}\b/g) ?? [];
	const last = steps.at(-1) ?? '';
	return [seniorityOf(name).ordinal, Number(last) || romans.indexOf(last) + 1];
}

/** Heights of roles on one page by their order, which goes up unless their names say that it goes down. */
function heightsOfParts(parts: readonly PlacedPage[]): ReadonlyMap<string, number> {
	const groups = new Map<string, RoleDraft[]>();
	for (const { role, parent, folder } of parts) {
		const key = `${parent}\n${folder}`;
		groups.set(key, [...(groups.get(key) ?? []), role]);
	}
	return new Map(
		[...groups.values()].flatMap((roles) => {
			const told = roles.map(({ name }) => heightOfName(name));
			const up = told.slice(1).reduce((sum, [rank, step], at) => {
				const [before = 0, stepBefore = 0] = told[at] ?? [];
				return sum + Math.sign(rank - before || step - stepBefore);
			}, 0);
			return roles.map(({ id }, at) => [id, up < 0 ? roles.length - at : at + 1] as const);
		}),
	);
}

/** "02-staff-track" as words. */
function trackName(folder: string): string {
	return folder
		.replace(/^\d{1,3}[-_. ]+/, '')
		.replace(/[-_]+/g, ' ')
		.trim();
}

/**
 * Tracks from folders that stand beside each other with pages of roles ("ic/", "management/"), or that are called what
 * tracks are; heights from pages that are numbered ("01-junior.md", "L3-staff.md"), in folder after folder alike, where
 * no move says otherwise.
 */
export function folderStanding(assembly: Assembly): FolderStanding {
	const pages = speakers(assembly).flatMap(placed);
	return { tracks: tracksOf(pages), heights: heightsOf(assembly, pages) };
}

function tracksOf(pages: readonly PlacedPage[]): ReadonlyMap<string, string> {
	const siblings = new Map<string, Map<string, number>>();
	for (const { parent, folder } of pages) {
		if (folder === '') continue;
		const folders = siblings.get(parent) ?? new Map<string, number>();
		siblings.set(parent, folders.set(folder, (folders.get(folder) ?? 0) + 1));
	}
	const isTrack = ({ parent, folder }: PlacedPage): boolean => {
		const key = nameKey(trackName(folder)).replace(/ (?:track|path|ladder|lane)$/, '');
		if (key === '' || holdsAll.test(key)) return false;
		const folders = siblings.get(parent);
		return trackWords.test(key) || ((folders?.size ?? 0) > 1 && Math.max(...(folders?.values() ?? [0])) > 1);
	};
	return new Map(pages.filter(isTrack).map(({ role, folder }) => [role.id, trackName(folder)]));
}

function heightsOf(assembly: Assembly, pages: readonly PlacedPage[]): ReadonlyMap<string, number> {
	const parts = heightsOfParts(pages.filter(({ part }) => part));
	const numbers = new Map([
		...parts,
		...pages.flatMap(({ role, stem }) => {
			const number = numbered.exec(stem)?.[1];
			return number === undefined ? [] : [[role.id, Number(number)] as const];
		}),
	]);
	const steps = [...assembly.moves.values()].filter(({ heading }) => heading === undefined);
	const known = steps.flatMap(({ from, to }) => {
		const [low, high] = [numbers.get(from), numbers.get(to)];
		return low === undefined || high === undefined ? [] : [Math.sign(high - low)];
	});
	const [up, down] = [known.includes(1), known.includes(-1)];
	const none: ReadonlyMap<string, number> = new Map();
	// Some number their pages for a menu, and some from the top.
	if (new Set(numbers.values()).size < 2 || numbers.size * 2 <= pages.length || (up && down)) return none;
	return down ? new Map([...numbers].map(([id, number]) => [id, -number])) : numbers;
}
