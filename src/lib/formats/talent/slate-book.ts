import { slug } from '#lib/model/slug.ts';
import type { Criticality, Nomination, Slate } from '#lib/model/talent/talent.ts';
import { UniqueIds } from '#lib/model/unique-ids.ts';

type OpenSlate = Omit<Slate, 'nominations'> & { readonly nominations: Nomination[] };

/** A nomination before it has its id; a rank of null is one after all that were given. */
export type NewNomination = Omit<Nomination, 'id' | 'rank'> & { readonly rank: number | null };

/** Slates and what makes positions critical, growing row by row; rows of one position are one. */
export class SlateBook {
	readonly criticality: Criticality[] = [];
	readonly slates: OpenSlate[] = [];
	readonly #ids = new UniqueIds();
	readonly #slateAt = new Map<string, number>();
	readonly #criticalAt = new Map<string, number>();
	/** Ranks were left open for these, in the order of their rows. */
	readonly #unranked = new Set<Nomination>();

	/** The place of the position's entry of criticality, made where there is none. */
	criticalAt(positionId: string): number {
		const known = this.#criticalAt.get(positionId);
		if (known !== undefined) return known;
		this.criticality.push({ positionId, critical: false });
		this.#criticalAt.set(positionId, this.criticality.length - 1);
		return this.criticality.length - 1;
	}

	/** The place of the position's slate, made where there is none. */
	slateAt(positionId: string): number {
		const known = this.#slateAt.get(positionId);
		if (known !== undefined) return known;
		const id = this.#ids.take(`slate-${slug(positionId) || 'position'}`.slice(0, 80));
		this.slates.push({ id, target: { positionId }, nominations: [] });
		this.#slateAt.set(positionId, this.slates.length - 1);
		return this.slates.length - 1;
	}

	/** Puts a nomination on the slate at `at`; its place on it, or null where the person is on it already. */
	nominate(at: number, { rank, ...rest }: NewNomination): number | null {
		const slate = this.slates[at];
		if (!slate || slate.nominations.some(({ personId }) => personId === rest.personId)) return null;
		const wanted = `${slate.id.replace(/^slate-/, '')}-${slug(rest.personId) || 'person'}`.slice(0, 80);
		const nomination: Nomination = { id: this.#ids.take(wanted), ...rest, rank: rank ?? 0 };
		if (rank === null) this.#unranked.add(nomination);
		return slate.nominations.push(nomination) - 1;
	}

	/** Changes how ready somebody on the slate is; false where they are not on it. */
	reassess(at: number, personId: string, change: Pick<Nomination, 'readiness' | 'stated'>): boolean {
		const nominations = this.slates[at]?.nominations ?? [];
		const nth = nominations.findIndex((one) => one.personId === personId);
		const before = nominations[nth];
		if (!before) return false;
		const after = { ...before, ...change };
		nominations[nth] = after;
		if (this.#unranked.delete(before)) this.#unranked.add(after);
		return true;
	}

	/** Takes somebody from a slate. */
	withdraw(positionId: string, personId: string): void {
		const slate = this.slates[this.#slateAt.get(positionId) ?? -1];
		const nth = slate?.nominations.findIndex((one) => one.personId === personId) ?? -1;
		if (nth >= 0) slate?.nominations.splice(nth, 1);
	}

	/** The slates with every rank, those that were left open after the last one given. */
	ranked(): readonly Slate[] {
		return this.slates.map((slate) => {
			const given = slate.nominations.filter((one) => !this.#unranked.has(one)).map(({ rank }) => rank);
			let next = Math.max(0, ...given);
			const nominations = slate.nominations.map((one) =>
				this.#unranked.has(one) ? { ...one, rank: ++next } : one,
			);
			return { ...slate, nominations };
		});
	}
}
