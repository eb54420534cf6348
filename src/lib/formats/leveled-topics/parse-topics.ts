import { LineCounter, parseDocument } from 'yaml';
import type { Issue } from '#lib/model/issue.ts';
import { yamlFaultWords } from '#lib/words/english/tables.ts';
import { frameworkIssue } from '../framework-tables/framework-issue.ts';

/** One thing asked for at a level, with what shows it. */
export interface Criterion {
	readonly text: string;
	readonly examples: readonly string[];
}

export interface Topic {
	readonly name: string;
	readonly levels: ReadonlyMap<number, readonly Criterion[]>;
}

export interface ParsedTopics {
	readonly title: string;
	readonly topics: readonly Topic[];
	readonly issues: readonly Issue[];
	/** Statements that stand in a topic and are kept in the page only. */
	readonly passed: number;
}

/** Longer front matter, or brackets nested like this, is nobody's framework. */
const longest = 2_000_000;
const nested = /(?:[[{]\s*){30}/;
const mostErrors = 50;
const said: Readonly<Record<string, string>> = yamlFaultWords;

type Fields = Readonly<Record<string, unknown>>;

/**
 * The topics in the front matter of a page: any list of named records that hold a list of records with a `level`.
 * What stands beside the level, whatever it is called, is what the level asks for. Damaged YAML is read as far as it
 * can be, and told with its line.
 */
export function parseTopics(file: string, text: string): ParsedTopics {
	const open = /^---[ \t]*\n/.exec(text)?.[0].length ?? 0;
	const close = text.indexOf('\n---', open - 1);
	// Tabs indent nothing in YAML, but people type them; one space for one tab keeps every line and column.
	const yaml = text
		.slice(open, close < 0 ? undefined : close + 1)
		.replace(/^[ \t-]*\t[ \t]*/gm, (lead) => lead.replace(/\t/g, ' '));
	const none = { title: '', topics: [], passed: 0 };
	if (yaml.length > longest || nested.test(yaml)) {
		return {
			...none,
			issues: [frameworkIssue('yaml-broken', { file, reason: yamlFaultWords.deep }, { file, line: 1 })],
		};
	}
	const lines = new LineCounter();
	const document = parseDocument(yaml, {
		lineCounter: lines,
		prettyErrors: false,
		uniqueKeys: false,
		merge: false,
		logLevel: 'silent',
	});
	const tabs = tabIssues(file, text.slice(0, close < 0 ? undefined : close));
	const errors = document.errors.slice(0, mostErrors).map(({ code, pos }) => {
		const { line, col } = lines.linePos(pos[0]);
		const reason = said[code] ?? yamlFaultWords.other;
		return frameworkIssue('yaml-broken', { file, reason }, { file, line: line + 1, column: col });
	});
	let root: unknown;
	try {
		root = document.toJS({ maxAliasCount: 100 });
	} catch {
		// An alias that multiplies itself: the parser counts and refuses.
		const reason = yamlFaultWords.aliases;
		return { ...none, issues: [frameworkIssue('yaml-broken', { file, reason }, { file, line: 1 })] };
	}
	const issues: Issue[] = [...tabs, ...errors];
	if (!isRecord(root)) return { ...none, issues };
	let passed = 0;
	const topics = Object.values(root)
		.flatMap((list) => (Array.isArray(list) ? list : []))
		.flatMap((entry) => {
			const topic = isRecord(entry) ? topicOf(entry) : null;
			if (topic === null) return [];
			passed += topic.passed;
			if (topic.passed > 0)
				issues.push(frameworkIssue('topic-not-read', { topic: topic.name }, { file, line: 1 }));
			return [topic];
		});
	return { title: textOf(root['title']) || textOf(root['name']), topics, issues, passed };
}

function tabIssues(file: string, head: string): Issue[] {
	return head.split('\n').flatMap((line, at) => {
		const lead = /^[ -]*\t/.exec(line);
		if (!lead) return [];
		const place = { file, line: at + 1, column: lead[0].length, excerpt: line.slice(0, 500) };
		return [frameworkIssue('yaml-broken', { file, reason: yamlFaultWords.tab }, place)];
	});
}

function topicOf(entry: Fields): (Topic & { readonly passed: number }) | null {
	const name = textOf(entry['title']) || textOf(entry['name']) || textOf(entry['topic']);
	const list = Object.values(entry).find(
		(value) => Array.isArray(value) && value.some((one) => isRecord(one) && 'level' in one),
	);
	if (name === '' || !Array.isArray(list)) return null;
	const levels = new Map<number, readonly Criterion[]>();
	let passed = 0;
	for (const step of list) {
		const level = isRecord(step) ? Number(/\d+(?:\.\d+)?/.exec(textOf(step['level']))?.[0] ?? NaN) : NaN;
		const { level: _, ...rest } = isRecord(step) ? step : { level: 0, step };
		void _;
		const criteria = Object.values(rest).flatMap(criteriaOf);
		if (Number.isNaN(level)) passed += criteria.length;
		else levels.set(level, [...(levels.get(level) ?? []), ...criteria]);
	}
	return { name, levels, passed };
}

/** Texts and lists of texts are criteria; of a record the first text is one, and the lists in it are examples. */
function criteriaOf(value: unknown): readonly Criterion[] {
	if (Array.isArray(value)) return value.flatMap(criteriaOf);
	if (isRecord(value)) {
		const texts = Object.values(value)
			.map(textOf)
			.filter((text) => text !== '');
		const [text, ...more] = texts;
		const lists = Object.values(value).filter(Array.isArray).flat().map(textOf);
		if (text === undefined) return lists.map((one) => ({ text: one, examples: [] }));
		return [{ text, examples: [...more, ...lists].filter((one) => one !== '') }];
	}
	const text = textOf(value);
	return text === '' ? [] : [{ text, examples: [] }];
}

function textOf(value: unknown): string {
	return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
}

function isRecord(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
