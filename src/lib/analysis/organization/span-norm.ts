import type { RolemapDocument } from '#lib/model/document.ts';
import { dimensionKey } from '#lib/model/dimension-names.ts';
import type { Role } from '#lib/model/role.ts';
import { scopeFigure } from '../scope-figure.ts';

/** What a number of direct reports is held against, and where it was found. */
export interface SpanNorm {
	readonly min: number;
	/** null: no upper end. */
	readonly max: number | null;
	readonly from: 'direct-reports' | 'team-size' | 'archetype';
	/** The author's words, or the archetype's name. */
	readonly text: string;
}

/** A number of people in all of someone's branch, as the role's page states it. */
export type ScopeNorm = Omit<SpanNorm, 'from'>;

/** McKinsey's managerial archetypes (2017): those who lead managers coach, those who lead the work supervise. */
const archetypes = {
	managers: { min: 6, max: 7, text: 'coach' },
	contributors: { min: 8, max: 10, text: 'supervisor' },
} as const;

/** Finds what the pages of a ladder say of the size of a role's span and branch. */
export class ScopeNorms {
	readonly #roles: ReadonlyMap<string, Role>;
	readonly #keys: ReadonlyMap<string, string>;

	constructor(document: Pick<RolemapDocument, 'roles' | 'dimensions'>) {
		this.#roles = new Map(document.roles.map((role) => [role.id, role]));
		this.#keys = new Map(document.dimensions.map(({ id, name }) => [id, dimensionKey(name)]));
	}

	/**
	 * The typical span of a role: its direct reports where they are a number, its team size where its reports lead
	 * nobody, else an archetype's.
	 */
	span(roleId: string | undefined, reports: 'managers' | 'contributors'): SpanNorm {
		const stated = this.#stated(roleId, ['direct reports', 'span of control']);
		if (stated) return { ...stated, from: 'direct-reports' };
		const team = reports === 'contributors' ? this.#stated(roleId, ['team size']) : null;
		if (team) return { ...team, from: 'team-size' };
		return { ...archetypes[reports], from: 'archetype' };
	}

	/** How many people the role's page gives it in all; null where it gives no number. */
	branch(roleId: string | undefined): ScopeNorm | null {
		return this.#stated(roleId, ['org size', 'headcount']);
	}

	#stated(roleId: string | undefined, keys: readonly string[]): ScopeNorm | null {
		const role = this.#roles.get(roleId ?? '');
		for (const key of keys) {
			const entries = (role?.scope ?? []).filter(({ dimensionId }) => this.#keys.get(dimensionId) === key);
			for (const { value, text } of entries.flatMap(({ statements }) => statements)) {
				const figure = scopeFigure(value);
				if (figure && figure.measure === '') return { min: figure.min, max: figure.max, text };
			}
		}
		return null;
	}
}

/** How far `count` is from the norm, as a share of the end it is beyond: below 0 too few, above 0 too many. */
export function breachOf(count: number, { min, max }: Pick<SpanNorm, 'min' | 'max'>): number {
	if (count < min) return (count - min) / min;
	return max === null || max === 0 || count <= max ? 0 : (count - max) / max;
}
