import type { MapGraph, MoveKind } from '#lib/layout/map-graph.ts';
import { cardHeight, cardMeasures, titleStyle } from '#lib/layout/card-text.ts';
import { moveLabelSize } from '#lib/layout/move-label.ts';
import { wrapText } from '#lib/layout/wrap-text.ts';

export interface LadderRole {
	readonly id: string;
	readonly name: string;
	readonly lane: string;
	readonly rank: number;
	/** One line at a glance. */
	readonly glance?: string;
	readonly stub?: boolean;
}

export interface LadderMove {
	readonly from: string;
	readonly to: string;
	readonly label: string;
	readonly kind?: MoveKind;
}

export interface Ladder {
	readonly lanes: readonly string[];
	readonly roles: readonly LadderRole[];
	readonly moves: readonly LadderMove[];
}

/** The kind a move has by its ends: another lane, higher, lower, or neither. */
export function moveKind({ from, to, kind }: LadderMove, roles: readonly LadderRole[]): MoveKind {
	const a = roles.find(({ id }) => id === from);
	const b = roles.find(({ id }) => id === to);
	if (kind !== undefined || a === undefined || b === undefined) return kind ?? 'related';
	if (a.lane !== b.lane) return 'track-switch';
	return a.rank < b.rank ? 'promotion' : a.rank > b.rank ? 'return' : 'lateral';
}

/** The graph of a ladder written down in a few words: cards as high as their names ask, labels as wide as theirs. */
export function mapGraph({ lanes, roles, moves }: Ladder): MapGraph {
	return {
		lanes: lanes.map((id) => ({ id, name: id, titleWidth: id.length * 9 })),
		cards: roles.map(({ id, name, lane, rank }) => ({
			id,
			laneId: lane,
			rank,
			width: cardMeasures.width,
			height: cardHeight(wrapText(name, cardMeasures.width - 32, titleStyle, 4).length, true),
		})),
		moves: moves.map((move, i) => ({
			id: `${move.from}--${move.to}--${i}`,
			from: move.from,
			to: move.to,
			kind: moveKind(move, roles),
			...moveLabelSize(move.label),
		})),
	};
}
