import type { Issue } from '#lib/model/issue.ts';
import type { Result } from '#lib/model/result.ts';
import { decodeText } from '../files/decode-text.ts';
import type { SourceFile } from '../files/source-file.ts';
import { frameworkIssue } from '../framework-tables/framework-issue.ts';
import { wholePage } from '../frameworks/whole-page.ts';
import type { GraphEdge, GraphNode, PlainGraph } from '../frameworks/plain-graph.ts';
import { readStatement, type MermaidNode } from './read-statement.ts';

/** Lines that say how a graph looks, not what it is. */
const looks = /^(?:direction|classDef|class|style|linkStyle|click|accTitle|accDescr|%%)/;
const opening = /^(?:flowchart|graph)(?:-elk)?(?:\s+(?:TB|TD|BT|RL|LR))?\s*;?$/;

/**
 * The graph in a Mermaid flowchart: nodes of any shape, links and chains of them, subgraphs as tracks. A line that is
 * none of these is told and stays in the file's page. Never throws.
 */
export function readMermaid({ path: file, bytes }: SourceFile): Result<PlainGraph> {
	const decoded = decodeText(bytes);
	const lines = decoded.text.split(/\r\n?|\n/);
	const reader = new FlowchartReader(file);
	for (const [at, line] of lines.entries()) reader.line(line, at + 1);
	if (!reader.opened) {
		return {
			ok: false,
			issues: [frameworkIssue('graph-not-understood', { file }, { file, line: 1, column: 1 })],
		};
	}
	const title = reader.title === '' ? file.replace(/^.*\//, '').replace(/\.\w+$/, '') : reader.title;
	const { nodes, edges, issues, kept } = reader;
	const page = wholePage(file, decoded, bytes.length, title);
	const rows = { kept, reported: issues.length };
	const graph: PlainGraph = {
		file,
		format: 'mermaid',
		title,
		nodes: [...nodes.values()],
		edges,
		page,
		issues,
		rows,
	};
	return { ok: true, value: graph, issues: [] };
}

class FlowchartReader {
	readonly nodes = new Map<string, GraphNode>();
	readonly edges: GraphEdge[] = [];
	readonly issues: Issue[] = [];
	title = '';
	opened = false;
	kept = 0;
	readonly #file: string;
	readonly #outlined = new Set<string>();
	readonly #open: string[] = [];
	#inFrontMatter = false;

	constructor(file: string) {
		this.#file = file;
	}

	line(line: string, number: number): void {
		const text = line.replace(/^\ufeff/, '').trim();
		if (text === '') return;
		if (this.#takes(text)) {
			this.kept++;
			return;
		}
		const values = { text: text.slice(0, 100) };
		const column = line.length - line.trimStart().length + 1;
		const place = { file: this.#file, line: number, column, excerpt: line.slice(0, 500) };
		this.issues.push(frameworkIssue('graph-line-unknown', values, place));
	}

	#takes(text: string): boolean {
		if (text === '---' && !this.opened) {
			this.#inFrontMatter = !this.#inFrontMatter;
			return true;
		}
		if (this.#inFrontMatter) {
			this.title = /^title:\s*(.+)$/.exec(text)?.[1]?.replace(/^["']|["']$/g, '') ?? this.title;
			return true;
		}
		if (!this.opened) {
			this.opened = opening.test(text);
			return this.opened || text.startsWith('%%');
		}
		if (looks.test(text)) {
			const outlined = /^class\s+([\w,-]+)\s+outline\b/.exec(text)?.[1]?.split(',') ?? [];
			for (const id of outlined) this.#setOutline(id);
			return true;
		}
		const group = /^subgraph\b\s*(.*)$/.exec(text);
		if (group) {
			this.#open.push(groupName(group[1] ?? ''));
			return true;
		}
		if (/^end;?$/.test(text)) return this.#open.pop() !== undefined;
		const read = readStatement(text);
		if (read === null) return false;
		for (const node of read.nodes) this.#node(node);
		this.edges.push(...read.edges);
		return true;
	}

	#node({ id, label }: MermaidNode): void {
		const before = this.nodes.get(id);
		const track = before?.track ?? this.#open.at(-1);
		const name = label ?? before?.name ?? id;
		const outline = this.#outlined.has(id) ? { kind: 'stub' as const } : {};
		this.nodes.set(id, { id, name, ...outline, ...(track === undefined ? {} : { track }) });
	}

	#setOutline(id: string): void {
		this.#outlined.add(id);
		const node = this.nodes.get(id);
		if (node) this.nodes.set(id, { ...node, kind: 'stub' });
	}
}

/** "id [Title]", "id["Title"]", "Title" or nothing. */
function groupName(text: string): string {
	const titled = /^[^\s[\]]+\s*\[(.*)\]$/.exec(text);
	if (titled) return groupName(titled[1] ?? '');
	const read = readStatement(`x["${text.replace(/^["']|["']$/g, '')}"]`);
	return read?.nodes[0]?.label ?? text;
}
