import type { RolemapDocument } from '#lib/model/document.ts';
import { emptyDocument } from '#lib/model/empty-document.ts';
import type { Framework, Level, Track } from '#lib/model/framework.ts';
import type { Matrix } from '#lib/model/matrix.ts';
import { moveKind } from '#lib/model/move-kind.ts';
import type { Page } from '#lib/model/page.ts';
import { nameKey } from '#lib/model/role-names.ts';
import type { Scale, SkillCategory, SkillRequirement } from '#lib/model/skill.ts';
import { slug } from '#lib/model/slug.ts';
import { trackKind } from '#lib/model/track-kind.ts';
import { UniqueIds } from '#lib/model/unique-ids.ts';
import { frameworkWords } from '#lib/words/english/tables.ts';
import { heights, withoutCycles } from '../markdown-ladder/assembly/heights.ts';
import { roleDraft, type Draft, type RoleDraft } from '../markdown-ladder/assembly/draft.ts';
import { newMove, type DraftMove, type SkillDraft } from './drafts.ts';

/**
 * A framework while it is put together from something else than pages. Roles and skills are known by an id of their
 * file where it has one, else by a name; whoever reads decides which name is one of its own.
 */
export class FrameworkDraft {
	readonly id: string;
	readonly title: string;
	readonly roles = new Map<string, RoleDraft>();
	readonly moves = new Map<string, DraftMove>();
	readonly skills = new Map<string, SkillDraft>();
	readonly requirements = new Map<string, Map<string, Draft<SkillRequirement>>>();
	readonly scales: Scale[] = [];
	readonly matrices: Matrix[] = [];
	readonly pages: Page[] = [];
	readonly levels: Level[] = [];
	intro = '';
	readonly #tracks = new Map<string, Draft<Track>>();
	readonly #categories = new Map<string, SkillCategory>();
	readonly #roleIds = new UniqueIds();
	readonly #skillIds = new UniqueIds();
	readonly #trackIds = new UniqueIds();
	readonly #levelIds = new UniqueIds();
	readonly #levelOf = new Map<string, Level>();
	readonly #roleKeys = new Map<string, RoleDraft>();
	readonly #skillKeys = new Map<string, SkillDraft>();

	constructor(title: string) {
		this.title = title === '' ? frameworkWords.untitled : title;
		this.id = slug(this.title) || 'framework';
	}

	/** The role under `key`, made with this id and name where there is none yet. */
	role(key: string, id: string, name: string): RoleDraft {
		const known = this.#roleKeys.get(key);
		if (known) return known;
		const role = roleDraft(this.#roleIds.take(id || slug(name) || 'role'), this.id, name, 'page');
		this.#roleKeys.set(key, role);
		this.roles.set(role.id, role);
		return role;
	}

	knownRole(key: string): RoleDraft | undefined {
		return this.#roleKeys.get(key);
	}

	/** Lets `role` be found under another key too, unless a role has it already. */
	alsoKnown(key: string, role: RoleDraft): void {
		if (!this.#roleKeys.has(key)) this.#roleKeys.set(key, role);
	}

	skill(id: string, name: string): SkillDraft {
		const key = id === '' ? `n:${nameKey(name) || name}` : `i:${id}`;
		const known =
			this.#skillKeys.get(key) ?? (id === '' ? undefined : this.#skillKeys.get(`n:${nameKey(name)}`));
		if (known) return known;
		const made: SkillDraft = {
			id: this.#skillIds.take(id || slug(name) || 'skill'),
			frameworkId: this.id,
			name: name || id,
			aliases: [],
			categoryIds: [],
		};
		this.#skillKeys.set(key, made);
		this.skills.set(made.id, made);
		return made;
	}

	track(name: string): Track {
		const key = nameKey(name) || name;
		let track = this.#tracks.get(key);
		if (!track) {
			const order = this.#tracks.size;
			const id = this.#trackIds.take(slug(name) || 'track');
			track = { id, frameworkId: this.id, name, aliases: [], kind: trackKind(name), order };
			this.#tracks.set(key, track);
		}
		return track;
	}

	category(name: string): SkillCategory {
		const key = nameKey(name) || name;
		let category = this.#categories.get(key);
		if (!category) {
			category = {
				id: slug(name) || `category-${this.#categories.size + 1}`,
				frameworkId: this.id,
				name,
				aliases: [],
			};
			this.#categories.set(key, category);
		}
		return category;
	}

	level(name: string, ordinal: number): Level {
		const known = this.#levelOf.get(name);
		if (known) return known;
		const made = { id: this.#levelIds.take(slug(name) || 'level'), frameworkId: this.id, name, ordinal };
		this.#levelOf.set(name, made);
		this.levels.push(made);
		return made;
	}

	/** The move between two roles, made where there is none; its kind is settled with the ranks unless given. */
	move(from: RoleDraft, to: RoleDraft, kind?: DraftMove['kind']): DraftMove {
		const id = `${from.id}--${to.id}`;
		const known = this.moves.get(id);
		if (known) return known;
		const made = newMove(this.id, from.id, to.id, kind);
		this.moves.set(id, made);
		return made;
	}

	require(role: RoleDraft, requirement: Draft<SkillRequirement>): void {
		const of = this.requirements.get(role.id) ?? new Map<string, Draft<SkillRequirement>>();
		if (!of.has(requirement.skillId)) of.set(requirement.skillId, requirement);
		this.requirements.set(role.id, of);
	}

	/** All of it as a document. */
	document(placedBy: Framework['placedBy']): RolemapDocument {
		if (this.#tracks.size === 0 && this.roles.size > 0) {
			const { id } = this.track(this.title);
			for (const role of this.roles.values()) role.trackIds = [id];
		}
		this.#setRanks();
		const roles = [...this.roles.values()].map((role) => {
			const requirements = [...(this.requirements.get(role.id)?.values() ?? [])];
			return requirements.length === 0 ? role : { ...role, requirements };
		});
		const transitions = [...this.moves.values()].map(({ settled, ...move }) => {
			const [from, to] = [this.roles.get(move.from), this.roles.get(move.to)];
			return settled || !from || !to ? move : { ...move, kind: moveKind(from, to) };
		});
		const intro = this.intro === '' ? {} : { intro: this.intro };
		return {
			...emptyDocument(this.id, this.title),
			frameworks: [{ id: this.id, title: this.title, ...intro, placedBy }],
			tracks: [...this.#tracks.values()],
			levels: this.levels.toSorted((a, b) => a.ordinal - b.ordinal),
			roles,
			transitions,
			skills: [...this.skills.values()],
			skillCategories: [...this.#categories.values()],
			scales: this.scales,
			matrices: this.matrices,
			pages: this.pages,
		};
	}

	/** By level where there is one; else by how long the way to a role is, as far as ways are no circle. */
	#setRanks(): void {
		const ordinals = new Map(this.levels.map(({ id, ordinal }) => [id, ordinal]));
		const given = new Map<string, number>();
		for (const role of this.roles.values()) {
			const ordinal = role.levelId === undefined ? undefined : ordinals.get(role.levelId);
			if (ordinal !== undefined) given.set(role.id, ordinal);
		}
		const ids = [...this.roles.keys()];
		const ways = [...this.moves.values()].filter(({ kind }) => kind !== 'related' && kind !== 'return');
		const found = heights(ids, given, withoutCycles(ids, ways), []);
		const least = Math.min(...given.values());
		for (const role of this.roles.values()) {
			// What is merely alike says nothing of who stands above whom.
			const height = given.get(role.id) ?? (ways.length === 0 && given.size > 0 ? least : found.get(role.id));
			role.rank = height ?? 0;
		}
	}
}
