import type { Place } from '#lib/model/issue.ts';
import { slug } from '#lib/model/slug.ts';
import { roleDraft, type RoleDraft } from './draft.ts';
import { Spellings } from './misspelt.ts';
import type { Report } from './report.ts';
import {
	barePiece,
	isBody,
	looseKeys,
	nameAndAcronym,
	nameKey,
	namePieces,
	namesARole,
	oneOf,
} from '#lib/model/role-names.ts';
import type { UniqueIds } from '#lib/model/unique-ids.ts';

/** Every role, found by any of its names. */
export class RoleBook {
	readonly roles = new Map<string, RoleDraft>();
	readonly #strict = new Map<string, Set<string>>();
	readonly #loose = new Map<string, Set<string>>();
	/** The role of each page, by its file. */
	readonly #byFile = new Map<string, string>();
	/** Outline roles made for names that fit several roles, by the name. */
	readonly #unsettled = new Map<string, RoleDraft>();
	/** The names of roles with a page. */
	readonly #spellings = new Spellings();

	constructor(
		readonly frameworkId: string,
		readonly ids: UniqueIds,
		readonly report: Report,
	) {}

	/** Adds a role; `file` is its page, where it has one. */
	add(role: RoleDraft, file?: string): void {
		this.roles.set(role.id, role);
		if (file !== undefined) this.#byFile.set(file, role.id);
		this.alias(role, role.name);
		for (const key of looseKeys(role.name)) put(this.#loose, key, role.id);
	}

	/** A further name of a role; '' is none. */
	alias(role: RoleDraft, name: string): void {
		const key = nameKey(name);
		if (key === '') return;
		put(this.#strict, key, role.id);
		if (role.kind === 'page') this.#spellings.add(name, role.name);
		if (name !== role.name && !role.aliases.includes(name)) role.aliases.push(name);
	}

	/**
	 * The role of that name. Where several have the very same name, the one whose page says it, else the first
	 * read; undefined where there is none or, after a report, where a part of a name fits several.
	 */
	find(name: string, place: Place | null): RoleDraft | undefined {
		const key = nameKey(name);
		const same = this.#strict.get(key);
		const ids = same ?? this.#loose.get(key);
		if (ids === undefined) return this.#byParts(name, place);
		if (same && same.size > 1) {
			const own = this.#byFile.get(place?.file ?? '');
			return this.roles.get(own !== undefined && same.has(own) ? own : ([...same][0] as string));
		}
		if (ids.size > 1) {
			const names = [...ids].map((id) => `"${this.roles.get(id)?.name ?? id}"`).join(', ');
			this.report.once('role-name-ambiguous', key, { name: name.trim(), roles: names }, place);
			return this.#unsettled.get(key);
		}
		return this.roles.get([...ids][0] as string);
	}

	/** "Individual Contributor (IC)" goes by either. */
	#byParts(name: string, place: Place | null): RoleDraft | undefined {
		const { name: bare, acronym } = nameAndAcronym(name);
		if (acronym === undefined) return undefined;
		return this.find(bare, place) ?? this.find(acronym, place);
	}

	/** The role with a page whose name was nearly written; '' where none is near. */
	meant(written: string): string {
		return this.#spellings.near(written);
	}

	has(name: string): boolean {
		const key = nameKey(name);
		return this.#strict.has(key) || this.#loose.has(key);
	}

	/** The role of that name, made an outline role if nobody has it. */
	findOrMake(name: string, onMap: boolean, place: Place | null): RoleDraft {
		const known = this.find(name, place);
		if (known) {
			if (onMap && known.kind === 'stub') known.onMap = true;
			return known;
		}
		const { name: bare, acronym } = nameAndAcronym(name);
		const role = roleDraft(
			this.ids.take(slug(acronym ?? bare) || bare.trim() || 'role'),
			this.frameworkId,
			bare,
			isBody(bare) ? 'body' : 'stub',
		);
		role.onMap = onMap && role.kind !== 'body';
		if (acronym !== undefined) role.shortName = acronym;
		// Not `add`: an ambiguous name must go on being reported, and loose names of outline roles would guess.
		this.roles.set(role.id, role);
		if (role.onMap) {
			const values = { name: bare, file: place?.file ?? '', meant: this.meant(bare) };
			this.report.once('role-without-page', role.id, values, place);
		}
		if (this.has(bare)) this.#unsettled.set(nameKey(bare), role);
		else this.alias(role, bare);
		if (acronym !== undefined && !this.has(acronym)) this.alias(role, acronym);
		return role;
	}

	/** The roles that a title or a column head names: "CTO or CEO", "Senior/Staff Engineer". */
	named(text: string, place: Place | null): RoleDraft[] {
		return this.#pieces(text).map((piece) => this.findOrMake(piece, true, place));
	}

	/** The roles that a title names, if all are known; none is made. */
	known(text: string, place: Place | null): RoleDraft[] | null {
		const found = this.#pieces(text).map((piece) => this.find(piece, place));
		return found.every((role): role is RoleDraft => role !== undefined) ? found : null;
	}

	/** The roles that a cell names; what is a stakeholder or a sentence is none. */
	inCell(text: string, place: Place | null): RoleDraft[] {
		const roles = new Map<string, RoleDraft>();
		for (const piece of this.#pieces(text).flatMap((part) => this.#parted(part))) {
			const name = barePiece(piece);
			const known = name === '' ? undefined : this.find(name, place);
			const role =
				known ??
				(name !== '' && (isBody(name) || namesARole(name)) && !this.has(name)
					? this.findOrMake(oneOf(name), false, place)
					: undefined);
			if (role) roles.set(role.id, role);
		}
		return [...roles.values()];
	}

	/** Cut at commas, slashes and "or", but never within a name that somebody has: "VP, Engineering". */
	#pieces(text: string): string[] {
		const parts = namePieces(text);
		const pieces: string[] = [];
		for (let at = 0; at < parts.length;) {
			let end = parts.length;
			let name = '';
			for (; end > at + 1; end--) {
				name = parts
					.slice(at, end)
					.reduce((joined, part, index) => joined + (index > 0 ? part.before : '') + part.text, '');
				if (this.has(barePiece(name))) break;
			}
			pieces.push(end > at + 1 ? name : this.#completed(parts[at]?.text ?? '', parts.slice(at + 1)));
			at = Math.max(end, at + 1);
		}
		return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
	}

	/** "Directors and Staff Engineers" in a cell, unless one role goes by that name. */
	#parted(piece: string): string[] {
		if (this.has(barePiece(piece))) return [piece];
		return piece.split(/\s+(?:and|&|plus|via|through)\s+/i).slice(0, 10);
	}

	/** "Senior" in "Senior/Staff Engineer" is a Senior Engineer, if there is one. */
	#completed(piece: string, later: readonly { text: string }[]): string {
		if (this.has(barePiece(piece))) return piece;
		for (const { text } of later) {
			const words = text.trim().split(/\s+/);
			for (let from = 1; from < Math.min(words.length, 5); from++) {
				const whole = `${piece} ${words.slice(from).join(' ')}`;
				if (this.has(whole)) return whole;
			}
		}
		return piece;
	}
}

function put(map: Map<string, Set<string>>, key: string, id: string): void {
	const ids = map.get(key);
	if (ids) ids.add(id);
	else map.set(key, new Set([id]));
}
