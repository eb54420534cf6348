import { documentIndex } from '#lib/analysis/document-index.ts';
import { moveOutlook } from '#lib/analysis/move-outlook.ts';
import { roleOutlook } from '#lib/analysis/role-outlook.ts';
import { textsOf } from '#lib/analysis/texts-of.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import { project } from '#lib/model/projection.ts';
import { shownWords } from './shown-words.ts';

/** Letters and digits alone: how a text is cut and marked does not matter, only that it is there. */
const bare = (text: string) =>
	shownWords(text)
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

/** All that the details of a folder's roles and moves show, as one text. */
export function shownIn(whole: RolemapDocument): string {
	const document = project(whole, { purpose: 'screen' });
	const index = documentIndex(document);
	const outlooks = [
		...document.roles.map((role) => roleOutlook(document, index, role.id)),
		...document.transitions.map((move) => moveOutlook(document, index, move.from, move.to)),
	];
	return textsOf(outlooks, '')
		.map(({ text }) => bare(text))
		.join(' | ');
}

/** The statements of a page: its lines without the marks that arrange them and the words that only announce. */
export function statementsOf(text: string): readonly string[] {
	const body = text.replace(/^\ufeff?---\r?\n[\s\S]*?\n(?:---|\.{3})[ \t]*\r?\n/, '');
	return body
		.split(/\r?\n/)
		.filter((line) => !/^\s*(?:#|[-:|\s]*$)/.test(line) && !isAnnouncement(line))
		.map((line) => line.replace(label, ''))
		.flatMap((line) =>
			line.trim().startsWith('|') ? line.split('|') : line.split(/(?<=[.?!:]\W*)\s|\s[→–—-]\s/),
		)
		.map((part) =>
			part
				.replace(/^\s*(?:[-*+]|\d+\.)\s+/, '')
				.replace(/^\W*(?:\d+\.|Example\b|Note\W*:|Key distinction\W*:)/, ''),
		)
		.map(bare)
		.filter((part) => part.length > 2);
}

/** A label that the details show as a title of their own. */
const label =
	/^(?:\*\*|__)?(?:Key (?:Shifts|Actions)|(?:Typical )?Timeline|Core (?:Responsibilities|Question))\b[^*_:]*(?:\*\*|__|:)+/i;

/** The head of a table that the details show in another form. */
function isAnnouncement(line: string): boolean {
	return /^\|\s*(?:\*\*)?(?:From|Category|Dimension|#)\b/.test(line);
}

/** The statements of a page that no details show: neither as data nor as kept text. */
export function lostStatements(shown: string, text: string): readonly string[] {
	return statementsOf(text).filter((statement) => !shown.includes(statement));
}
