import {
	actionBody,
	boldLine,
	entriesIn,
	headingLine,
	itemLines,
	labelOfEntry,
	labelledLines,
	paragraphLines,
	parted,
	tableLines,
	textIn,
	valueOf,
	type Names,
} from './lines-of.ts';
import type { Entry } from './rebase.ts';

/** What the lines of a field rest on besides its entries. */
export interface PartSetting {
	readonly names: Names;
	/** The level of the section's own title: its parts stand one below. */
	readonly level: number;
	/** The roles that the move leads from and to. */
	readonly ends: readonly [string, string];
}

function groupLines(group: Entry, level: number): string[] {
	const title = textIn(group, 'title');
	const items = entriesIn(group, 'items').flatMap((item) => itemLines(item));
	return title === '' ? items : [headingLine(level, title), '', ...items];
}

function actionLines(action: Entry, at: number): string[] {
	return [boldLine(`${String(at + 1)}. ${textIn(action, 'title')}`), '', ...actionBody(action)];
}

/** The entries of a field as the lines below its section's title. */
export function partLines(field: string, entries: readonly Entry[], setting: PartSetting): string[] {
	const { names, level, ends } = setting;
	switch (field) {
		case 'responsibilities':
		case 'activities': {
			// Lines without a title stand above the titled ones, or they would be read as theirs.
			const ordered = [...entries].sort(
				(a, b) => Number(textIn(a, 'title') !== '') - Number(textIn(b, 'title') !== ''),
			);
			return parted(ordered.map((group) => groupLines(group, level + 1)));
		}
		case 'skillSets': {
			const rows = entries.map((entry) => [`**${labelOfEntry(entry, names) ?? ''}**`, textIn(entry, 'text')]);
			return tableLines(['Category', 'Skills'], rows);
		}
		case 'scope':
		case 'timeShares':
			return entries.flatMap((entry) => labelledLines(labelOfEntry(entry, names) ?? '', valueOf(entry)));
		case 'shifts': {
			const head = [`From (${ends[0]})`, `To (${ends[1]})`];
			return tableLines(
				head,
				entries
					.flatMap((entry) => [entry, ...entriesIn(entry, 'alsoStated')])
					.map((entry) => [textIn(entry, 'from'), textIn(entry, 'to')]),
			);
		}
		case 'actions':
			return parted(entries.map(actionLines));
		case 'timeline':
		case 'timelineNotes':
			return parted(entries.map((entry) => paragraphLines(textIn(entry, 'text'))));
		case 'summary':
		case 'coreQuestion':
		case 'primaryFocus':
			return parted(entries.map((entry) => paragraphLines(textIn(entry, 'text'))));
		case 'intro':
			return entries.some((item) => entriesIn(item, 'children').length > 0)
				? entries.flatMap((item) => itemLines(item))
				: parted(entries.map((item) => paragraphLines(textIn(item, 'text'))));
		default:
			return entries.flatMap((item) => itemLines(item));
	}
}
