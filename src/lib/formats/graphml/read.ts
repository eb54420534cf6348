import type { Issue } from '#lib/model/issue.ts';
import type { Result } from '#lib/model/result.ts';
import type { Transition } from '#lib/model/transition.ts';
import { xmlFaultWords } from '#lib/words/english/tables.ts';
import { decodeText } from '../files/decode-text.ts';
import type { SourceFile } from '../files/source-file.ts';
import { frameworkIssue } from '../framework-tables/framework-issue.ts';
import type { GraphEdge, GraphNode, PlainGraph } from '../frameworks/plain-graph.ts';
import { wholePage } from '../frameworks/whole-page.ts';
import { readXml, XmlFault, type XmlPart } from './read-xml.ts';

/** The most nodes and edges that are read of one file. */
const mostElements = 250_000;

const kinds: ReadonlySet<string> = new Set([
	'promotion',
	'lateral',
	'track-switch',
	'return',
	'external',
	'related',
]);

/** A node or an edge while its data is read. */
interface Element {
	readonly kind: 'node' | 'edge';
	readonly attributes: ReadonlyMap<string, string>;
	readonly data: Map<string, string>;
	readonly group?: string;
	/** Whether it is a box around others: those stand on a track of its name. */
	holds?: boolean;
}

/**
 * The graph in a GraphML file, as our own writer, yEd, Gephi and NetworkX write it: nodes, edges, their data under the
 * names of its keys, groups as tracks. What stands behind damage is lost and told; document types are refused.
 */
export function readGraphml({ path: file, bytes }: SourceFile): Result<PlainGraph> {
	const source = decodeText(bytes);
	const start = { file, line: 1, column: 1 };
	if (!/<(?:\w+:)?graphml\b/.test(source.text)) {
		return { ok: false, issues: [frameworkIssue('graph-not-understood', { file }, start)] };
	}
	const reader = new GraphmlReader();
	const issues: Issue[] = [];
	try {
		for (const part of readXml(source.text)) reader.take(part);
	} catch (error) {
		if (!(error instanceof XmlFault)) throw error;
		if (error.reason === 'doctype')
			return { ok: false, issues: [frameworkIssue('xml-unsafe', { file }, start)] };
		const reason = xmlFaultWords[error.reason];
		issues.push(frameworkIssue('xml-broken', { file, reason }, placeAt(file, source.text, error.at)));
	}
	const count = reader.nodes.length + reader.edges.length;
	if (count > mostElements) {
		return {
			ok: false,
			issues: [frameworkIssue('graph-too-large', { file, count, limit: mostElements }, start)],
		};
	}
	const title = reader.title || file.replace(/^.*\//, '').replace(/\.\w+$/, '');
	const page = wholePage(file, source, bytes.length, title);
	const graph: PlainGraph = {
		...{ file, format: 'graphml', title, page, issues },
		nodes: reader.nodes,
		edges: reader.edges,
		rows: { kept: count + reader.groups, reported: issues.length },
	};
	return { ok: true, value: graph, issues: [] };
}

function placeAt(file: string, text: string, at: number) {
	const before = text.slice(0, at);
	const begin = before.lastIndexOf('\n') + 1;
	return {
		file,
		line: before.split('\n').length,
		column: at - begin + 1,
		excerpt: text.slice(begin, begin + 500).split('\n')[0] ?? '',
	};
}

class GraphmlReader {
	readonly nodes: GraphNode[] = [];
	readonly edges: GraphEdge[] = [];
	groups = 0;
	title = '';
	readonly #keys = new Map<string, string>();
	readonly #open: Element[] = [];
	#undirected = false;
	#dataKey: string | null = null;
	#text = '';

	take(part: XmlPart): void {
		if (part.kind === 'text') this.#text += part.text;
		else if (part.kind === 'open') this.#openTag(part);
		else this.#closeTag(part.name);
	}

	#openTag({ name, attributes, closed }: Extract<XmlPart, { kind: 'open' }>): void {
		this.#text = '';
		if (name === 'key')
			this.#keys.set(attributes.get('id') ?? '', attributes.get('attr.name') ?? attributes.get('id') ?? '');
		else if (name === 'graph') {
			const edges = attributes.get('edgedefault');
			if (edges !== undefined) this.#undirected = edges === 'undirected';
		} else if (name === 'data')
			this.#dataKey = this.#keys.get(attributes.get('key') ?? '') ?? attributes.get('key') ?? '';
		else if (name === 'node' || name === 'edge') {
			const group = this.#open.findLast(({ kind }) => kind === 'node');
			const named = group === undefined ? undefined : (group.data.get('label') ?? group.attributes.get('id'));
			this.#open.push({
				kind: name,
				attributes,
				data: new Map(),
				...(named === undefined ? {} : { group: named }),
			});
			if (name === 'node' && group) group.holds = true;
			if (closed) this.#finish();
		}
	}

	#closeTag(name: string): void {
		const element = this.#open.at(-1);
		const text = this.#text.trim();
		if (name === 'data') {
			const key = this.#dataKey ?? '';
			if (element && text !== '' && !element.data.has(key)) element.data.set(key, text);
			else if (!element && /^(?:name|title|label)$/i.test(key) && this.title === '') this.title = text;
			this.#dataKey = null;
		} else if (/^(?:NodeLabel|EdgeLabel)$/.test(name) && element && text !== '') {
			if (!element.data.has('label')) element.data.set('label', text);
			this.#text = '';
		} else if (name === 'node' || name === 'edge') this.#finish();
	}

	#finish(): void {
		const element = this.#open.pop();
		if (!element) return;
		if (element.holds) this.groups++;
		else if (element.kind === 'node') this.nodes.push(nodeOf(element));
		else this.edges.push(edgeOf(element, this.#undirected));
	}
}

/** The first of `names` among the data, compared without case; taken out, so that what is left is kept as it is. */
function taken(data: Map<string, string>, names: RegExp): string | undefined {
	for (const [key, value] of data) {
		if (!names.test(key)) continue;
		data.delete(key);
		return value;
	}
	return undefined;
}

function nodeOf({ attributes, data, group }: Element): GraphNode {
	const token = attributes.get('id') ?? '';
	const id = taken(data, /^roleid$/i) ?? token;
	const name = taken(data, /^label$/i) ?? taken(data, /^(?:name|title)$/i) ?? id;
	const track = taken(data, /^(?:track|group|cluster|family)$/i) ?? group;
	const level = taken(data, /^(?:level|grade)$/i);
	const rank = Number(taken(data, /^rank$/i));
	const kind = taken(data, /^kind$/i);
	return {
		id: token,
		name,
		...(track === undefined ? {} : { track }),
		...(level === undefined ? {} : { level }),
		...(Number.isFinite(rank) ? { rank } : {}),
		...(kind === 'stub' || kind === 'body' ? { kind } : {}),
		said: Object.fromEntries(data),
	};
}

function edgeOf({ attributes, data }: Element, undirected: boolean): GraphEdge {
	const kind = taken(data, /^(?:movekind|kind|type)$/i);
	const years = taken(data, /^(?:timeline|years|duration)$/i);
	const label = taken(data, /^(?:label|name|title)$/i);
	const weight = Number(taken(data, /^weight$/i));
	const known = kind !== undefined && kinds.has(kind) ? (kind as Transition['kind']) : undefined;
	const settled = known ?? (undirected || attributes.get('directed') === 'false' ? 'related' : undefined);
	return {
		from: attributes.get('source') ?? '',
		to: attributes.get('target') ?? '',
		...(label === undefined ? {} : { label }),
		...(years === undefined ? {} : { years }),
		...(Number.isFinite(weight) ? { weight } : {}),
		...(settled === undefined ? {} : { kind: settled }),
		said: Object.fromEntries(data),
	};
}
