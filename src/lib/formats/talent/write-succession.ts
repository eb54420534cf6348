import type { ProjectedTalent } from '#lib/model/talent/project-talent.ts';
import { positionOf, type Criticality, type Nomination, type Slate } from '#lib/model/talent/talent.ts';
import { csvText } from '../csv/csv-text.ts';
import { successionColumns, type SuccessionColumn } from './succession-columns.ts';

type Row = Partial<Record<SuccessionColumn, string>> & { readonly extras?: Readonly<Record<string, string>> };

/**
 * Slates and criticality as `succession.csv`: a row a nomination in the document's order, columns of an import that
 * nothing else holds behind ours. What a table cannot say (ratings, pools, notes ...) is in the document alone.
 */
export function writeSuccession(talent: ProjectedTalent): string {
	const rows = rowsOf(talent);
	const others = [...new Set(rows.flatMap(({ extras = {} }) => Object.keys(extras)))];
	const cells = rows.map((row) => [
		...successionColumns.map((name) => row[name] ?? ''),
		...others.map((name) => row.extras?.[name] ?? ''),
	]);
	return csvText([[...successionColumns, ...others], ...cells]);
}

function rowsOf({ criticality, slates }: ProjectedTalent): readonly Row[] {
	const slateOf = new Map<string, Slate>();
	for (const slate of slates) {
		const id = positionOf(slate);
		if (id === null) continue;
		const known = slateOf.get(id);
		const nominations = [...(known?.nominations ?? []), ...slate.nominations];
		slateOf.set(id, { ...slate, ...known, nominations });
	}
	const critical = new Map(criticality.map((one) => [one.positionId, one]));
	return merged([...critical.keys()], [...slateOf.keys()]).flatMap((id) =>
		positionRows(id, critical.get(id), slateOf.get(id)),
	);
}

/** Both lists in one, each once, in the order of either: so that what is read again stands as it stood. */
function merged(one: readonly string[], other: readonly string[]): readonly string[] {
	const placeOf = new Map(other.map((id, at) => [id, at]));
	const all = new Set<string>();
	let next = 0;
	for (const id of one) {
		const end = (placeOf.get(id) ?? -1) + 1;
		for (; next < end; next++) all.add(other[next] ?? '');
		all.add(id);
	}
	return [...new Set([...all, ...other])];
}

function positionRows(positionId: string, criticality?: Criticality, slate?: Slate): readonly Row[] {
	const head = {
		position_id: positionId,
		critical: criticality?.critical === true ? 'yes' : '',
		impact: String(criticality?.impact ?? ''),
	};
	const cover = slate?.emergency;
	const nominations = slate?.nominations ?? [];
	const named = nominations.find(({ personId }) => personId === cover?.personId);
	const alone = cover && !named;
	const says = criticality?.critical === true || criticality?.impact !== undefined;
	// A row of its own for what only a row without a person can hold.
	const bare = says && (criticality.extras !== undefined || (nominations.length === 0 && !alone));
	return [
		...(bare ? [{ ...head, ...extrasOf(criticality) }] : []),
		...nominations.map((one) => ({ ...head, ...nominationCells(one, one === named), ...extrasOf(one) })),
		...(alone ? [{ ...head, person_id: cover.personId, emergency: 'yes', ...extrasOf(cover) }] : []),
	];
}

function nominationCells({ personId, readiness, rank, status }: Nomination, covers: boolean): Row {
	return {
		person_id: personId,
		readiness,
		rank: String(rank),
		status,
		emergency: covers ? 'yes' : '',
	};
}

function extrasOf(record: { readonly extras?: Readonly<Record<string, string>> } | undefined): Row {
	return record?.extras === undefined ? {} : { extras: record.extras };
}
