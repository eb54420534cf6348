import type { ProjectedDocument } from '#lib/model/projection.ts';
import type { Role } from '#lib/model/role.ts';
import type { Transition } from '#lib/model/transition.ts';

type Value = string | number | boolean | undefined;

const nodeKeys = {
	roleId: 'string',
	label: 'string',
	shortName: 'string',
	kind: 'string',
	track: 'string',
	level: 'string',
	rank: 'double',
	onMap: 'boolean',
} as const;

const edgeKeys = {
	moveId: 'string',
	moveKind: 'string',
	timeline: 'string',
	yearsMin: 'double',
	yearsMax: 'double',
	yearsOpen: 'boolean',
	shifts: 'int',
	actions: 'int',
} as const;

/** The roles and moves as GraphML with typed attributes, for yEd, Gephi, NetworkX and their like. */
export function writeGraphml(document: ProjectedDocument): string {
	const ids = nodeIds(document.roles);
	const tracks = new Map(document.tracks.map(({ id, name }) => [id, name]));
	const levels = new Map(document.levels.map(({ id, name }) => [id, name]));
	const moves = document.transitions.filter(({ from, to }) => ids.has(from) && ids.has(to));
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
		...keyLines('node', nodeKeys),
		...keyLines('edge', edgeKeys),
		'\t<graph id="ladder" edgedefault="directed">',
		...document.roles.flatMap((role) => [
			`\t\t<node id="${ids.get(role.id)}">`,
			...dataLines(nodeData(role, tracks, levels)),
			'\t\t</node>',
		]),
		...moves.flatMap((move, index) => [
			`\t\t<edge id="e${index + 1}" source="${ids.get(move.from)}" target="${ids.get(move.to)}">`,
			...dataLines(edgeData(move)),
			'\t\t</edge>',
		]),
		'\t</graph>',
		'</graphml>',
		'',
	].join('\n');
}

// GraphML's schema wants a name token as id; an id that is none is numbered, and always stands in `roleId` as it is.
function nodeIds(roles: readonly Role[]): ReadonlyMap<string, string> {
	const isToken = (id: string) => /^[\p{L}\p{N}._:-]+$/u.test(id);
	const taken = new Set(roles.map(({ id }) => id).filter(isToken));
	const ids = new Map<string, string>();
	for (const { id } of roles) {
		let token = id;
		for (let n = ids.size + 1; !isToken(id) && (token === id || taken.has(token)); n += 1)
			token = `node-${n}`;
		taken.add(token);
		ids.set(id, token);
	}
	return ids;
}

function nodeData(
	role: Role,
	tracks: ReadonlyMap<string, string>,
	levels: ReadonlyMap<string, string>,
): Record<keyof typeof nodeKeys, Value> {
	return {
		roleId: role.id,
		label: role.name,
		shortName: role.shortName,
		kind: role.kind,
		track: tracks.get(role.trackIds[0] ?? ''),
		level: levels.get(role.levelId ?? ''),
		rank: role.rank,
		onMap: role.onMap,
	};
}

function edgeData(move: Transition): Record<keyof typeof edgeKeys, Value> {
	const years = move.timeline[0]?.value;
	return {
		moveId: move.id,
		moveKind: move.kind,
		timeline: years?.text,
		yearsMin: years?.min,
		yearsMax: years?.max,
		yearsOpen: years === undefined ? undefined : years.open === 'above',
		shifts: move.shifts.length,
		actions: move.actions.length,
	};
}

function keyLines(on: 'node' | 'edge', keys: Readonly<Record<string, string>>): string[] {
	return Object.entries(keys).map(
		([name, type]) => `\t<key id="${name}" for="${on}" attr.name="${name}" attr.type="${type}"/>`,
	);
}

function dataLines(data: Readonly<Record<string, Value>>): string[] {
	return Object.entries(data)
		.filter(([, value]) => value !== undefined && value !== '')
		.map(([key, value]) => `\t\t\t<data key="${key}">${escapeXml(String(value))}</data>`);
}

/** Text as XML 1.0 may hold it (section 2.2): what has no form there, lone surrogates too, becomes U+FFFD. */
function escapeXml(text: string): string {
	return text
		.toWellFormed()
		.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
		.replace(/&/g, '&amp;')
		.replace(/</g, '&lt;')
		.replace(/>/g, '&gt;')
		.replace(/\r/g, '&#13;');
}
