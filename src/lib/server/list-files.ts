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

/** The most a session looks at, so that a home folder opened by mistake is answered and not searched for minutes. */
export const listingLimits = { files: 5_000, folders: 10_000, depth: 40 };

/** The files the page may have, by path; `cut` tells that there were more than the limits allow. */
export async function listFiles(
	source: OpenedSource,
): Promise<{ readonly files: readonly ListedFile[]; readonly cut: boolean }> {
	if (source.only !== null) {
		const listed = await listOne(source, join(source.root, source.only));
		return { files: listed === null ? [] : [listed], cut: false };
	}
	const files: ListedFile[] = [];
	const waiting = [{ place: source.root, depth: 0 }];
	let folders = 0;
	let cut = false;
	for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
		folders += 1;
		if (folders > listingLimits.folders || files.length >= listingLimits.files) {
			cut = true;
			break;
		}
		const { inside, below } = await listFolder(source, next.place);
		files.push(...inside);
		if (next.depth < listingLimits.depth) {
			waiting.push(...below.map((place) => ({ place, depth: next.depth + 1 })));
		} else if (below.length > 0) cut = true;
	}
	cut ||= files.length > listingLimits.files;
	files.sort((a, b) => (a.path < b.path ? -1 : 1));
	return { files: files.slice(0, listingLimits.files), cut };
}

async function listFolder(source: OpenedSource, place: string) {
	const inside: ListedFile[] = [];
	const below: string[] = [];
	const entries = await readdir(place, { withFileTypes: true }).catch(() => []);
	for (const entry of entries) {
		if (isPassedOver(entry.name)) continue;
		const at = join(place, entry.name);
		// Linked folders are passed over: they may lead out, and in a circle.
		if (entry.isDirectory()) below.push(at);
		else if (isOffered(entry.name)) {
			const listed = await listOne(source, at);
			if (listed !== null) inside.push(listed);
		}
	}
	return { inside, below };
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
