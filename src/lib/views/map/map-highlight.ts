/** What a question lifts out of the map: the roles and moves of its answer, the rest steps back. */
export interface MapHighlight {
	readonly roles: ReadonlySet<string>;
	/** By the ids of their moves, drawn as a way. */
	readonly moves: ReadonlySet<string>;
	/** Where somebody stands and where they want to go. */
	readonly start: string | null;
	readonly goal: string | null;
	/** How strongly a role is shaded (0 the most, up to 4), and what stands on its card instead of its figures. */
	readonly shades: ReadonlyMap<string, { readonly band: number; readonly note: string }>;
}
