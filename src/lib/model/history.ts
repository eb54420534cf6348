import type { CommandValues } from './commands/command.ts';
import { joinedChange, type PackedChange } from './packed-change.ts';

/** One thing done: what its sentence is made of, when (milliseconds since 1970), and what it changed. */
export interface Act {
	readonly id: string;
	readonly name: string;
	readonly values: CommandValues;
	readonly at: number;
	readonly change: PackedChange;
	/** Acts of one key that follow each other closely, as letters typed into one field, are one act. */
	readonly mergeKey?: string | undefined;
}

/** What was done since the opening, oldest first; the first `done` acts are in the document, the rest are undone. */
export interface History {
	readonly acts: readonly Act[];
	readonly done: number;
}

export const emptyHistory: History = { acts: [], done: 0 };

/** How far apart two acts of one key may be to count as one, in milliseconds: what Yjs's UndoManager takes. */
export const mergeWithin = 500;

/** `history` with `act` done after all that is done; what was undone is given up. */
export function withAct(history: History, act: Act): History {
	const acts = history.acts.slice(0, history.done);
	const last = acts.at(-1);
	const merges =
		last !== undefined &&
		act.mergeKey !== undefined &&
		act.mergeKey === last.mergeKey &&
		history.done === history.acts.length &&
		act.at - last.at <= mergeWithin;
	if (merges) acts[acts.length - 1] = { ...act, id: last.id, change: joinedChange(last.change, act.change) };
	else acts.push(act);
	return { acts, done: acts.length };
}
