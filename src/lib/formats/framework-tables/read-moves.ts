import type { Transition } from '#lib/model/transition.ts';
import { isReversed, readRange } from '#lib/model/read-range.ts';
import type { DraftMove } from '../frameworks/drafts.ts';
import type { TableRow } from '../tables/table.ts';
import { addExtras } from './read-roles.ts';
import type { MeantTable } from './read-row.ts';
import type { RoleBook } from './role-book.ts';
import { numberIn } from './skill-scales.ts';

const kinds: readonly (readonly [Transition['kind'], RegExp])[] = [
	['related', /related|similar|adjacent|verwandt/i],
	['promotion', /promot|vertical|advance|beförder/i],
	['lateral', /lateral|sideways|horizontal/i],
	['track-switch', /switch|cross|diagonal/i],
	['return', /return|back|down|rück/i],
	['external', /extern/i],
];

/** Rows of moves: from one role to another, with what it takes. */
export function readMoveRows(of: MeantTable, book: RoleBook): void {
	const said = new Map<string, string>();
	const listed = book.draft.roles.size > 0;
	const heads = `${of.head('to-id')} ${of.head('to')}`;
	// "Related O*NET-SOC Code" says of every row what kind of edge it is.
	const named = kinds.find(([kind, pattern]) => kind === 'related' && pattern.test(heads))?.[0];
	for (const row of of.table.rows) {
		const [toId, toName] = [of.cell(row, 'to-id'), of.cell(row, 'to')];
		const [fromId, fromName] = [of.cell(row, 'role-id'), of.cell(row, 'role')];
		if (fromId === '' && fromName === '') {
			of.report('row-incomplete', { what: 'from' }, row, of.has('role') ? 'role' : 'role-id');
			continue;
		}
		if (toId === '' && toName === '') {
			of.report('row-incomplete', { what: 'to' }, row, of.has('to') ? 'to' : 'to-id');
			continue;
		}
		const [from, to] = [book.endOf(fromId, fromName), book.endOf(toId, toName)];
		for (const [end, meaning] of [
			[from, fromId === '' ? 'role' : 'role-id'],
			[to, toId === '' ? 'to' : 'to-id'],
		] as const) {
			if (end.isNew && listed) of.warn('role-unlisted', { role: end.role.name }, row, meaning);
			else if (end.isNew) end.role.kind = 'page';
		}
		const key = `${from.role.id}\u0000${to.role.id}`;
		const all = row.cells.join('\u0000');
		const before = said.get(key);
		if (from.role === to.role) of.report('move-to-itself', { role: from.role.name }, row);
		else if (before !== undefined) {
			const what = `${from.role.name} → ${to.role.name}`;
			of.report(before === all ? 'row-repeats' : 'row-contradicts', { what }, row);
		} else {
			said.set(key, all);
			const text = of.cell(row, 'kind');
			const kind = kinds.find(([, pattern]) => pattern.test(text))?.[0] ?? named;
			const move = book.draft.move(from.role, to.role, kind);
			describeMove(of, row, move);
			if (text !== '' && kind === named) addExtras(move, { [of.head('kind')]: text });
			of.keep();
		}
	}
}

function describeMove(of: MeantTable, row: TableRow, move: DraftMove): void {
	const years = of.cell(row, 'years');
	if (years !== '') {
		const value = readRange(years);
		move.timeline.push({ value, text: years, from: 'own' });
		const counted = value.min !== undefined || value.max !== undefined;
		if (!counted || isReversed(years))
			of.warn('cell-not-number', { column: of.head('years'), text: years }, row, 'years');
	}
	const weight = of.cell(row, 'weight');
	const nearness = of.cell(row, 'nearness');
	for (const [text, meaning] of [
		[weight, 'weight'],
		[nearness, 'nearness'],
	] as const) {
		if (text === '') continue;
		const value = numberIn(text);
		// The first of a ranking is the nearest.
		if (value !== null && (meaning === 'weight' || value > 0))
			move.weight = meaning === 'weight' ? value : 1 / value;
		else of.warn('cell-not-number', { column: of.head(meaning), text }, row, meaning);
	}
	addExtras(move, of.extrasOf(row));
}
