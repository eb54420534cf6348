import type { Construct, Surroundings } from '../construct.ts';
import type { PageBlock } from '../page-block.ts';
import { readFocus, readQuestion, unquoted, wordsBehind } from '../core-question.ts';
import { keepLines } from '../keep-lines.ts';
import type { Section } from '../section.ts';
import { itemOf, textOf } from '../statements.ts';
import { readTable } from '../tables.ts';

function readIntroduction(section: Section, around: Surroundings): void {
	let summarized = false;
	for (const block of section.body) {
		if (block.table) readTable(block, section, around);
		else if (block.kind === 'paragraph' || block.kind === 'quote') {
			if (around.readStray(block, section, null)) continue;
			readParagraph(block, section, around, summarized);
			summarized = true;
		} else around.readStray(block, section, null);
	}
}

/** The first paragraph is the summary; the question and the focus are read from any. */
function readParagraph(block: PageBlock, section: Section, around: Surroundings, summarized: boolean): void {
	const { page, found } = around;
	readQuestion(block.content, block, section, around);
	readFocus(block.content, block, section, around);
	const field = summarized ? 'notes' : 'summary';
	const uses = [{ block: block.index, field }];
	if (summarized)
		found({ kind: 'own', field: 'notes', item: itemOf(page, block.content, section.path), uses });
	else found({ kind: 'own', field: 'summary', text: textOf(page, block.content, section.path), uses });
}

/** What stands below the page's title. */
export const title: Construct = {
	kind: 'title',
	read: (section, around) => {
		readIntroduction(section, around);
		around.readParts(section.sections);
	},
};

/** "## Overview", "## About the role". */
export const summary: Construct = { ...title, kind: 'summary' };

/** "## Core question" with the question as its text. */
export const question: Construct = {
	kind: 'question',
	read: (section, around) => readOwnText(section, around, 'coreQuestion'),
};

/** "## Primary focus". */
export const focus: Construct = {
	kind: 'focus',
	read: (section, around) => readOwnText(section, around, 'primaryFocus'),
};

function readOwnText(section: Section, around: Surroundings, field: 'coreQuestion' | 'primaryFocus'): void {
	const { page, found } = around;
	for (const block of section.body) {
		if (block.kind !== 'paragraph' && block.kind !== 'quote' && block.kind !== 'list') continue;
		for (const item of block.items ?? [{ text: block.content, children: [] }]) {
			const inner = field === 'coreQuestion' ? unquoted(page, item.text) : item.text;
			const left = [...wordsBehind(page, inner, item.text), ...item.children];
			found({
				kind: 'own',
				field,
				text: textOf(page, inner, section.path),
				uses: [{ block: block.index, field }],
			});
			keepLines(left, { block, section }, around);
		}
	}
	around.readParts(section.sections);
}
