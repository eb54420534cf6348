import type { Md } from '#lib/model/id.ts';
import type { RawBlock } from '#lib/model/page.ts';
import type { ProjectedDocument } from '#lib/model/projection.ts';
import { blocksOfRole, isOwnPage } from '#lib/model/role-blocks.ts';
import type { Group, Item, Role } from '#lib/model/role.ts';
import type { Transition } from '#lib/model/transition.ts';
import type { SearchEntry, SearchKind, SearchTarget } from './search-entry.ts';

type Sink = (kind: SearchKind, text: Md, ...names: readonly string[]) => void;

/** Every statement of every role, and the text kept from its page. */
export function roleStatements(document: ProjectedDocument): readonly SearchEntry[] {
	const entries: SearchEntry[] = [];
	const dimensions = new Map(document.dimensions.map((dimension) => [dimension.id, dimension.name]));
	const pages = new Map(document.pages.map((page) => [page.id, page]));
	for (const role of document.roles) {
		const say = sinkFor(entries, { kind: 'role', roleId: role.id });
		saySentences(role, say);
		for (const entry of role.scope) {
			const name = dimensions.get(entry.dimensionId) ?? entry.dimensionId;
			for (const { text } of entry.statements.slice(0, 1)) say('scope', `${name}: ${text}`);
		}
		sayGroups(role.responsibilities, 'responsibility', say);
		for (const set of role.skillSets) if (set.skillIds.length === 0) say('skill', set.text);
		sayGroups(role.activities, 'activity', say);
		sayItems(role.notes, 'note', say);
		const page = role.pageId === undefined ? undefined : pages.get(role.pageId);
		for (const block of page ? blocksOfRole(page, role.id) : [])
			for (const line of keptLines(block)) say('kept', line);
	}
	return entries;
}

/** The text kept from pages that no role owns: an index, a page of notes. */
export function pageStatements(document: ProjectedDocument): readonly SearchEntry[] {
	const entries: SearchEntry[] = [];
	const pages = new Map(document.pages.map((page) => [page.id, page]));
	const owned = new Set(
		document.roles.flatMap(({ id, pageId }) => {
			const page = pageId === undefined ? undefined : pages.get(pageId);
			return page ? blocksOfRole(page, id) : [];
		}),
	);
	for (const page of document.pages) {
		for (const block of page.blocks) {
			if (owned.has(block)) continue;
			const say = sinkFor(entries, { kind: 'page', file: page.file, line: block.src.line });
			for (const line of keptLines(block)) say('kept', line);
		}
	}
	return entries;
}

/** What helps at every move, where a page says how it helps at this one. */
export function acceleratorStatements(document: ProjectedDocument): readonly SearchEntry[] {
	const entries: SearchEntry[] = [];
	const moves = new Map(document.transitions.map((move) => [move.id, move]));
	for (const { title, byTransition } of document.accelerators) {
		for (const [id, { text }] of Object.entries(byTransition)) {
			const move = moves.get(id);
			if (move) sinkFor(entries, { kind: 'move', from: move.from, to: move.to })('accelerator', text, title);
		}
	}
	return entries;
}

/** What to think of on a track: on the role whose page says it, else where the page says it. */
export function considerationStatements(document: ProjectedDocument): readonly SearchEntry[] {
	const entries: SearchEntry[] = [];
	const pages = new Map(document.pages.map((page) => [page.file, page]));
	const owners = new Map<string | undefined, Role[]>();
	for (const role of document.roles) owners.set(role.pageId, [...(owners.get(role.pageId) ?? []), role]);
	for (const { dimension, byTrack } of document.considerations) {
		for (const { text, src } of Object.values(byTrack).flat()) {
			if (!src) continue;
			const page = pages.get(src.file);
			const roleId = page && owners.get(page.id)?.find(({ id }) => isOwnPage(page, id))?.id;
			const target: SearchTarget =
				roleId === undefined ? { kind: 'page', file: src.file, line: src.line } : { kind: 'role', roleId };
			sinkFor(entries, target)('consideration', text, dimension);
		}
	}
	return entries;
}

/** Every statement of every move. */
export function moveStatements(document: ProjectedDocument): readonly SearchEntry[] {
	const entries: SearchEntry[] = [];
	for (const move of document.transitions) {
		const say = sinkFor(entries, { kind: 'move', from: move.from, to: move.to });
		sayItems(move.intro, 'note', say);
		for (const { text } of move.timeline) say('timeline', text);
		sayItems(move.timelineNotes, 'timeline', say);
		sayShifts(move, say);
		for (const action of move.actions) {
			say('action', action.title);
			sayItems(action.items, 'action', say);
			sayItems(action.examples, 'example', say);
		}
		sayItems(move.pitfalls, 'pitfall', say);
		sayItems(move.indicators, 'indicator', say);
		sayItems(move.accelerators, 'accelerator', say);
		sayItems(move.notes, 'note', say);
	}
	return entries;
}

function sinkFor(entries: SearchEntry[], target: SearchTarget): Sink {
	return (kind, text, ...names) => {
		if (text.trim() === '') return;
		const group = kind === 'responsibility' ? 'responsibilities' : kind === 'skill' ? 'skills' : 'text';
		entries.push({ group, kind, text, names, target });
	};
}

function saySentences(role: Role, say: Sink): void {
	for (const { text } of role.coreQuestion) say('question', text);
	for (const { text } of role.primaryFocus) say('focus', text);
	for (const { text } of role.summary) say('summary', text);
}

function sayGroups(groups: readonly Group[], kind: SearchKind, say: Sink): void {
	for (const group of groups) {
		if (group.items.length === 0) say(kind, group.title);
		for (const item of group.items) sayItems([item], kind, say, group.title);
	}
}

function sayItems(items: readonly Item[], kind: SearchKind, say: Sink, ...names: readonly string[]): void {
	for (const item of items) {
		say(kind, item.text, ...names);
		sayItems(item.children ?? [], kind, say, ...names);
	}
}

function sayShifts(move: Transition, say: Sink): void {
	for (const shift of move.shifts) say('shift', `${shift.from} → ${shift.to}`);
}

const keptKinds: ReadonlySet<RawBlock['kind']> = new Set([
	'paragraph',
	'list',
	'table',
	'quote',
	'code',
	'label',
]);

/** The lines of a block that was kept as text, without the marks that only arrange it. */
function keptLines(block: RawBlock): readonly string[] {
	if (block.mappedTo !== undefined || !keptKinds.has(block.kind)) return [];
	return block.text
		.split(/\r?\n/)
		.filter((line) => !/^[\s|:-]*$/.test(line) && !/^\s*(```|~~~)/.test(line))
		.map((line) =>
			line
				.replace(/^\s*(?:[-*+>]|\d+[.)])\s+/, '')
				.replace(/^\s*\||\|\s*$/g, '')
				.replace(/\s*\|\s*/g, ' · ')
				.trim(),
		);
}
