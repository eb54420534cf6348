import { matchable } from '#lib/model/matchable.ts';
import { frameworkWords } from '#lib/words/english/tables.ts';
import type { FrameworkDraft } from '../frameworks/framework-draft.ts';
import type { RoleDraft } from '../markdown-ladder/assembly/draft.ts';
import type { TableRow } from '../tables/table.ts';
import { isPlaceholder } from './proficiency-words.ts';
import type { MeantTable } from './read-row.ts';
import { seniorityOf } from './seniority.ts';

/** A role that a row speaks of, and whether the row is the first to. */
export interface FoundRole {
	readonly role: RoleDraft;
	readonly isNew: boolean;
}

/** Finds the roles that rows name: by code, by title, or by a name and a level that are a title together. */
export class RoleBook {
	readonly draft: FrameworkDraft;
	/** Roles of one name with its levels: who may follow whom where no table says so. */
	readonly groups = new Map<string, RoleDraft[]>();
	readonly #titled = new Map<MeantTable, boolean>();

	constructor(draft: FrameworkDraft, tables: readonly MeantTable[]) {
		this.draft = draft;
		for (const of of tables) this.#titled.set(of, levelsAreTitles(of));
	}

	/** The role of a row; null where it names none. */
	roleOf(of: MeantTable, row: TableRow): FoundRole | null {
		const [id, name, level] = [of.cell(row, 'role-id'), of.cell(row, 'role'), of.cell(row, 'level')];
		if (id === '' && (name === '' || isPlaceholder(name))) return null;
		const leveled = id === '' && level !== '' && !isPlaceholder(level);
		const titled = this.#titled.get(of) === true;
		const title = !leveled ? name : titled ? level : frameworkWords.levelOfTrack(name, level);
		const key = id === '' ? `n:${matchable(name)}/${leveled ? matchable(level) || level : ''}` : `i:${id}`;
		const byTitle = id === '' && !leveled ? this.draft.knownRole(titleKey(title)) : undefined;
		const before = this.draft.knownRole(key) ?? byTitle;
		const role = before ?? this.draft.role(key, id, title || id);
		if (before === undefined) {
			this.draft.alsoKnown(titleKey(title), role);
			if (leveled) this.#group(name, role);
		} else if (role.name === role.id && title !== '') role.name = title;
		this.#place(of, row, role, { titled, leveled });
		return { role, isNew: before === undefined };
	}

	/** A role that a move leads to, by its code or its title; made as an outline where nothing lists it. */
	endOf(id: string, title: string): FoundRole {
		const key = id === '' ? titleKey(title) : `i:${id}`;
		const before = this.draft.knownRole(key) ?? (id === '' ? this.draft.knownRole(`i:${title}`) : undefined);
		if (before) return { role: before, isNew: false };
		const role = this.draft.role(key, id, title || id);
		role.kind = 'stub';
		this.draft.alsoKnown(titleKey(title), role);
		return { role, isNew: true };
	}

	#group(name: string, role: RoleDraft): void {
		const group = this.groups.get(name);
		if (group) group.push(role);
		else this.groups.set(name, [role]);
	}

	#place(
		of: MeantTable,
		row: TableRow,
		role: RoleDraft,
		{ titled, leveled }: { titled: boolean; leveled: boolean },
	): void {
		const track = of.cell(row, 'track');
		if (track !== '' && role.trackIds.length === 0) role.trackIds = [this.draft.track(track).id];
		else if (leveled && !of.has('track') && role.trackIds.length === 0) {
			role.trackIds = [this.draft.track(of.cell(row, 'role')).id];
		}
		if (role.levelId !== undefined) return;
		const level = of.cell(row, 'level');
		if (of.has('level') && !titled) {
			if (level !== '' && !isPlaceholder(level)) role.levelId = this.#level(of, level);
		} else if (titled) {
			const { name, ordinal } = seniorityOf(role.name);
			role.levelId = this.draft.level(name === '' ? frameworkWords.plainLevel : name, ordinal).id;
		}
	}

	/** "4" is step 4, "L4" too; words of seniority stand as in titles; others in the order in which they come. */
	#level(of: MeantTable, text: string): string {
		const number = /\d+(?:\.\d+)?/.exec(text)?.[0];
		if (number !== undefined) {
			const name = /^[\d.]+$/.test(text) ? `${of.head('level')} ${text}` : text;
			return this.draft.level(name, Number(number)).id;
		}
		const { name, ordinal } = seniorityOf(text);
		if (name !== '') return this.draft.level(text, ordinal).id;
		const next = this.draft.levels.reduce((most, level) => Math.max(most, level.ordinal), 0) + 1;
		return this.draft.level(text, next).id;
	}
}

function titleKey(title: string): string {
	return `t:${matchable(title) || title}`;
}

/** Whether a column of levels holds whole titles ("Senior data architect"): each then is one role's, or nearly so. */
function levelsAreTitles(of: MeantTable): boolean {
	if (!of.has('role') || !of.has('level') || of.has('role-id')) return false;
	const rolesOf = new Map<string, Set<string>>();
	let sharing = 0;
	for (const row of of.table.rows) {
		const [role, level] = [of.cell(row, 'role'), of.cell(row, 'level')];
		if (role === '' || isPlaceholder(level)) continue;
		const roles = rolesOf.get(level) ?? new Set<string>();
		rolesOf.set(level, roles.add(role));
	}
	let pairs = 0;
	for (const [level, roles] of rolesOf) {
		pairs += roles.size;
		const words = new Set(matchable(level).split(' '));
		if (
			[...roles].some((role) =>
				matchable(role)
					.split(' ')
					.some((word) => word.length > 2 && words.has(word)),
			)
		)
			sharing++;
	}
	return rolesOf.size > 0 && pairs / rolesOf.size < 1.5 && sharing * 2 >= rolesOf.size;
}
