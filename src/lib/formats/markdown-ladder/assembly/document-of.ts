import type { RolemapDocument } from '#lib/model/document.ts';
import type { Page } from '#lib/model/page.ts';
import { slug } from '#lib/model/slug.ts';
import { matchable } from '#lib/model/matchable.ts';
import type { AssembledPage, Assembly } from './assembly.ts';
import { itemsWithIds, moveWithIds, roleWithIds } from './item-ids.ts';
import type { Placing } from './placing.ts';
import { UniqueIds } from '#lib/model/unique-ids.ts';

/** The finished document: everything in a fixed order, with ids on every item. */
export function documentOf(assembly: Assembly, placing: Placing, empty: RolemapDocument): RolemapDocument {
	const { frameworkId, book, intro } = assembly;
	const pages = assembly.pages.map((page) => pageOf(assembly, page));
	return {
		...empty,
		frameworks: [
			{
				id: frameworkId,
				title: empty.title,
				...(intro.length > 0 ? { intro: intro.join('\n\n') } : {}),
				placedBy: placing.placedBy,
			},
		],
		tracks: placing.tracks,
		levels: placing.levels,
		roles: [...book.roles.values()].map(roleWithIds),
		transitions: [...assembly.moves.values()].map(moveWithIds),
		skills: [...assembly.skills.values()],
		skillCategories: [...assembly.categories.values()],
		dimensions: [...assembly.dimensions.values()],
		matrices: assembly.matrices.map((matrix) => ({
			...matrix,
			notes: itemsWithIds(matrix.notes, new UniqueIds()),
		})),
		accelerators: assembly.accelerators,
		considerations: considerationsOf(assembly, placing),
		pages,
	};
}

/** "IC Track" is the IC track. */
function bareTrack(name: string): string {
	return matchable(name).replace(/ (?:track|path|ladder)$/, '');
}

function considerationsOf(assembly: Assembly, placing: Placing): RolemapDocument['considerations'] {
	const ids = new UniqueIds();
	const trackId = (name: string): string => {
		const words = bareTrack(name);
		const track = placing.tracks.find((other) =>
			[other.name, other.id, ...other.aliases].some((alias) => bareTrack(alias) === words),
		);
		return track?.id ?? (slug(words) || name);
	};
	return [...assembly.considerations.values()].map(({ dimension, byTrack }) => ({
		id: ids.ofText(dimension, 'consideration'),
		frameworkId: assembly.frameworkId,
		dimension,
		byTrack: Object.fromEntries(
			[...byTrack].map(([name, texts]) => [trackId(name), texts.map(({ text, src }) => ({ text, src }))]),
		),
	}));
}

function pageOf(assembly: Assembly, page: AssembledPage): Page {
	const { reading, id, kind, uses } = page;
	return {
		id,
		frameworkId: assembly.frameworkId,
		file: reading.file,
		kind,
		frontMatter: reading.frontMatter.map(({ key, value, line }) => ({ key, value, line })),
		h1: reading.h1?.plain ?? '',
		bytes: reading.bytes,
		encoding: reading.encoding,
		byteOrderMark: reading.byteOrderMark,
		blocks: reading.blocks.map((block, at) => {
			const targets = uses.get(at);
			return targets ? { ...block, mappedTo: [...targets].join(',') } : block;
		}),
	};
}
