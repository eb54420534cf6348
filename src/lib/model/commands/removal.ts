import type { RolemapDocument } from '../document.ts';
import type { Matrix } from '../matrix.ts';
import { withoutFile } from '../placed-words.ts';
import type { Role } from '../role.ts';

function changedOnly<T>(records: readonly T[], change: (record: T) => T): readonly T[] {
	const next = records.map(change);
	return next.every((record, at) => record === records[at]) ? records : next;
}

/** `document` without the moves of these ids, and with nothing that names them. */
export function withoutMoves(document: RolemapDocument, ids: ReadonlySet<string>): RolemapDocument {
	if (ids.size === 0) return document;
	const transitions = document.transitions.filter(({ id }) => !ids.has(id));
	return {
		...document,
		transitions: changedOnly(transitions, (move) =>
			move.sharedWith.some((id) => ids.has(id))
				? { ...move, sharedWith: move.sharedWith.filter((id) => !ids.has(id)) }
				: move,
		),
		accelerators: changedOnly(document.accelerators, (accelerator) => {
			const entries = Object.entries(accelerator.byTransition);
			const left = entries.filter(([id]) => !ids.has(id));
			return left.length === entries.length
				? accelerator
				: { ...accelerator, byTransition: Object.fromEntries(left) };
		}),
	};
}

/** `document` with the move's id made another one, wherever it is named. */
export function withMoveId(document: RolemapDocument, before: string, after: string): RolemapDocument {
	return {
		...document,
		transitions: changedOnly(document.transitions, (move) =>
			move.sharedWith.includes(before)
				? { ...move, sharedWith: move.sharedWith.map((id) => (id === before ? after : id)) }
				: move,
		),
		accelerators: changedOnly(document.accelerators, (accelerator) =>
			Object.hasOwn(accelerator.byTransition, before)
				? {
						...accelerator,
						byTransition: Object.fromEntries(
							Object.entries(accelerator.byTransition).map(([id, text]) => [
								id === before ? after : id,
								text,
							]),
						),
					}
				: accelerator,
		),
	};
}

/** `document` without the page, and without the tables and the statements about others that stood on it. */
export function withoutPage(document: RolemapDocument, pageId: string | undefined): RolemapDocument {
	const page = document.pages.find(({ id }) => id === pageId);
	if (!page) return document;
	const left = {
		...document,
		pages: document.pages.filter(({ id }) => id !== pageId),
		matrices: document.matrices.some((matrix) => matrix.pageId === pageId)
			? document.matrices.filter((matrix) => matrix.pageId !== pageId)
			: document.matrices,
	};
	return withoutFile(left, page.file);
}

/** `document` with nothing that refers to a role that is gone: tables keep its column's words. */
export function withoutReferences(document: RolemapDocument, roleId: string): RolemapDocument {
	return {
		...document,
		roles: changedOnly(document.roles, (role) => withoutRoleRefs(role, roleId)),
		roleLinks: document.roleLinks.some(({ a, b }) => a === roleId || b === roleId)
			? document.roleLinks.filter(({ a, b }) => a !== roleId && b !== roleId)
			: document.roleLinks,
		matrices: changedOnly(document.matrices, (matrix) => withoutHeads(matrix, roleId)),
	};
}

function withoutRoleRefs(role: Role, roleId: string): Role {
	if (!role.scope.some((entry) => entry.roleRefs?.includes(roleId))) return role;
	return {
		...role,
		scope: role.scope.map((entry) => {
			if (!entry.roleRefs?.includes(roleId)) return entry;
			const { roleRefs, ...bare } = entry;
			const left = roleRefs.filter((id) => id !== roleId);
			return left.length > 0 ? { ...bare, roleRefs: left } : bare;
		}),
	};
}

function withoutHeads(matrix: Matrix, roleId: string): Matrix {
	const isHead = (col: Matrix['cols'][number]): boolean => col.refKind === 'role' && col.ref === roleId;
	if (!matrix.cols.some(isHead)) return matrix;
	return {
		...matrix,
		cols: matrix.cols.map((col) => {
			if (!isHead(col)) return col;
			const { ref: _, ...bare } = col;
			return { ...bare, refKind: 'none' };
		}),
	};
}
