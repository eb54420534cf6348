import type { ProjectedDocument } from '#lib/model/projection.ts';
import { makeDocument, makeMove, makeRole, makeYears } from './document.ts';

/** A small ladder with one of everything that a writer has to escape, number, leave out or draw differently. */
export function makeOddLadder(): ProjectedDocument {
	const track = { frameworkId: 'ladder', aliases: [] };
	return makeDocument({
		tracks: [
			{ ...track, id: 'mgmt', name: 'Management & "people"', kind: 'management', order: 1 },
			{ ...track, id: 'ic', name: 'Individual contributor', kind: 'ic', order: 0 },
			{ ...track, id: 'unused', name: 'Nobody', kind: 'other', order: 2 },
		],
		levels: [{ id: 'l1', frameworkId: 'ladder', name: 'Level 1', ordinal: 1 }],
		roles: [
			makeRole({ id: 'vp', name: 'VP of Engineering', shortName: 'VP', trackIds: ['mgmt'], rank: 3 }),
			makeRole({ id: 'end', name: 'end', trackIds: ['ic'], levelId: 'l1', rank: 1 }),
			makeRole({ id: '007 <b>', name: '#1 "Éng" `x` <b>&amp; \\\n角 🧑‍🚀', trackIds: ['ic'], rank: 2 }),
			makeRole({ id: 'node-3', name: 'Lone \ud800 and \u0001', kind: 'stub', trackIds: ['gone'] }),
			makeRole({ id: 'board', name: 'Board', kind: 'body', onMap: false }),
		],
		transitions: [
			makeMove({ from: 'end', to: '007 <b>', timeline: [makeYears(2, 4)] }),
			makeMove({ from: '007 <b>', to: 'vp', kind: 'track-switch', timeline: [makeYears(5, 10, true)] }),
			makeMove({ from: 'vp', to: '007 <b>', kind: 'return' }),
			makeMove({ from: 'end', to: 'node-3', kind: 'related' }),
			makeMove({ from: 'vp', to: 'board' }),
			makeMove({ from: 'vp', to: 'nowhere' }),
		],
	});
}
