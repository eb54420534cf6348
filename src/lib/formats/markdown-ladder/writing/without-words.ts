import type { RolemapDocument } from '#lib/model/document.ts';
import { isOwnPage } from '#lib/model/role-blocks.ts';
import type { Src } from '#lib/model/source.ts';
import { editPage, type EditedPage } from '../edit-page.ts';
import type { Edit } from '../edit-text.ts';
import { statementsIn } from '../write-statements.ts';

/** The headings of lost roles that are parts of a page: a name that others still say otherwise stays. */
function namePlaces(lost: ReadonlySet<string>, { pages }: RolemapDocument): readonly Src[] {
	return pages.flatMap((page) =>
		page.blocks.flatMap(({ mappedTo = '', src }) => {
			const id = /(?:^|,)roles\/([^/]+)\/name(?:,|$)/.exec(mappedTo)?.[1];
			return id !== undefined && lost.has(`roles/${id}`) && !isOwnPage(page, id) ? [src] : [];
		}),
	);
}

/** Pages without the edits of words that stand in these records; null where there are none. */
export function withoutWordsOf(
	edited: ReadonlyMap<string, EditedPage>,
	lost: ReadonlySet<string>,
	base: RolemapDocument,
	words: ReadonlyMap<string, string>,
): ReadonlyMap<string, EditedPage> | null {
	const records = (['roles', 'transitions', 'matrices', 'accelerators', 'considerations'] as const).flatMap(
		(collection) => base[collection].filter(({ id }) => lost.has(`${collection}/${id}`)),
	);
	const places = [...statementsIn(records).map(({ src }) => src), ...namePlaces(lost, base)];
	const isLost = (file: string, edit: Edit): boolean =>
		places.some((src) => src.file === file && edit.from >= src.from && edit.to <= src.to);
	let some = false;
	const fewer = [...edited].map(([file, page]): [string, EditedPage] => {
		const kept = page.made.filter((edit) => !isLost(file, edit));
		if (kept.length === page.made.length) return [file, page];
		some = true;
		const again = editPage(file, words.get(file) ?? '', kept);
		const refused = page.made.filter((edit) => isLost(file, edit));
		return [file, { ...again, refused: [...page.refused, ...refused, ...again.refused] }];
	});
	return some ? new Map(fewer) : null;
}
