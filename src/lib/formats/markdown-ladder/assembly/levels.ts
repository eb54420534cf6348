import { slug } from '#lib/model/slug.ts';
import type { Level } from '#lib/model/framework.ts';
import type { RoleDraft } from './draft.ts';
import { nameKey } from '#lib/model/role-names.ts';

/** The number in "L5", "IC 4", "Level 3" or "7"; undefined where a level is a word. */
export function levelNumber(name: string): number | undefined {
	const match = /^(?:[A-Za-z]{1,12}[\s.-]?)?(\d{1,3}(?:\.\d{1,2})?)$/.exec(name.trim());
	return match ? Number(match[1]) : undefined;
}

/** The levels of a framework by id, name or number. */
export class LevelBook {
	levels: Level[] = [];
	readonly #byKey = new Map<string, Level>();
	/** Levels named by words alone, whose order comes from the roles that have them. */
	readonly #unordered = new Set<string>();

	constructor(readonly frameworkId: string) {}

	declare(id: string, name: string, ordinal: number): void {
		if (!this.levels.some((level) => level.id === id))
			this.#add({ id, frameworkId: this.frameworkId, name, ordinal }, [id, name]);
	}

	findOrMake(name: string | number): Level {
		const text = String(name);
		const found = this.#byKey.get(nameKey(text)) ?? this.#byNumber(name);
		if (found) return found;
		const ordinal = levelNumber(text);
		const wanted = /^\d/.test(text) ? `level-${slug(text)}` : slug(text) || text;
		let id = wanted;
		for (let count = 2; this.levels.some((level) => level.id === id); count++) id = `${wanted}-${count}`;
		const level = { id, frameworkId: this.frameworkId, name: text, ordinal: ordinal ?? 0 };
		if (ordinal === undefined) this.#unordered.add(id);
		this.#add(level, [text]);
		return level;
	}

	/** Undefined for a level whose order nobody gave. */
	ordinal(id: string): number | undefined {
		return this.#unordered.has(id) ? undefined : this.levels.find((level) => level.id === id)?.ordinal;
	}

	/** Orders the levels that are words by the mean rank of their roles. */
	settle(roles: readonly RoleDraft[]): void {
		this.levels = this.levels.map((level) => {
			if (!this.#unordered.has(level.id)) return level;
			const ranks = roles.filter((role) => role.levelId === level.id).map((role) => role.rank);
			const ordinal = ranks.reduce((sum, rank) => sum + rank, 0) / Math.max(1, ranks.length);
			return { ...level, ordinal };
		});
		this.levels.sort((one, other) => one.ordinal - other.ordinal);
	}

	#byNumber(name: string | number): Level | undefined {
		return typeof name === 'number' || /^\d+(?:\.\d+)?$/.test(name)
			? this.levels.find((level) => !this.#unordered.has(level.id) && level.ordinal === Number(name))
			: undefined;
	}

	#add(level: Level, names: readonly string[]): void {
		this.levels.push(level);
		for (const name of names) if (!this.#byKey.has(nameKey(name))) this.#byKey.set(nameKey(name), level);
	}
}
