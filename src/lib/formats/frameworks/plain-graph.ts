import type { Issue } from '#lib/model/issue.ts';
import type { Page } from '#lib/model/page.ts';
import { isReversed } from '#lib/model/read-range.ts';
import { seniorityOf } from '../framework-tables/seniority.ts';
import { timelineYears } from '#lib/model/timeline-years.ts';
import type { Transition } from '#lib/model/transition.ts';
import { frameworkIssue } from '../framework-tables/framework-issue.ts';
import { numberIn } from '../framework-tables/skill-scales.ts';
import type { FrameworkReading } from './file-rows.ts';
import { FrameworkDraft } from './framework-draft.ts';

/** A box of a graph. What its file says of it beside its name stands in `said` by the file's own word. */
export interface GraphNode {
	readonly id: string;
	readonly name: string;
	readonly track?: string;
	readonly level?: string;
	readonly rank?: number;
	/** Where it is more or less than a role that is described. */
	readonly kind?: 'stub' | 'body';
	readonly said?: Readonly<Record<string, string>>;
}

/** A line of a graph; `likeness` has no direction. `years` is any text that may count them. */
export interface GraphEdge {
	readonly from: string;
	readonly to: string;
	readonly label?: string;
	readonly years?: string;
	readonly weight?: number;
	readonly kind?: Transition['kind'];
	readonly said?: Readonly<Record<string, string>>;
}

export interface PlainGraph {
	readonly file: string;
	readonly format: 'mermaid' | 'graphml';
	readonly title: string;
	readonly nodes: readonly GraphNode[];
	readonly edges: readonly GraphEdge[];
	/** The file as it stands, for readers. */
	readonly page: Omit<Page, 'id' | 'frameworkId'>;
	readonly issues: readonly Issue[];
	readonly rows: { readonly kept: number; readonly reported: number };
}

/** A graph as a framework: boxes are roles, lines are moves. Ends that no box names are outlines. */
export function graphFramework(graph: PlainGraph): FrameworkReading {
	const draft = new FrameworkDraft(graph.title);
	const issues: Issue[] = [...graph.issues];
	const levels = new Map<string, number>();
	for (const node of graph.nodes) {
		const role = draft.role(node.id, node.id, node.name);
		role.name = node.name;
		if (node.kind) role.kind = node.kind;
		if (node.kind === 'body') role.onMap = false;
		if (node.track !== undefined && node.track !== '') role.trackIds = [draft.track(node.track).id];
		if (node.level !== undefined && node.level !== '') {
			const known =
				levels.get(node.level) ?? node.rank ?? numberIn(node.level) ?? seniorityOf(node.level).ordinal;
			levels.set(node.level, known);
			role.levelId = draft.level(node.level, known).id;
		}
		if (node.said && Object.keys(node.said).length > 0) role.extras = node.said;
	}
	for (const edge of graph.edges) {
		const [from, to] = [edge.from, edge.to].map((id) => {
			const known = draft.knownRole(id);
			if (known) return known;
			const made = draft.role(id, id, id);
			made.kind = 'stub';
			return made;
		});
		if (from && to) issues.push(...addMove(draft, edge, from, to, graph.file));
	}
	const page: Page = { ...graph.page, id: graph.format, frameworkId: draft.id };
	draft.pages.push(page);
	return {
		document: draft.document(draft.levels.length > 0 ? 'steps' : 'longest-chain'),
		issues,
		files: [{ file: graph.file, format: graph.format, ...graph.rows }],
	};
}

function addMove(
	draft: FrameworkDraft,
	edge: GraphEdge,
	from: Parameters<FrameworkDraft['move']>[0],
	to: Parameters<FrameworkDraft['move']>[1],
	file: string,
): readonly Issue[] {
	const move = draft.move(from, to, edge.kind);
	const text = edge.years ?? edge.label ?? '';
	const counted = text === '' ? null : timelineYears(text);
	if (counted && move.timeline.length === 0) move.timeline.push({ value: counted.value, text, from: 'own' });
	else if (edge.label !== undefined && edge.label !== '' && move.title === undefined) move.title = edge.label;
	if (edge.weight !== undefined) move.weight = edge.weight;
	if (edge.said && Object.keys(edge.said).length > 0) move.extras = { ...edge.said, ...move.extras };
	if (!counted || !isReversed(text)) return [];
	return [frameworkIssue('cell-not-number', { column: 'years', text }, { file })];
}
