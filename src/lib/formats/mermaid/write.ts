import type { ProjectedDocument } from '#lib/model/projection.ts';
import type { Role } from '#lib/model/role.ts';
import type { Transition } from '#lib/model/transition.ts';
import { mermaidLabel } from './label.ts';

/** How a move of each kind is drawn: promotions as a line, all other ways dashed, a likeness without a direction. */
const arrows: Readonly<Record<Transition['kind'], string>> = {
	promotion: '-->',
	lateral: '-.->',
	'track-switch': '-.->',
	return: '-.->',
	external: '-.->',
	related: '-.-',
};

/**
 * The map as a Mermaid flowchart that grows upwards, a box a track, for a page on GitHub or GitLab. Roles are
 * numbered, because Mermaid takes some words ("end") and most characters in a name of its own for syntax.
 */
export function writeMermaid(document: ProjectedDocument): string {
	const roles = document.roles.filter(({ onMap }) => onMap);
	const names = new Map(roles.map(({ id }, index) => [id, `r${index + 1}`]));
	const node = (role: Role) => `${names.get(role.id)}["${mermaidLabel(role.name)}"]`;
	const lines = ['flowchart BT'];
	const tracks = [...document.tracks].sort((a, b) => a.order - b.order);
	tracks.forEach((track, index) => {
		const inside = roles.filter(({ trackIds }) => trackIds[0] === track.id);
		if (inside.length === 0) return;
		lines.push(`\tsubgraph t${index + 1}["${mermaidLabel(track.name)}"]`);
		lines.push(...inside.map((role) => `\t\t${node(role)}`), '\tend');
	});
	const known = new Set(tracks.map(({ id }) => id));
	const free = roles.filter(({ trackIds }) => !known.has(trackIds[0] ?? ''));
	lines.push(...free.map((role) => `\t${node(role)}`));
	lines.push(...document.transitions.flatMap((move) => edge(move, names)));
	const outlined = roles.filter(({ kind }) => kind === 'stub').map(({ id }) => names.get(id));
	if (outlined.length > 0) {
		lines.push('\tclassDef outline stroke-dasharray: 4 3', `\tclass ${outlined.join(',')} outline`);
	}
	return `${lines.join('\n')}\n`;
}

function edge(move: Transition, names: ReadonlyMap<string, string>): string[] {
	const from = names.get(move.from);
	const to = names.get(move.to);
	if (from === undefined || to === undefined) return [];
	const years = mermaidLabel(move.timeline[0]?.value.text ?? '');
	return [`\t${from} ${arrows[move.kind]}${years === '' ? '' : `|"${years}"|`} ${to}`];
}
