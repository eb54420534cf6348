import { orgGraph } from '#lib/analysis/organization/org-graph.ts';
import type { ProjectedDocument } from '#lib/model/projection.ts';
import { mermaidLabel } from './label.ts';

/**
 * The organization as a Mermaid flowchart that grows downwards: title and holders on each box, open and planned
 * positions outlined, dotted lines dashed. Closed positions are left out.
 */
export function writeMermaidOrganization(document: ProjectedDocument): string {
	const graph = orgGraph(document, { time: 'to-be' });
	const { positions, parents, topDown, holders, people, placeOf, dotted } = graph;
	const lines = ['flowchart TD'];
	const open: string[] = [];
	for (const at of topDown) {
		const position = positions[at];
		if (!position) continue;
		const held = (holders[at] ?? []).map(({ personId }) => people.get(personId)?.name ?? personId);
		const shown = [position.title, ...held].map(mermaidLabel).filter((text) => text !== '');
		lines.push(`\tp${at + 1}["${shown.join('<br>') || mermaidLabel(position.id)}"]`);
		if ((held.length === 0 && !position.pooled) || position.status !== 'active') open.push(`p${at + 1}`);
		const parent = parents[at] ?? -1;
		if (parent >= 0) lines.push(`\tp${parent + 1} --> p${at + 1}`);
	}
	for (const { report, manager } of dotted) {
		const [from, to] = [placeOf.get(manager), placeOf.get(report)];
		if (from !== undefined && to !== undefined) lines.push(`\tp${from + 1} -.-> p${to + 1}`);
	}
	if (open.length > 0) lines.push('\tclassDef open stroke-dasharray: 4 3', `\tclass ${open.join(',')} open`);
	return `${lines.join('\n')}\n`;
}
