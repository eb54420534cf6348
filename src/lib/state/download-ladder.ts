import type { RolemapDocument } from '#lib/model/document.ts';
import { project } from '#lib/model/projection.ts';
import { slug } from '#lib/model/slug.ts';
import { download } from './download.ts';

/** Downloads all of `whole` as its file and resolves to the file's name. */
export async function downloadLadder(whole: RolemapDocument): Promise<string> {
	const document = project(whole, { purpose: 'file' });
	const name = `${slug(document.title) || 'ladder'}.rolemap.json`;
	// Where not even the writer's code can be had, plain JSON of the same document opens as well.
	const text = await import('#lib/formats/native/write.ts').then(
		({ writeNative }) => writeNative(document),
		() => JSON.stringify(document),
	);
	download(name, text, 'application/json');
	return name;
}
