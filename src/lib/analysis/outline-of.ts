import type { Id } from '#lib/model/id.ts';
import type { ProjectedDocument } from '#lib/model/projection.ts';
import type { Role } from '#lib/model/role.ts';
import type { Transition } from '#lib/model/transition.ts';
import { documentIndex } from './document-index.ts';

/** A role and the moves that leave and reach it. */
export interface OutlineRole {
	readonly role: Role;
	readonly waysOn: readonly Transition[];
	readonly waysIn: readonly Transition[];
}

/**
 * One heading of the outline: a track with its roles, the roles of no track, those that have no card because
 * only cells name them, or bodies such as a board.
 */
export interface OutlineSection {
	readonly kind: 'track' | 'no-track' | 'named-only' | 'bodies';
	readonly id: Id;
	/** The track's name; '' where the section is not a track. */
	readonly name: string;
	readonly roles: readonly OutlineRole[];
}

/** The whole graph as nested text: every role once, senior first, every move at both its ends. */
export function outlineOf(document: ProjectedDocument): readonly OutlineSection[] {
	const tracks = document.tracks.toSorted((a, b) => a.order - b.order);
	const known = new Set(tracks.map((track) => track.id));
	const bodies = document.roles.filter((role) => role.kind === 'body');
	const others = document.roles.filter((role) => role.kind !== 'body');
	const onMap = others.filter((role) => role.onMap);
	const trackOf = (role: Role) => role.trackIds.find((id) => known.has(id));
	const entries = entriesOf(document);
	const section = (kind: OutlineSection['kind'], id: Id, name: string, roles: readonly Role[]) => ({
		kind,
		id,
		name,
		roles: roles.toSorted((a, b) => b.rank - a.rank).map(entries),
	});
	return [
		...tracks.map(({ id, name }) =>
			section(
				'track',
				id,
				name,
				onMap.filter((role) => trackOf(role) === id),
			),
		),
		section(
			'no-track',
			'no-track',
			'',
			onMap.filter((role) => trackOf(role) === undefined),
		),
		section(
			'named-only',
			'named-only',
			'',
			others.filter((role) => !role.onMap),
		),
		section('bodies', 'bodies', '', bodies),
	].filter(({ roles }) => roles.length > 0);
}

function entriesOf(document: ProjectedDocument): (role: Role) => OutlineRole {
	const { waysOn, waysIn } = documentIndex(document);
	return (role) => ({ role, waysOn: waysOn.get(role.id) ?? [], waysIn: waysIn.get(role.id) ?? [] });
}
