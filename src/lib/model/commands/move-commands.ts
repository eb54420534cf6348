import type { RolemapDocument } from '../document.ts';
import type { Issue } from '../issue.ts';
import { makeIssue } from '../make-issue.ts';
import { moveKind } from '../move-kind.ts';
import type { Role } from '../role.ts';
import type { Transition } from '../transition.ts';
import type { Command } from './command.ts';
import { edited, ownerValues, recordOf, refused, roleName, withRecord } from './edited.ts';
import { withMoveId, withoutMoves } from './removal.ts';
import { unplaced } from './unplaced.ts';

const moveField = { name: 'move', kind: 'move' } as const;
const fromField = { name: 'from', kind: 'role' } as const;
const toField = { name: 'to', kind: 'role' } as const;

/** A role known from other pages alone becomes a card once a move leads to it or from it. */
function onTheMap(document: RolemapDocument, id: string): RolemapDocument {
	const role = recordOf(document, 'roles', id);
	return role.onMap ? document : withRecord(document, 'roles', { ...role, onMap: true });
}

/** A role that nothing places yet stands one step above the role it is reached from, or below the one it leads to. */
function besideItsNeighbor(document: RolemapDocument, from: Role, to: Role): RolemapDocument {
	const isFree = (role: Role): boolean =>
		role.levelId === undefined &&
		!document.transitions.some((move) => move.from === role.id || move.to === role.id);
	if (isFree(to)) return withRecord(document, 'roles', { ...to, rank: from.rank + 1 });
	if (isFree(from)) return withRecord(document, 'roles', { ...from, rank: to.rank - 1 });
	return document;
}

function emptyMove(frameworkId: string, from: string, to: string): Transition {
	return {
		id: `${from}--${to}`,
		frameworkId,
		from,
		to,
		kind: 'promotion',
		intro: [],
		timeline: [],
		timelineNotes: [],
		sharedWith: [],
		shifts: [],
		actions: [],
		pitfalls: [],
		indicators: [],
		accelerators: [],
		notes: [],
	};
}

function withMove(document: RolemapDocument, move: Transition): RolemapDocument {
	const next = onTheMap(onTheMap(document, move.from), move.to);
	const [from, to] = [recordOf(next, 'roles', move.from), recordOf(next, 'roles', move.to)];
	return { ...next, transitions: [...next.transitions, { ...move, kind: moveKind(from, to) }] };
}

/** Why there can be no further move between two roles; null where there is none yet. */
function pairTaken(document: RolemapDocument, from: string, to: string): Issue | null {
	return document.transitions.some((move) => move.from === from && move.to === to)
		? makeIssue('edit-move-exists', { from: roleName(document, from), to: roleName(document, to) }, null)
		: null;
}

/** A title that names the old target names the new one; another would be wrong of it and goes. */
function retitled(document: RolemapDocument, move: Transition, from: string, to: string): Transition {
	const { title, ...bare } = move;
	const next = { ...bare, id: `${from}--${to}`, from, to };
	if (title === undefined) return next;
	if (from === move.from && to === move.to) return { ...next, title };
	const names = [recordOf(document, 'roles', move.to)].flatMap(({ name, shortName }) => [
		name,
		shortName ?? name,
	]);
	const named = names.find((name) => title.includes(name));
	const target = recordOf(document, 'roles', to);
	return from !== move.from || named === undefined
		? next
		: { ...next, title: title.replace(named, () => target.name) };
}

const addMove: Command = {
	name: 'add-move',
	fields: [fromField, toField],
	run: (document, input) => {
		const [from, to] = [recordOf(document, 'roles', input['from']), recordOf(document, 'roles', input['to'])];
		const taken = pairTaken(document, from.id, to.id);
		if (taken) return refused(taken);
		const beside = from === to ? document : besideItsNeighbor(document, from, to);
		return edited(withMove(beside, emptyMove(from.frameworkId, from.id, to.id)), {
			from: from.name,
			to: to.name,
		});
	},
};

const removeMove: Command = {
	name: 'remove-move',
	fields: [moveField],
	run: (document, input) => {
		const move = recordOf(document, 'transitions', input['move']);
		return edited(withoutMoves(document, new Set([move.id])), ownerValues(document, move));
	},
};

const redirectMove: Command = {
	name: 'redirect-move',
	fields: [moveField, { ...fromField, optional: true }, { ...toField, optional: true }],
	run: (document, input) => {
		const move = recordOf(document, 'transitions', input['move']);
		const from = String(input['from'] ?? move.from);
		const to = String(input['to'] ?? move.to);
		const before = ownerValues(document, move);
		const values = {
			...ownerValues(document, { ...move, from, to }),
			oldFrom: before['from'] ?? '',
			oldTo: before['to'] ?? '',
		};
		if (from === move.from && to === move.to) return edited(document, values);
		const taken = pairTaken(document, from, to);
		if (taken) return refused(taken);
		const shown = onTheMap(onTheMap(document, from), to);
		const transitions = shown.transitions.map((other) =>
			other === move ? retitled(document, move, from, to) : other,
		);
		return edited(withMoveId({ ...shown, transitions }, move.id, `${from}--${to}`), values);
	},
};

const duplicateMove: Command = {
	name: 'duplicate-move',
	fields: [moveField, { ...fromField, optional: true }, { ...toField, optional: true }],
	run: (document, input) => {
		const move = recordOf(document, 'transitions', input['move']);
		const from = String(input['from'] ?? move.from);
		const to = String(input['to'] ?? move.to);
		const taken = pairTaken(document, from, to);
		if (taken) return refused(taken);
		const copy = { ...unplaced(retitled(document, move, from, to)), sharedWith: [] };
		const before = ownerValues(document, move);
		return edited(withMove(document, copy), {
			...ownerValues(document, copy),
			oldFrom: before['from'] ?? '',
			oldTo: before['to'] ?? '',
		});
	},
};

export const moveCommands = {
	'add-move': addMove,
	'remove-move': removeMove,
	'redirect-move': redirectMove,
	'duplicate-move': duplicateMove,
};
