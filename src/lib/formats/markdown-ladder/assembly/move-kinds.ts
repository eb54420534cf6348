import { moveKind } from '#lib/model/move-kind.ts';
import type { Assembly } from './assembly.ts';

/** Gives every move the kind that its ends make it. */
export function setMoveKinds(assembly: Assembly): void {
	for (const move of assembly.moves.values()) {
		const [from, to] = [assembly.book.roles.get(move.from), assembly.book.roles.get(move.to)];
		if (from && to) move.kind = moveKind(from, to);
	}
}
