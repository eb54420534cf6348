import type { Issue } from '#lib/model/issue.ts';
import type { Matrix } from '#lib/model/matrix.ts';
import { slug } from '#lib/model/slug.ts';
import { UniqueIds } from '#lib/model/unique-ids.ts';
import { frameworkWords } from '#lib/words/english/tables.ts';
import { decodeText } from '../files/decode-text.ts';
import type { SourceFile } from '../files/source-file.ts';
import { frameworkIssue } from '../framework-tables/framework-issue.ts';
import type { FileRows, FrameworkReading } from '../frameworks/file-rows.ts';
import { FrameworkDraft } from '../frameworks/framework-draft.ts';
import { pageId, pageOf } from '../frameworks/keep-pages.ts';
import type { RoleDraft } from '../markdown-ladder/assembly/draft.ts';
import { readLadderPage } from '../markdown-ladder/read-page.ts';
import { parseTopics, type Criterion, type Topic } from './parse-topics.ts';

/**
 * Pages whose front matter lists topics, and for each of their levels what it asks for: a track a page, a role a level,
 * a skill a topic. The criteria stand in the role as groups and in a matrix of topics by levels with their examples.
 */
export function readTopics(files: readonly SourceFile[], title: string): FrameworkReading {
	const draft = new FrameworkDraft(title);
	const pages = new UniqueIds();
	const issues: Issue[] = [];
	const rows: FileRows[] = [];
	for (const file of files) {
		const reading = readLadderPage(file);
		const text = decodeText(file.bytes).text.replace(/\r\n?/g, '\n');
		const parsed = parseTopics(file.path, text);
		issues.push(...parsed.issues);
		const name = trackName(parsed.title) || pageId(file.path);
		const id = pages.take(pageId(file.path));
		const statements = addTopics(draft, { id, file: file.path, name, topics: parsed.topics });
		const head = reading.blocks.findIndex(({ kind }) => kind === 'front-matter');
		draft.pages.push(pageOf(reading, id, draft.id, new Map([[head, `matrices/${id}`]])));
		const below = reading.blocks.filter(({ kind }) => kind !== 'blank' && kind !== 'front-matter').length;
		rows.push({
			file: file.path,
			format: 'leveled-topics',
			kept: statements + below,
			reported: parsed.passed,
		});
	}
	for (const role of draft.roles.values()) {
		const next = [...draft.roles.values()]
			.filter(
				(other) => other.trackIds[0] === role.trackIds[0] && ordinal(draft, other) > ordinal(draft, role),
			)
			.sort((a, b) => ordinal(draft, a) - ordinal(draft, b))[0];
		if (next) draft.move(role, next, 'promotion');
	}
	if (draft.moves.size > 0)
		issues.push(frameworkIssue('moves-from-levels', { count: draft.moves.size }, null));
	return { document: draft.document('steps'), issues, files: rows };
}

function ordinal(draft: FrameworkDraft, role: RoleDraft): number {
	return draft.levels.find(({ id }) => id === role.levelId)?.ordinal ?? 0;
}

/** "🛠️ Backend Engineering Framework" is of backend engineering. */
function trackName(title: string): string {
	return title
		.replace(/^[^\p{L}\p{N}]+/u, '')
		.replace(/\s+(?:progression )?framework$/i, '')
		.trim();
}

interface TopicPage {
	readonly id: string;
	readonly file: string;
	readonly name: string;
	readonly topics: readonly Topic[];
}

/** Adds what a page says and counts its statements. */
function addTopics(draft: FrameworkDraft, { id, file, name, topics }: TopicPage): number {
	const track = draft.track(name);
	const steps = [...new Set(topics.flatMap(({ levels }) => [...levels.keys()]))].sort((a, b) => a - b);
	const scale = {
		id: `${id}-levels`,
		frameworkId: draft.id,
		name: `${name}: ${frameworkWords.level}`,
		steps: steps.map((value) => ({ value, name: `${frameworkWords.level} ${value}` })),
		cumulative: true,
	};
	draft.scales.push(scale);
	const roles = steps.map((step) => {
		const role = draft.role(
			`${id}/${step}`,
			`${id}-${String(step).replace('.', '-')}`,
			frameworkWords.levelOfTrack(name, String(step)),
		);
		role.trackIds = [track.id];
		role.levelId = draft.level(`${frameworkWords.level} ${step}`, step).id;
		return role;
	});
	let statements = 0;
	const ids = new UniqueIds();
	for (const topic of topics) {
		const skill = draft.skill(`${id}-${ids.ofText(topic.name, 'topic')}`, capital(topic.name));
		skill.scaleId = scale.id;
		for (const [at, step] of steps.entries()) {
			const criteria = topic.levels.get(step);
			const role = roles[at];
			if (!criteria || !role) continue;
			statements += criteria.reduce((sum, { examples }) => sum + 1 + examples.length, 0);
			addGroup(role, capital(topic.name), criteria);
			draft.require(role, { skillId: skill.id, level: step });
			const text = criteria.map((one) => one.text).join('\n');
			if (text !== '') skill.steps = [...(skill.steps ?? []), { value: step, text }];
		}
	}
	draft.matrices.push(matrixOf({ id, file, name, topics }, draft, steps, roles));
	return statements;
}

function addGroup(role: RoleDraft, title: string, criteria: readonly Criterion[]): void {
	const ids = new UniqueIds();
	const items = criteria.map(({ text, examples }) => {
		const children = examples.map((example) => ({ id: ids.ofText(example, 'example'), text: example }));
		return { id: ids.ofText(text, 'item'), text, ...(children.length > 0 ? { children } : {}) };
	});
	if (items.length > 0)
		role.responsibilities.push({ id: slug(title) || `group-${role.responsibilities.length}`, title, items });
}

function matrixOf(
	{ id, file, name, topics }: TopicPage,
	draft: FrameworkDraft,
	steps: readonly number[],
	roles: readonly RoleDraft[],
): Matrix {
	const ids = new UniqueIds();
	return {
		id,
		frameworkId: draft.id,
		title: name,
		kind: 'competency',
		rowHead: frameworkWords.skills,
		rows: topics.map((topic) => ({ id: ids.ofText(topic.name, 'topic'), label: capital(topic.name) })),
		cols: steps.map((step, at) => ({
			id: String(step),
			label: roles[at]?.name ?? '',
			ref: roles[at]?.id ?? '',
			refKind: 'role',
		})),
		cells: topics.map((topic) =>
			steps.map((step) => {
				const criteria = topic.levels.get(step);
				if (!criteria) return null;
				const signals = criteria.map(({ text }) => text);
				const examples = criteria.flatMap((one) => one.examples);
				return { text: signals.join('\n'), signals, ...(examples.length > 0 ? { examples } : {}) };
			}),
		),
		notes: [],
		pageId: id,
		src: { file, line: 1, from: 0, to: 0, path: [] },
	};
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
