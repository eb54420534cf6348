import type { MapGraph, MoveKind } from '#lib/layout/map-graph.ts';
import { cardHeight, cardMeasures, titleStyle } from '#lib/layout/card-text.ts';
import { moveLabelSize } from '#lib/layout/move-label.ts';
import { wrapText } from '#lib/layout/wrap-text.ts';

export interface LadderRole {
	readonly id: string;
	readonly name: string;
	readonly lane: string;
	readonly rank: number;
}

export interface LadderMove {
	readonly from: string;
	readonly to: string;
	readonly label: string;
	readonly kind?: MoveKind;
}

/** The graph of a ladder written down in a few words: cards as high as their names ask, labels as wide as theirs. */
export function mapGraph(
	lanes: readonly string[],
	roles: readonly LadderRole[],
	moves: readonly LadderMove[],
): MapGraph {
	const laneOf = new Map(roles.map((role) => [role.id, role]));
	return {
		lanes: lanes.map((id) => ({ id, name: id, titleWidth: id.length * 9 })),
		cards: roles.map(({ id, name, lane, rank }) => ({
			id,
			laneId: lane,
			rank,
			width: cardMeasures.width,
			height: cardHeight(wrapText(name, cardMeasures.width - 32, titleStyle, 4).length, true),
		})),
		moves: moves.map(({ from, to, label, kind }, i) => {
			const a = laneOf.get(from);
			const b = laneOf.get(to);
			const guess =
				a?.lane !== b?.lane
					? 'track-switch'
					: (a?.rank ?? 0) < (b?.rank ?? 0)
						? 'promotion'
						: (a?.rank ?? 0) > (b?.rank ?? 0)
							? 'return'
							: 'lateral';
			return { id: `${from}--${to}--${i}`, from, to, kind: kind ?? guess, ...moveLabelSize(label) };
		}),
	};
}
