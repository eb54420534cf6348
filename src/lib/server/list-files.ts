import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isOffered, isPassedOver } from './inside-path.ts';
import { isAllowedPlace, pathOf, type OpenedSource } from './opened-source.ts';

/** A file of the opened source; `changed` in milliseconds since 1970. */
export interface ListedFile {
	readonly path: string;
	readonly size: number;
	readonly changed: number;
}

/** Everything in an opened source, by path. */
export interface Listing {
	/** The files that may be read. */
	readonly files: readonly ListedFile[];
	/** Paths of talent data and of other kinds of file, which are not opened. */
	readonly others: readonly string[];
	/** There was more than the limits allow to look at. */
	readonly cut: boolean;
}

/** The most that is looked at, so that a home folder opened by mistake is answered and not searched for minutes. */
export const listingLimits = { files: 20_000, folders: 10_000, depth: 40 };

/** What is in the opened source. Never rejects: what vanishes or may not be looked at is not there. */
export async function listFiles(source: OpenedSource): Promise<Listing> {
	const files: ListedFile[] = [];
	const others: string[] = [];
	if (source.only !== null) {
		const listed = await listOne(source, join(source.root, source.only));
		return { files: listed === null ? [] : [listed], others, cut: false };
	}
	const waiting = [{ place: source.root, depth: 0 }];
	let folders = 0;
	let cut = false;
	for (let next = waiting.shift(); next !== undefined && !cut; next = waiting.shift()) {
		const folder = await listFolder(source, next.place);
		files.push(...folder.files);
		others.push(...folder.others);
		const deeper = next.depth < listingLimits.depth ? folder.below : [];
		waiting.push(...deeper.map((place) => ({ place, depth: (next?.depth ?? 0) + 1 })));
		folders += 1;
		cut =
			deeper.length < folder.below.length ||
			folders > listingLimits.folders ||
			files.length + others.length > listingLimits.files;
	}
	files.sort((a, b) => (a.path < b.path ? -1 : 1));
	return { files, others: others.sort(), cut };
}

async function listFolder(source: OpenedSource, place: string) {
	const files: ListedFile[] = [];
	const others: string[] = [];
	const below: string[] = [];
	const entries = await readdir(place, { withFileTypes: true }).catch(() => []);
	for (const entry of entries) {
		if (isPassedOver(entry.name)) continue;
		const at = join(place, entry.name);
		// Linked folders are passed over: they may lead out, and in a circle.
		if (entry.isDirectory()) below.push(at);
		else if (!isOffered(entry.name)) others.push(pathOf(source, at));
		else {
			const listed = await listOne(source, at);
			if (listed !== null) files.push(listed);
		}
	}
	return { files, others, below };
}

async function listOne(source: OpenedSource, place: string): Promise<ListedFile | null> {
	try {
		if (!isAllowedPlace(source, await realpath(place))) return null;
		const found = await stat(place);
		if (!found.isFile()) return null;
		return { path: pathOf(source, place), size: found.size, changed: Math.round(found.mtimeMs) };
	} catch {
		return null; // gone between being listed and being looked at
	}
}
