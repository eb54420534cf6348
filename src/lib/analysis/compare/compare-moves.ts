import type { Transition } from '#lib/model/transition.ts';
import type { DocumentIndex } from '../document-index.ts';
import { scopeFigure } from '../scope-figure.ts';
import { trackLook, type TrackLook } from '../track-look.ts';
import { factRow, listRow, type ComparedRow } from './compared-row.ts';
import { transitionDistance, type TransitionDistance } from './transition-distance.ts';

/** A move that stands at the head of a column. */
export interface ComparedMove {
	readonly id: string;
	readonly kind: Transition['kind'];
	readonly from: TrackLook;
	readonly to: TrackLook;
	readonly distance: TransitionDistance;
}

/** Moves side by side, one column each. */
export interface MoveComparison {
	readonly moves: readonly ComparedMove[];
	readonly rows: readonly ComparedRow[];
}

/** Sets moves side by side, each given as its two ends; those that the ladder does not describe are left out. */
export function compareMoves(
	index: DocumentIndex,
	ends: readonly { readonly from: string; readonly to: string }[],
): MoveComparison {
	const found = ends.flatMap(
		({ from, to }) => (index.waysOn.get(from) ?? []).find((move) => move.to === to) ?? [],
	);
	const moves = [...new Set(found)].slice(0, mostMoves);
	return {
		moves: moves.map((move) => ({
			id: move.id,
			kind: move.kind,
			from: trackLook(move.from, index),
			to: trackLook(move.to, index),
			distance: transitionDistance(index, move),
		})),
		rows: moveRows(moves).filter(({ cells }) => cells.some(Boolean)),
	};
}

const mostMoves = 3;

function moveRows(moves: readonly Transition[]): readonly ComparedRow[] {
	const figures = moves.map(({ timeline }) => {
		const first = timeline[0];
		return first ? scopeFigure({ ...first.value, unit: 'years' }) : null;
	});
	const top = Math.max(1, ...figures.map((figure) => figure?.top ?? 0));
	const years = { kind: 'linear', domain: [0, top * 1.15], ends: { low: 0, top, open: false } } as const;
	const list = (id: 'pitfalls' | 'indicators' | 'accelerators') =>
		listRow(
			id,
			id,
			moves.map((move) => move[id]),
		);
	return [
		factRow(
			'timeline',
			'timeline',
			moves.map(({ timeline }, at) => ({ statements: timeline, figure: figures[at] ?? null })),
			figures.filter((figure) => figure !== null).length > 1 ? years : null,
		),
		listRow(
			'shifts',
			'shifts',
			moves.map(({ shifts }) =>
				shifts.map(({ from, to, fromSrc, toSrc }) => {
					const src = toSrc ?? fromSrc;
					return { text: `${from} → ${to}`, ...(src ? { src } : {}) };
				}),
			),
		),
		listRow(
			'actions',
			'actions',
			moves.map(({ actions }) =>
				actions.map(({ title, items, src }) => ({
					text: title || (items[0]?.text ?? ''),
					...(src ? { src } : {}),
				})),
			),
		),
		list('pitfalls'),
		list('indicators'),
		list('accelerators'),
	];
}
