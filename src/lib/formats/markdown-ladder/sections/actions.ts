import type { Item } from '#lib/model/role.ts';
import type { Action } from '#lib/model/transition.ts';
import type { Construct, Surroundings } from '../construct.ts';
import type { FoundMove } from '../found.ts';
import type { ListItem, PageBlock, Span } from '../page-block.ts';
import type { Section } from '../section.ts';
import { labelWords } from '../split-labels.ts';
import { itemOf, listItemOf, textOf } from '../statements.ts';
import { exampleIn } from './example.ts';

/** "### Key Actions": "**1. Title**", "#### 1. Title" or list items, each with its list and examples. */
export const actions: Construct = {
	kind: 'actions',
	read: (section, around) => {
		const move = around.move ?? around.everyMove(section);
		if (section.heading) move.uses.push({ block: section.heading.index, field: 'actions' });
		readLooseActions(section, around, move);
		let last: ActionDraft | null = null;
		for (const part of section.sections) {
			if (last && exampleTitle.test(part.plain)) {
				readActionBody(part, around, move, last);
				if (part.heading) move.uses.push({ block: part.heading.index, field: 'actions' });
			} else if (part.kind === 'none') last = readTitledAction(part, around, move);
			else around.readParts([part], move);
		}
	},
};

function isNumbered(part: Section): boolean {
	return number.test(part.plain) && part.heading?.kind === 'label';
}

const exampleTitle = /^(?:for )?examples?\s*:?$/i;

interface ActionDraft {
	readonly title: Span;
	readonly n?: number;
	readonly path: readonly string[];
	readonly items: Item[];
	readonly examples: Item[];
}

const number = /^(?:(?:action|step)\s*)?(\d{1,3})\s*(?:[.):：]|–|—|-(?=\s))\s*(?:\*\*|__)?\s*/i;

function draft(around: Surroundings, title: Span, path: readonly string[], n?: number): ActionDraft {
	const words = around.page.text.slice(title.from, Math.min(title.to, title.from + 60));
	const match = number.exec(words);
	const rest = match && match[0].length < title.to - title.from ? match[0].length : 0;
	const counted = rest > 0 ? Number(match?.[1]) : n;
	return {
		title: { from: title.from + rest, to: title.to },
		...(counted === undefined ? {} : { n: counted }),
		path,
		items: [],
		examples: [],
	};
}

function close(around: Surroundings, move: FoundMove, action: ActionDraft): void {
	const { text, src } = textOf(around.page, action.title, action.path);
	const { n, items, examples } = action;
	const done: Action = { id: '', ...(n === undefined ? {} : { n }), title: text, src, items, examples };
	move.actions.push(done);
}

function readTitledAction(part: Section, around: Surroundings, move: FoundMove): ActionDraft {
	const heading = part.heading as PageBlock;
	const action = draft(around, heading.content, part.path.slice(0, -1));
	move.uses.push({ block: heading.index, field: 'actions' });
	readActionBody(part, around, move, action);
	const within = part.sections.filter((inner) => inner.kind === 'none' && !isNumbered(inner));
	for (const inner of within) {
		if (inner.heading && !exampleTitle.test(inner.plain)) {
			action.items.push(itemOf(around.page, inner.heading.content, part.path));
			move.uses.push({ block: inner.heading.index, field: 'actions' });
		}
		readActionBody(inner, around, move, action);
	}
	close(around, move, action);
	// "**2. Plan**" below "#### 1. Coach" is the next one.
	for (const inner of part.sections)
		if (inner.kind === 'none' && isNumbered(inner)) readTitledAction(inner, around, move);
	around.readParts(
		part.sections.filter((inner) => inner.kind !== 'none'),
		move,
	);
	return action;
}

function readActionBody(part: Section, around: Surroundings, move: FoundMove, action: ActionDraft): void {
	const inExamples = exampleTitle.test(part.plain);
	let exampleList = inExamples;
	for (const block of part.body) {
		const example = block.items ? null : exampleIn(around.page, block.content);
		if (block.items) for (const item of block.items) addItem(item, part, around, action, exampleList);
		else if (example) {
			if (example.to > example.from) action.examples.push(itemOf(around.page, example, part.path));
		} else if (block.kind === 'paragraph' || block.kind === 'quote') {
			(inExamples ? action.examples : action.items).push(itemOf(around.page, block.content, part.path));
		} else {
			around.readStray(block, part, move);
			continue;
		}
		exampleList = inExamples || (example !== null && example.to === example.from);
		move.uses.push({ block: block.index, field: 'actions' });
	}
}

function addItem(
	item: ListItem,
	part: Section,
	around: Surroundings,
	action: ActionDraft,
	isExample: boolean,
): void {
	const example = exampleIn(around.page, item.text);
	if (example && example.to > example.from)
		action.examples.push(listItemOf(around.page, { ...item, text: example }, part.path));
	else if (example)
		action.examples.push(...item.children.map((child) => listItemOf(around.page, child, part.path)));
	else (isExample ? action.examples : action.items).push(listItemOf(around.page, item, part.path));
}

/** Lists right below "Key Actions": each line an action, its sub-list what to do, "Example: ..." its example. */
function readLooseActions(section: Section, around: Surroundings, move: FoundMove): void {
	const { page } = around;
	let last: ActionDraft | null = null;
	const finish = (): void => {
		if (last) close(around, move, last);
		last = null;
	};
	for (const block of section.body) {
		const example = block.items ? null : exampleIn(page, block.content);
		if (block.items) {
			for (const item of block.items) {
				const own = exampleIn(page, item.text);
				if (own && last) {
					addItem(item, section, around, last, false);
					continue;
				}
				finish();
				last = draft(around, labelWords(page.text, item.text) ?? item.text, section.path, item.n);
				for (const child of item.children) addItem(child, section, around, last, false);
			}
		} else if (example && last) (last as ActionDraft).examples.push(itemOf(page, example, section.path));
		else if (around.readStray(block, section, move) || block.kind !== 'paragraph') continue;
		else move.notes.push(itemOf(page, block.content, section.path));
		move.uses.push({ block: block.index, field: 'actions' });
	}
	finish();
}
