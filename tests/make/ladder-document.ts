import type { ProjectedDocument } from '#lib/model/projection.ts';
import { makeDocument, makeMove, makeRole, makeYears } from './document.ts';
import { moveKind, type Ladder } from './map-graph.ts';

/** A document with the roles and moves of `ladder` and nothing else. */
export function ladderDocument({ lanes, roles, moves }: Ladder, title = 'Test ladder'): ProjectedDocument {
	return makeDocument({
		title,
		tracks: lanes.map((name, order) => ({
			id: name,
			frameworkId: 'ladder',
			name,
			aliases: [],
			kind: 'other',
			order,
		})),
		roles: roles.map(({ id, name, lane, rank, glance, stub }) =>
			makeRole({
				id,
				name,
				rank,
				trackIds: [lane],
				kind: stub === true ? 'stub' : 'page',
				primaryFocus: glance === undefined ? [] : [{ value: glance, text: glance, from: 'own' }],
			}),
		),
		transitions: moves.map((move, i) => {
			const [, min, max, open] = /^(\d+)(?:–(\d+))?(\+)?/.exec(move.label) ?? [];
			const years = min === undefined ? [] : [makeYears(Number(min), Number(max ?? min), open === '+')];
			return makeMove({
				id: `${move.from}--${move.to}--${i}`,
				from: move.from,
				to: move.to,
				kind: moveKind(move, roles),
				timeline: years,
			});
		}),
	});
}
