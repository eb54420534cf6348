import type { Issue } from '#lib/model/issue.ts';
import { slug } from '#lib/model/slug.ts';
import { UniqueIds } from '#lib/model/unique-ids.ts';
import { frameworkWords } from '#lib/words/english/tables.ts';
import { decodeText } from '../files/decode-text.ts';
import type { SourceFile } from '../files/source-file.ts';
import { frameworkIssue } from '../framework-tables/framework-issue.ts';
import { seniorityOf } from '../framework-tables/seniority.ts';
import type { SkillDraft } from '../frameworks/drafts.ts';
import type { FrameworkReading } from '../frameworks/file-rows.ts';
import { FrameworkDraft } from '../frameworks/framework-draft.ts';
import { pageId, pageOf, pageRows } from '../frameworks/keep-pages.ts';
import type { RoleDraft } from '../markdown-ladder/assembly/draft.ts';
import { readLadderPage } from '../markdown-ladder/read-page.ts';
import { axesIn, partsOf, rolesIn, type Axis, type AxisRole } from './parse-axes.ts';

/** An axis as a skill, and where its steps are found by name. */
interface AxisSkill {
	readonly axis: Axis;
	readonly skill: SkillDraft;
	readonly valueOf: ReadonlyMap<string, number>;
}

/**
 * A ladder as levels by axes: an axis is a skill whose steps are its scale, each including those below it; a role stands
 * at a step of every axis. A page is a track; its tables and texts stay in it.
 */
export function readAxes(files: readonly SourceFile[], title: string): FrameworkReading {
	const draft = new FrameworkDraft(title);
	const ids = new UniqueIds();
	const issues: Issue[] = [];
	const pages = files.map((file) => ({
		reading: readLadderPage(file),
		parts: partsOf(decodeText(file.bytes).text),
		id: ids.take(pageId(file.path)),
	}));
	const axes = pages.flatMap(({ parts }) => axesIn(parts)).map((axis) => axisSkill(draft, axis));
	for (const { reading, parts, id } of pages) {
		issues.push(...reading.issues);
		const roles = rolesIn(
			parts,
			axes.map(({ axis }) => axis),
		);
		const name = reading.h1?.plain ?? parts[0]?.title ?? id;
		if (roles.length > 0) addRoles(draft, { id, file: reading.file, name, roles }, axes);
		draft.pages.push(pageOf(reading, id, draft.id, mapped(reading, roles, draft)));
	}
	for (const { axis, skill } of axes) skill.essence ??= axis.steps.map(({ name }) => name).join(' → ');
	if (draft.moves.size > 0)
		issues.push(frameworkIssue('moves-from-levels', { count: draft.moves.size }, null));
	return { document: draft.document('steps'), issues, files: draft.pages.map(pageRows) };
}

function axisSkill(draft: FrameworkDraft, axis: Axis): AxisSkill {
	const skill = draft.skill('', axis.name);
	const steps = axis.steps.map(({ name, text }, at) => ({
		value: at + 1,
		name,
		...(text === '' ? {} : { text }),
	}));
	const id = `${skill.id}-steps`;
	draft.scales.push({ id, frameworkId: draft.id, name: axis.name, steps, cumulative: true });
	skill.scaleId = id;
	return { axis, skill, valueOf: new Map(steps.map(({ name, value }) => [name.toLowerCase(), value])) };
}

interface RolePage {
	readonly id: string;
	readonly file: string;
	readonly name: string;
	readonly roles: readonly AxisRole[];
}

function addRoles(draft: FrameworkDraft, page: RolePage, axes: readonly AxisSkill[]): void {
	const track = draft.track(page.name);
	let before: RoleDraft | null = null;
	const made: RoleDraft[] = [];
	for (const { title, steps } of page.roles) {
		const [, short, long] = /^(\S{1,8})\s+[-–—]\s+(.+)$/.exec(title) ?? [];
		const role = draft.role(`${page.id}/${title}`, slug(long ?? title), long ?? title);
		if (short !== undefined) role.shortName = short;
		role.trackIds = [track.id];
		const number = /(\d+)\s*$/.exec(title)?.[1];
		const ordinal = number === undefined ? seniorityOf(title).ordinal : Number(number);
		role.levelId = draft.level(`${frameworkWords.level} ${ordinal}`, ordinal).id;
		const group = {
			id: 'axes',
			title: '',
			items: steps.map(({ name, text }) => ({ id: slug(name) || 'step', text: `**${name}**: ${text}` })),
		};
		role.responsibilities.push(group);
		for (const step of steps) {
			const of = axes.find(({ valueOf }) => valueOf.has(step.name.toLowerCase()));
			const level = of?.valueOf.get(step.name.toLowerCase());
			if (of && level !== undefined) draft.require(role, { skillId: of.skill.id, level, text: step.text });
		}
		if (before) draft.move(before, role, 'promotion');
		before = role;
		made.push(role);
	}
	addMatrix(draft, page, axes, made);
}

function addMatrix(
	draft: FrameworkDraft,
	page: RolePage,
	axes: readonly AxisSkill[],
	roles: readonly RoleDraft[],
): void {
	draft.matrices.push({
		id: page.id,
		frameworkId: draft.id,
		title: page.name,
		kind: 'competency',
		rowHead: frameworkWords.skills,
		rows: axes.map(({ axis, skill }) => ({ id: skill.id, label: axis.name, ref: skill.id })),
		cols: roles.map((role) => ({ id: role.id, label: role.name, ref: role.id, refKind: 'role' })),
		cells: axes.map(({ valueOf }) =>
			page.roles.map(({ steps }) => {
				const step = steps.find(({ name }) => valueOf.has(name.toLowerCase()));
				return step ? { text: `**${step.name}**: ${step.text}` } : null;
			}),
		),
		notes: [],
		pageId: page.id,
		src: { file: page.file, line: page.roles[0]?.line ?? 1, from: 0, to: 0, path: [] },
	});
}

/** Which blocks were read as roles: the heading of each and the list below it. */
function mapped(
	{ blocks }: ReturnType<typeof readLadderPage>,
	roles: readonly AxisRole[],
	draft: FrameworkDraft,
): ReadonlyMap<number, string> {
	const found = new Map<number, string>();
	for (const { title, line } of roles) {
		const name = /^\S{1,8}\s+[-–—]\s+(.+)$/.exec(title)?.[1] ?? title;
		const role = [...draft.roles.values()].find((one) => one.name === name);
		const head = blocks.findIndex(({ src }) => src.line === line);
		const list = blocks.findIndex(({ kind, src }, at) => at > head && kind === 'list' && src.line > line);
		for (const at of [head, list]) if (role && at >= 0) found.set(at, `roles/${role.id}/responsibilities`);
	}
	return found;
}
