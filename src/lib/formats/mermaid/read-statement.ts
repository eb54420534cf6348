import type { Transition } from '#lib/model/transition.ts';
import type { GraphEdge } from '../frameworks/plain-graph.ts';

export interface MermaidNode {
	readonly id: string;
	/** undefined where the id stands alone. */
	readonly label?: string;
}

export interface MermaidStatement {
	readonly nodes: readonly MermaidNode[];
	readonly edges: readonly GraphEdge[];
}

/** What opens a shape, longest first, and what closes it. */
const shapes: readonly (readonly [string, string])[] = [
	['(((', ')))'],
	['([', '])'],
	['[[', ']]'],
	['[(', ')]'],
	['((', '))'],
	['{{', '}}'],
	['[/', '/]'],
	['[/', '\\]'],
	['[\\', '\\]'],
	['[\\', '/]'],
	['[', ']'],
	['(', ')'],
	['{', '}'],
	['>', ']'],
];

const longest = 20_000;
const idPattern = /[\p{L}\p{N}_](?:[\p{L}\p{N}_./]|-(?![-.>]))*/uy;
/** A whole arrow, or its first half with a text behind it: "-- text -->". */
const arrowPattern = /(?:[<xo](?=[-=]))?(?:-{2,}|={2,}|-\.+-?|~{3,})(?:[>xo](?=[\s|\p{L}\p{N}_&]))?/uy;
const entities: Readonly<Record<string, string>> = { quot: '"', amp: '&', lt: '<', gt: '>', nbsp: ' ' };

/** The nodes and links of one line, whose statements `;` may part of a flowchart; null where it is something else. Takes linear time. */
export function readStatement(text: string): MermaidStatement | null {
	return text.length > longest ? null : new StatementReader(text).read();
}

class StatementReader {
	readonly #text: string;
	#at = 0;

	constructor(text: string) {
		this.#text = text;
	}

	read(): MermaidStatement | null {
		const nodes: MermaidNode[] = [];
		const edges: GraphEdge[] = [];
		let left = this.#group();
		if (left === null) return null;
		nodes.push(...left);
		for (this.#space(); this.#at < this.#text.length; this.#space()) {
			if (this.#text[this.#at] === ';') {
				this.#at++;
				this.#space();
				left = this.#at < this.#text.length ? this.#group() : [];
				if (left === null) return null;
				nodes.push(...left);
				continue;
			}
			const link = this.#link();
			this.#space();
			const right = link === null ? null : this.#group();
			if (link === null || right === null) return null;
			nodes.push(...right);
			for (const from of left) {
				for (const to of right) {
					const ends = link.backward ? { from: to.id, to: from.id } : { from: from.id, to: to.id };
					const label = link.label === '' ? {} : { label: link.label };
					const kind = link.kind === undefined ? {} : { kind: link.kind };
					edges.push({ ...ends, ...label, ...kind });
					if (link.both) edges.push({ from: ends.to, to: ends.from, ...label, ...kind });
				}
			}
			left = right;
		}
		return { nodes, edges };
	}

	/** "A & B" */
	#group(): readonly MermaidNode[] | null {
		const nodes: MermaidNode[] = [];
		for (;;) {
			this.#space();
			const node = this.#node();
			if (node === null) return null;
			nodes.push(node);
			this.#space();
			if (this.#text[this.#at] !== '&') return nodes;
			this.#at++;
		}
	}

	#node(): MermaidNode | null {
		const id = this.#match(idPattern);
		if (id === null) return null;
		// "id@{ shape: rect, label: "x" }" is Mermaid 11's longer form.
		const label = this.#text.startsWith('@{', this.#at) ? this.#longForm() : this.#shape();
		if (label === null) return null;
		if (this.#text.startsWith(':::', this.#at)) {
			this.#at += 3;
			this.#match(/[\w-]+/y);
		}
		return label === undefined ? { id } : { id, label };
	}

	#longForm(): string | null | undefined {
		const end = this.#text.indexOf('}', this.#at);
		if (end < 0) return null;
		const inside = this.#text.slice(this.#at + 2, end);
		this.#at = end + 1;
		const label = /\blabel:\s*(?:"([^"]*)"|([^,]*))/.exec(inside);
		return label ? plain(label[1] ?? label[2] ?? '') : undefined;
	}

	/** The text in a shape; undefined without one, null where it is never closed. */
	#shape(): string | null | undefined {
		const open = shapes.filter(([opening]) => this.#text.startsWith(opening, this.#at));
		if (open.length === 0) return undefined;
		for (const [opening, closing] of open) {
			const from = this.#at + opening.length;
			const quoted = /^\s*"/.exec(this.#text.slice(from, from + 50));
			let end: number;
			if (quoted) {
				const close = this.#text.indexOf('"', from + quoted[0].length);
				end = close < 0 ? -1 : this.#text.indexOf(closing, close);
				if (end >= 0 && this.#text.slice(close + 1, end).trim() !== '') end = -1;
			} else end = this.#text.indexOf(closing, from);
			if (end < 0) continue;
			const inside = this.#text.slice(from, end);
			this.#at = end + closing.length;
			return plain(inside);
		}
		return null;
	}

	#link(): { label: string; kind?: Transition['kind']; both: boolean; backward: boolean } | null {
		const first = this.#arrow();
		if (first === null) return null;
		let [arrow, label] = [first, ''];
		if (this.#text[this.#at] === '|') {
			const end = this.#text.indexOf('|', this.#at + 1);
			if (end < 0) return null;
			label = plain(this.#text.slice(this.#at + 1, end));
			this.#at = end + 1;
		} else if (/^(?:<?--|<?==|<?-\.)$/.test(first)) {
			// "-- text -->": the arrow goes on behind its text.
			const close = /(?:-{2,}|={2,}|\.+-)[>xo]?/g;
			close.lastIndex = this.#at;
			const end = close.exec(this.#text);
			if (!end) return null;
			label = plain(this.#text.slice(this.#at, end.index));
			arrow = first + end[0];
			this.#at = end.index + end[0].length;
		}
		const [starts, ends] = [arrow.startsWith('<'), arrow.endsWith('>')];
		const plainLine = !starts && !ends;
		const kind: Transition['kind'] | undefined = plainLine ? 'related' : undefined;
		return { label, both: starts && ends, backward: starts && !ends, ...(kind ? { kind } : {}) };
	}

	#arrow(): string | null {
		return this.#match(arrowPattern);
	}

	#match(pattern: RegExp): string | null {
		pattern.lastIndex = this.#at;
		const found = pattern.exec(this.#text)?.[0] ?? null;
		if (found !== null) this.#at += found.length;
		return found;
	}

	#space(): void {
		while (this.#text[this.#at] === ' ' || this.#text[this.#at] === '\t') this.#at++;
	}
}

/** A label without quotes, line breaks and Mermaid's escapes (`#quot;`, `#35;`). */
function plain(text: string): string {
	return text
		.trim()
		.replace(/^"(.*)"$/s, '$1')
		.replace(/^`(.*)`$/s, '$1')
		.replace(/<br\s*\/?>/gi, ' ')
		.replace(/#(\d{1,7}|[a-z]{2,6});/gi, (whole, name: string) => {
			const code = Number(name);
			if (!Number.isNaN(code)) return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
			return entities[name.toLowerCase()] ?? whole;
		})
		.replace(/\s+/g, ' ')
		.trim();
}
