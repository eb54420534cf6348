import { orgGraph } from '#lib/analysis/organization/org-graph.ts';
import { successionBase, type SuccessionBase } from '#lib/analysis/succession/succession-base.ts';
import { successionRows, type SuccessionRow } from '#lib/analysis/succession/succession-rows.ts';
import type { ProjectedDocument } from '#lib/model/projection.ts';
import { projectTalent, type ProjectedTalent } from '#lib/model/talent/project-talent.ts';
import { outsiders } from '#lib/model/talent/outsiders.ts';
import { lateWords } from '#lib/words/late-words.ts';
import type { Picture } from '../picture.ts';
import type { PictureOptions } from './picture-options.ts';
import { sheetTable, type SheetRow, type TableLine } from './sheet-table.ts';

/**
 * The critical positions and who could follow in each, or that of one position; null where none is marked. It is
 * confidential, whatever is hidden of it.
 */
export function successionPicture(
	position: string | null,
	document: ProjectedDocument,
	whole: ProjectedTalent,
	{ theme, language, mask }: PictureOptions,
): Picture | null {
	// Who hides names hides the words that they may stand in.
	const talent = mask.names === 'none' ? whole : projectTalent(whole, { sees: 'marks' });
	const base = successionBase(document, talent);
	const all = successionRows(base, orgGraph(document));
	const rows = all.filter(({ seat }) => position === null || seat.position.id === position);
	if (rows.length === 0) return null;
	const { pictures, succession: said } = lateWords();
	const columns = [pictures.heldBy, pictures.standsOut, said.slate];
	const org = document.orgs[0];
	const people = new Set(
		rows.flatMap(({ seat }) => [...seat.holders, ...seat.nominees.map(({ personId }) => personId)]),
	);
	const contents = [
		pictures.positions(rows.length),
		pictures.people(people.size),
		pictures.masked[mask.names],
		pictures.withTalent,
	];
	return {
		...sheetTable(columns, rowsOf(rows, base, talent), theme),
		title: [said.title, org?.name ?? ''].filter(Boolean).join(': '),
		source: [org?.name ?? document.title, org?.asOf === undefined ? '' : pictures.asOf(org.asOf)]
			.filter(Boolean)
			.join(', '),
		contents: contents.filter(Boolean).join(', '),
		confidential: true,
		language,
	};
}

function rowsOf(
	rows: readonly SuccessionRow[],
	base: SuccessionBase,
	talent: ProjectedTalent,
): readonly SheetRow[] {
	const { succession: said, pictures } = lateWords();
	const outside = outsiders(talent);
	const person = (id: string) => base.ground.people.get(id)?.name ?? outside.get(id) ?? pictures.outsider;
	return rows.map(({ seat, flags }): SheetRow => {
		const nominees = seat.nominees.map(({ personId, horizon, external }): TableLine => {
			const parts = [person(personId), said.horizons[horizon], external ? said.outside : ''];
			return { text: parts.filter(Boolean).join(', '), style: horizon === 'now' ? 'strong' : 'plain' };
		});
		const cover: readonly TableLine[] =
			seat.emergency === null ? [] : [{ text: said.stepsIn(person(seat.emergency)), style: 'quiet' }];
		return {
			head: { text: seat.position.title || seat.position.id, style: 'strong' },
			cells: [
				seat.holders.length === 0
					? [{ text: said.vacantHolder, style: 'quiet' }]
					: seat.holders.map((id) => ({ text: person(id) })),
				flags.map((flag) => ({ text: said.flags[flag], style: 'grave' as const })),
				[...nominees, ...cover],
			],
		};
	});
}
