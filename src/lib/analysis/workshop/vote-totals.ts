import type { RolemapDocument } from '#lib/model/document.ts';
import { shortened } from '#lib/model/commands/edited.ts';

/** What dots can be given to. */
export interface Votable {
	readonly id: string;
	readonly name: string;
}

/** Notes and options of the first organization, in their order. */
export function votables({ notes, scenarios, orgs }: RolemapDocument): readonly Votable[] {
	return [
		...scenarios.filter(({ orgId }) => orgId === orgs[0]?.id).map(({ id, name }) => ({ id, name })),
		...notes.map(({ id, text }) => ({ id, name: shortened(text) })),
	];
}

export function dotsOn({ votes }: Pick<RolemapDocument, 'votes'>, target: string): number {
	return votes.reduce((sum, vote) => (vote.target === target ? sum + vote.dots : sum), 0);
}
